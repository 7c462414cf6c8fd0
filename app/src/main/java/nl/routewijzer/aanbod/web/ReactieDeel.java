package nl.routewijzer.aanbod.web;

import java.util.List;
import nl.routewijzer.aanbod.Reactie;
import nl.routewijzer.aanbod.storage.Reactiearchief;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import org.springframework.stereotype.Component;

/** What a jongere said of what there is, beside his plan. Nothing when he said nothing. */
@Component
class ReactieDeel implements Paginadeel {

    record DeelPage(JongereId jongere, List<Reactie> reacties) {}

    private final Reactiearchief archief;

    ReactieDeel(Reactiearchief archief) {
        this.archief = archief;
    }

    @Override
    public String pagina() {
        return "plan";
    }

    @Override
    public int volgorde() {
        return 1; // the signal leads here
    }

    @Override
    public Deel maak(JongereId jongere) {
        return new Deel("aanbod/web/deel.jte", new DeelPage(jongere, archief.van(jongere)));
    }
}
