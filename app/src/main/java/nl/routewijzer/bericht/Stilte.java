package nl.routewijzer.bericht;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import nl.routewijzer.gedeeld.Tijd;

/** The hours in which nothing goes to a jongere, in Dutch time; over midnight when it ends earlier than it begins, none when both are the same. */
public record Stilte(LocalTime van, LocalTime tot) {

    /** When it is over; empty when it is not still now. */
    public Optional<Instant> einde(Instant nu) {
        var hier = Tijd.plaatselijk(nu);
        var uur = hier.toLocalTime();
        if (!isStil(uur)) {
            return Optional.empty();
        }
        var dag = uur.isBefore(tot) ? hier.toLocalDate() : hier.toLocalDate().plusDays(1);
        return Optional.of(dag.atTime(tot)
                .atZone(Tijd.ZONE)
                .withLaterOffsetAtOverlap() // of the hour that comes twice the second one: the first may be past
                // already
                .toInstant());
    }

    /** There are no such hours. */
    public boolean isNooit() {
        return van.equals(tot);
    }

    private boolean isStil(LocalTime uur) {
        return van.isBefore(tot)
                ? !uur.isBefore(van) && uur.isBefore(tot)
                : !isNooit() && (!uur.isBefore(van) || uur.isBefore(tot));
    }
}
