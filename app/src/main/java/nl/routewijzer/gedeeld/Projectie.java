package nl.routewijzer.gedeeld;

/**
 * Contract: a table that is computed from events in the same transaction and can be built again from nothing. Only
 * projections are replayed; what leaves the house is never sent twice.
 */
public interface Projectie {

    void leeg();

    void verwerk(Gebeurtenis gebeurtenis);
}
