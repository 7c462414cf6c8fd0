package nl.routewijzer.bericht;

/** One of the two sides of a thread: who wrote, or who is waited for. */
public enum Kant {
    JONGERE,
    /** Who guides him, or covers now. */
    COLLEGA
}
