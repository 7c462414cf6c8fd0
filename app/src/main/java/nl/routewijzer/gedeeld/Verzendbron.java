package nl.routewijzer.gedeeld;

import java.time.Duration;
import java.util.Optional;

/** Contract: the room that wants something sent says, at the moment of sending, where the notice leads. */
public interface Verzendbron {

    Verzending.Soort soort();

    /**
     * Path of the page, made now. Empty when there is no use in sending it any longer: read, done, moved, taken back. May be asked
     * more than once, when an attempt failed or nobody knows how it ended.
     */
    Optional<String> pad(Verzending verzending);

    /** What goes along when it goes by mail, made now; nothing, unless the organisation said that its mail is safe for it. */
    default Optional<Bijvoegsel> bijvoegsel(Verzending verzending) {
        return Optional.empty();
    }

    /** How long it waits before it may go: so long it can still be taken back without anybody having heard of it. */
    default Duration uitstel() {
        return Duration.ZERO;
    }

    /** Whether he may choose not to hear it. */
    default boolean magUit() {
        return false;
    }

    /** Whether he sits waiting for it, because he asked for it himself: it goes at once, and also at night. */
    default boolean ookInStilte() {
        return false;
    }
}
