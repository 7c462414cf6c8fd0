package nl.routewijzer.jongere.storage;

import java.util.Optional;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.jongere.Inschrijving;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.jongere.NieuweJongere;
import nl.routewijzer.jongere.Telefoon;
import org.springframework.stereotype.Component;

/** The demo's jongeren: invented people with test numbers. */
@Component
class JongereDemo implements Demobron {

    private final Inschrijving inschrijving;

    JongereDemo(Inschrijving inschrijving) {
        this.inschrijving = inschrijving;
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
    }
}
