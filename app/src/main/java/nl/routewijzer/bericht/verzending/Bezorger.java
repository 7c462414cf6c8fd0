package nl.routewijzer.bericht.verzending;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Verzendweg;

/** Port: one way out of the house. The first that can, does. */
interface Bezorger {

    /** By which name it stands in the book of what went out. */
    String naam();

    boolean kan(Verzendweg weg);

    /** Whether a file can go along. */
    default boolean neemtMee() {
        return false;
    }

    /**
     * Returns when it was taken.
     *
     * @return by what name whoever brings it knows it; may be empty
     * @throws Bezorgfout when it was not taken
     */
    String bezorg(Poststuk stuk);

    /** Whether this notice was taken in an attempt of which we do not know the end, and by what name; asked before a next attempt. */
    default Optional<Eerder> eerder(UUID id) {
        return Optional.empty();
    }

    /** What was taken before. */
    record Eerder(Verzendweg weg, String kenmerk) {}
}
