package nl.routewijzer.jongere.storage;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.jongere.Gegeven;
import nl.routewijzer.jongere.Gegevens;
import nl.routewijzer.jongere.Gegevenssoort;
import nl.routewijzer.jongere.Inschrijving;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.jongere.NieuweJongere;
import nl.routewijzer.jongere.Telefoon;
import nl.routewijzer.jongere.Uitkeringen;
import org.springframework.stereotype.Component;

/** The demo's jongeren: invented people with test numbers. */
@Component
class JongereDemo implements Demobron {

    private final Inschrijving inschrijving;
    private final Gegevens gegevens;
    private final Uitkeringen uitkeringen;

    JongereDemo(Inschrijving inschrijving, Gegevens gegevens, Uitkeringen uitkeringen) {
        this.inschrijving = inschrijving;
        this.gegevens = gegevens;
        this.uitkeringen = uitkeringen;
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public void laad(Demowereld wereld) {
        var huis = wereld.huis(Organisatiecontext.vereist());
        inschrijving.laad(huis.jongeren().stream()
                .map(j -> new NieuweJongere(
                        huis.jongere(j),
                        new Naam(j.roepnaam(), j.tussenvoegsel(), j.achternaam()),
                        Geboortedatum.op(j.geboortedatum()),
                        Bsn.lees(j.bsn()),
                        Telefoon.lees(j.telefoon()),
                        Optional.of(j.email()).filter(adres -> !adres.isEmpty()),
                        j.bereik(),
                        j.watHelpt()))
                .toList());
        for (var j : huis.jongeren()) {
            laadAchtergrond(wereld, j, huis.jongere(j), huis.medewerker(j.consulent()));
        }
    }

    private void laadAchtergrond(Demowereld wereld, Demowereld.Jongere j, JongereId jongere, GebruikerId consulent) {
        var achtergrond = j.achtergrond();
        var melding = wereld.vandaag().minusDays(j.dagenGeleden());
        if (!achtergrond.startkwalificatie().isEmpty()) {
            gegevens.laad(
                    new Gegeven(
                            Demowereld.uuid(jongere + "/startkwalificatie"),
                            jongere,
                            Gegevenssoort.STARTKWALIFICATIE,
                            Map.of("antwoord", achtergrond.startkwalificatie()),
                            Gegeven.Bron.JONGERE,
                            melding,
                            Tijd.moment(melding.atTime(LocalTime.NOON)),
                            ""),
                    consulent);
        }
        var perioden = achtergrond.uitkeringen();
        for (var i = 0; i < perioden.size(); i++) {
            var vanaf = wereld.vandaag().plusDays(perioden.get(i).dag());
            var tot = perioden.stream()
                    .skip(i + 1L)
                    .findFirst()
                    .map(volgende -> wereld.vandaag().plusDays(volgende.dag()));
            uitkeringen.laad(
                    new Uitkeringen.Nieuw(
                            Demowereld.uuid(jongere + "/uitkering/" + i),
                            jongere,
                            perioden.get(i).ontvangt(),
                            vanaf,
                            Gegeven.Bron.JONGERE),
                    tot,
                    Tijd.moment(vanaf.atTime(LocalTime.NOON)),
                    consulent);
        }
    }
}
