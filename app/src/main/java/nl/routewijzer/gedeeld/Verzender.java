package nl.routewijzer.gedeeld;

/**
 * Port: takes what has to leave the house. Called after the transaction that decided on it, in the name of the organisation.
 * Whether it leaves at once or waits until it can, is not for the caller to know; nobody waits for it.
 */
public interface Verzender {

    void verstuur(Verzending verzending);
}
