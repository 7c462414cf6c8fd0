package nl.routewijzer.traject.web;

import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.traject.Besluiten;
import nl.routewijzer.traject.Besluitlijst;
import org.springframework.stereotype.Component;

/** The decision moments on the page Route, each with what was decided. */
@Component
class BesluitDeel implements Paginadeel {

    record DeelPage(JongereId jongere, Optional<Besluitlijst> lijst) {}

    private final Besluiten besluiten;

    BesluitDeel(Besluiten besluiten) {
        this.besluiten = besluiten;
    }

    @Override
    public String pagina() {
        return "route";
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Deel maak(JongereId jongere) {
        return new Deel("traject/web/besluiten.jte", new DeelPage(jongere, besluiten.van(jongere)));
    }
}
