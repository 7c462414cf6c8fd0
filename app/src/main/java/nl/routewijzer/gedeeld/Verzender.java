package nl.routewijzer.gedeeld;

/**
 * Port: takes what has to leave the house. Called after the transaction that decided on it, in the name of the organisation.
 * Whether it leaves at once or waits until it can, is not for the caller to know.
 */
public interface Verzender {

    /** @return whether it went out, or is with who brings it */
    boolean verstuur(Verzending verzending);

    /** Whether there is a way to him now: an address, and somebody who can bring it. */
    boolean bereikt(Ontvanger aan);
}
