package nl.routewijzer.jongere.web;

import java.util.List;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.jongere.Uitkeringen;
import org.springframework.stereotype.Component;

/** With or without a benefit, on the tab Gegevens. */
@Component
class UitkeringDeel implements Paginadeel {

    record DeelPage(JongereId jongere, List<Uitkeringen.Stand> standen) {}

    private final Uitkeringen uitkeringen;

    UitkeringDeel(Uitkeringen uitkeringen) {
        this.uitkeringen = uitkeringen;
    }

    @Override
    public String pagina() {
        return "gegevens";
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Deel maak(JongereId jongere) {
        return new Deel("jongere/web/uitkeringdeel.jte", new DeelPage(jongere, uitkeringen.alle(jongere)));
    }
}
