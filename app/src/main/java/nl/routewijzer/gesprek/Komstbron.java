package nl.routewijzer.gesprek;

import java.time.Instant;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;

/** Contract: what a jongere said beforehand of whether he comes. The room of messages implements it; a conversation knows no more of it. */
public interface Komstbron {

    /** Read within the gate of the page that shows it; costs one statement. The last that he said of it at this moment. */
    Optional<Gezegd> gezegd(JongereId jongere, GesprekId gesprek, Instant begin);

    /**
     * @param woord what he said, as it stood on his page
     * @param vervolg what who guides him can do with it
     */
    record Gezegd(String woord, Instant op, Optional<Vervolg> vervolg) {}

    /** @param pad of the page where it is done */
    record Vervolg(String zin, String pad) {}
}
