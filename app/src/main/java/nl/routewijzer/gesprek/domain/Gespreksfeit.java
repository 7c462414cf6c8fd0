package nl.routewijzer.gesprek.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Uitkomst;

/**
 * A conversation, whatever came of it.
 *
 * @param uitkomst empty while it is planned, or passed without anyone saying what came of it
 * @param metGroep several jongeren at once: contact, but no step of the road of one of them
 */
public record Gespreksfeit(
        GesprekId id, Instant begin, Optional<Uitkomst> uitkomst, Optional<LocalDate> contactVoor, boolean metGroep) {

    LocalDate dag() {
        return Tijd.dag(begin);
    }

    boolean isOpen() {
        return uitkomst.isEmpty();
    }

    boolean is(Uitkomst gezocht) {
        return uitkomst.filter(gezocht::equals).isPresent();
    }

    /** Whether it stood until its own day: called off, moved or replaced by other contact it did not. */
    boolean gingDoor() {
        return isOpen() || is(Uitkomst.WAS_ER) || is(Uitkomst.KWAM_NIET);
    }
}
