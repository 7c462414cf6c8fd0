package nl.routewijzer.privacy;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.Tijd;
import org.springframework.stereotype.Component;

/** What the jongere said about sharing, on the tab Delen. */
@Component
class ToestemmingDeel implements Paginadeel {

    record DeelPage(JongereId jongere, List<Toestemming> toestemmingen, LocalDate vandaag) {}

    private final Toestemmingen toestemmingen;
    private final Tijd tijd;

    ToestemmingDeel(Toestemmingen toestemmingen, Tijd tijd) {
        this.toestemmingen = toestemmingen;
        this.tijd = tijd;
    }

    @Override
    public String pagina() {
        return "delen";
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Deel maak(JongereId jongere) {
        return new Deel("privacy/deel.jte", new DeelPage(jongere, toestemmingen.alle(jongere), tijd.vandaag()));
    }
}
