package nl.routewijzer.gedeeld;

import java.util.List;

/**
 * Contract: a table that is computed from events in the same transaction and can be built again from nothing. Only
 * projections are replayed; what leaves the house is never sent twice.
 */
public interface Projectie {

    void leeg();

    void verwerk(Gebeurtenis gebeurtenis);

    /** Plays a whole past, in the order of time. A projection that looks at the facts as they are now needs less. */
    default void speelNa(List<Gebeurtenis> gebeurtenissen) {
        gebeurtenissen.forEach(this::verwerk);
    }
}
