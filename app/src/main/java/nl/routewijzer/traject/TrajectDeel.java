package nl.routewijzer.traject;

import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import org.springframework.stereotype.Component;

/** The traject on the page of one jongere. */
@Component
class TrajectDeel implements Paginadeel {

    private final TrajectOpslag opslag;

    TrajectDeel(TrajectOpslag opslag) {
        this.opslag = opslag;
    }

    @Override
    public String pagina() {
        return "jongere";
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Deel maak(JongereId jongere) {
        return new Deel("traject/deel.jte", new DeelPage(jongere, opslag.vindOpen(jongere)));
    }

    record DeelPage(JongereId jongere, Optional<TrajectView> traject) {}
}
