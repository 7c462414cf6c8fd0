package nl.routewijzer.gedeeld;

/**
 * Port: takes what has to leave the house, in the name of the organisation. Within a transaction it is taken together with what was
 * decided there, or not at all; without one it is taken at once. From then on it does not get lost: it is tried until it is
 * gone, until there is no use in it any more, or until somebody lets go of it.
 */
public interface Verzender {

    /**
     * The same notice to the same person is taken once, however often it is offered.
     *
     * @return whether it is with who brings it, now or already
     */
    boolean verstuur(Verzending verzending);

    /** Whether there is a way to him now: an address, and somebody who can bring it. */
    boolean bereikt(Ontvanger aan);
}
