package nl.routewijzer.traject;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.toegang.Relaties;
import org.springframework.stereotype.Component;

/** The demo's trajecten, each with its vaste consulent from the melding on. */
@Component
class TrajectDemo implements Demobron {

    private static final LocalTime NEGEN_UUR = LocalTime.of(9, 0);
    private static final LocalTime VIJF_UUR = LocalTime.of(17, 0);

    private final TrajectOpslag opslag;
    private final ToewijsOpslag toewijzingen;
    private final Besluitopslag besluiten;
    private final Feitopslag feiten;
    private final Relaties relaties;
    private final Methodes methodes;

    TrajectDemo(
            TrajectOpslag opslag,
            ToewijsOpslag toewijzingen,
            Besluitopslag besluiten,
            Feitopslag feiten,
            Relaties relaties,
            Methodes methodes) {
        this.opslag = opslag;
        this.toewijzingen = toewijzingen;
        this.besluiten = besluiten;
        this.feiten = feiten;
        this.relaties = relaties;
        this.methodes = methodes;
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public void laad(Demowereld wereld) {
        var huis = wereld.huis(Organisatiecontext.vereist());
        for (var j : huis.jongeren()) {
            var jongere = huis.jongere(j);
            var traject = new TrajectId(wereld.traject(jongere));
            var dag = wereld.vandaag().minusDays(j.dagenGeleden());
            var consulent = huis.medewerker(j.consulent());
            var melding = new Melding(
                    traject,
                    jongere,
                    Optional.empty(),
                    dag,
                    Kanaal.valueOf(j.kanaal()),
                    Uitkeringsvraag.valueOf(j.achtergrond().uitkeringsvraag()),
                    Optional.of(consulent));
            var stempel = new Stempel(
                    huis.id(),
                    Stempel.idVan(traject.waarde(), "gemeld"),
                    Tijd.moment(dag.atTime(NEGEN_UUR)),
                    dag,
                    consulent);
            opslag.voegToe(melding, methodes.huidige().methode().versie(), stempel);
            toewijzingen.wijsToe(
                    Demowereld.uuid(jongere + "/toewijzing"),
                    new ToewijsOpslag.Open(traject, jongere, dag),
                    consulent,
                    "melding",
                    traject.waarde(),
                    stempel);
            relaties.begin(consulent, jongere, Relaties.Soort.VASTE_CONSULENT, dag);
            laadVerloop(wereld, j, begin(melding), consulent);
        }
    }

    /** As a melding leaves it; asking the database for each of a thousand would cost more than the rest. */
    private Trajectstand begin(Melding melding) {
        return new Trajectstand(
                melding.id(),
                melding.jongere(),
                melding.dag(),
                methodes.huidige().methode().versie(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** What was decided and established, each in the evening of its day: after the conversation it was spoken of. */
    private void laadVerloop(Demowereld wereld, Demowereld.Jongere j, Trajectstand begin, GebruikerId consulent) {
        var jongere = begin.jongere();
        for (var b : j.besluiten()) {
            var dag = wereld.vandaag().plusDays(b.dag());
            var id = Demowereld.uuid(jongere + "/besluit/" + b.moment() + b.dag());
            besluiten.voegToe(
                    new Besluit.Nieuw(id, b.moment(), b.keuze(), Set.of(), b.toelichting(), Besluit.Wie.SAMEN, dag),
                    begin,
                    Tijd.moment(dag.atTime(VIJF_UUR)),
                    consulent);
        }
        var vastgelegd = j.feiten().stream()
                .map(f -> feit(f, jongere, wereld.vandaag().plusDays(f.dag()), consulent))
                .toList();
        vastgelegd.forEach(feit -> feiten.voegToe(feit, begin));
        Trajectstand.geslotenOp(vastgelegd).ifPresent(dag -> feiten.sluit(begin.traject(), Optional.of(dag)));
    }

    private static Feit feit(Demowereld.Feit f, JongereId jongere, LocalDate dag, GebruikerId door) {
        return new Feit(
                Demowereld.uuid(jongere + "/feit/" + f.soort() + f.dag()),
                Feitsoort.valueOf(f.soort()),
                dag,
                f.tekst(),
                Tijd.moment(dag.atTime(VIJF_UUR)),
                door);
    }
}
