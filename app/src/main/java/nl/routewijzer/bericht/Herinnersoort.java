package nl.routewijzer.bericht;

/** Of what somebody can be reminded. */
public enum Herinnersoort {
    /** A conversation that stands planned. */
    GESPREK,
    /** A step of his plan that he takes himself, with a day. */
    STAP,
    /** What he agreed to do in a conversation, with a day. */
    AFSPRAAK
}
