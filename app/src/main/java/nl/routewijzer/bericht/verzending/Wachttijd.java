package nl.routewijzer.bericht.verzending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a notice waits after an attempt that failed. Own choice: quick at first, two days in all, and then a person looks. */
final class Wachttijd {

    private static final List<Duration> NA = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofHours(24));

    /** Empty when it was the last one. */
    static Optional<Duration> na(int poging) {
        return poging <= NA.size() ? Optional.of(NA.get(Math.max(poging, 1) - 1)) : Optional.empty();
    }

    private Wachttijd() {}
}
