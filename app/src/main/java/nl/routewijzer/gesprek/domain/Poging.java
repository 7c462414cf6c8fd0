package nl.routewijzer.gesprek.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.routewijzer.gesprek.Contact.Kanaal;

/**
 * A conversation with an outcome, or a short contact, as the view gesprek.zicht_poging weighs it.
 *
 * @param op when it took place; of a conversation called off or moved, when that was said
 * @param gezegd when it was written down, with what was agreed
 * @param contactVoor the day before which they would be in touch again
 * @param kanaal of a short contact
 */
public record Poging(Instant op, Instant gezegd, Aard aard, Optional<LocalDate> contactVoor, Optional<Kanaal> kanaal) {

    /** What it says about contact with the jongere. */
    public enum Aard {
        /** It came through. */
        CONTACT,
        /** He was heard from, but they did not speak: he called off himself. */
        LEVENSTEKEN,
        /** Tried in vain. */
        VERGEEFS,
        /** Nothing: we called off, or the conversation was moved. */
        GEEN
    }

    /** One of which the channel does not matter. */
    public Poging(Instant op, Instant gezegd, Aard aard, Optional<LocalDate> contactVoor) {
        this(op, gezegd, aard, contactVoor, Optional.empty());
    }

    public boolean bereikt() {
        return aard == Aard.CONTACT;
    }

    /** Whether the jongere was heard from. */
    boolean levensteken() {
        return bereikt() || aard == Aard.LEVENSTEKEN;
    }
}
