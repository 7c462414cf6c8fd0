package nl.routewijzer.gedeeld;

import java.util.stream.Stream;

/** Contract: a room tells again, in order of recording, what happened according to its own tables. */
public interface Gebeurtenisbron {

    /** All events of the current organisation; the caller closes the stream. */
    Stream<? extends Gebeurtenis> gebeurtenissen();
}
