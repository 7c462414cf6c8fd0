package nl.routewijzer.bericht;

import java.time.Instant;
import java.time.LocalDate;
import nl.routewijzer.gedeeld.Tijd;

/** Who is waited for, and since when. */
public record Wachten(Kant op, Instant sinds) {

    public boolean opOns() {
        return op == Kant.COLLEGA;
    }

    public LocalDate dag() {
        return Tijd.dag(sinds);
    }
}
