package nl.routewijzer.bericht.verzending;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Verzendweg;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where the demo's notices end: on a page, until the program stops. Goes before every other way out, so that a demo never
 * writes to anybody.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class Demopostvak implements Bezorger {

    private static final int MEESTE = 50;

    record Ontvangen(Instant op, Poststuk stuk) {}

    private final Deque<Ontvangen> stukken = new ArrayDeque<>();
    private final Tijd tijd;

    Demopostvak(Tijd tijd) {
        this.tijd = tijd;
    }

    @Override
    public boolean kan(Verzendweg weg) {
        return true;
    }

    @Override
    public String naam() {
        return "DEMO";
    }

    @Override
    public boolean neemtMee() {
        return true;
    }

    @Override
    public synchronized String bezorg(Poststuk stuk) {
        stukken.addFirst(new Ontvangen(tijd.nu(), stuk));
        while (stukken.size() > MEESTE) {
            stukken.removeLast();
        }
        return "";
    }

    /** The newest first. */
    synchronized List<Ontvangen> stukken() {
        return List.copyOf(stukken);
    }
}
