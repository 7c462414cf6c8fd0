package nl.routewijzer.toegang;

import java.time.Instant;

/**
 * How often it went wrong from one address, whoever it was: a port, for this is counted before a tenant is known, so its table
 * belongs to no room. Kept in the database: a restart forgets nothing, and several servers count together.
 */
public interface Aanloop {

    /** How many times since then. */
    int sinds(String adres, Instant moment);

    /** Once more; what is older than that moment is forgotten. */
    void noteer(String adres, Instant nu, Instant ouder);
}
