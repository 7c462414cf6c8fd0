package nl.routewijzer.gesprek.rooster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Vorm;

/**
 * A meeting with a group to which who looks can come by himself. Who else comes is not in it.
 *
 * @param onderwerp what it is about
 * @param plaats where exactly; may be empty
 * @param vrij how many places are left, at least 1
 */
public record Openplek(UUID groep, String onderwerp, Instant begin, Vorm vorm, String plaats, int vrij) {

    public LocalDate dag() {
        return Tijd.dag(begin);
    }
}
