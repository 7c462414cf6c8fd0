package nl.routewijzer.bericht.verzending;

/**
 * The places on the road of one notice between which a process can die. Only between {@link #AANGENOMEN} and {@link #GEMERKT} does
 * that bring a repeat.
 */
enum Halte {
    /** It is ours for a while, and that is committed. */
    GEPAKT,
    /** Address, sentence and link are together. */
    GEMAAKT,
    /** Who brings it has taken it. */
    AANGENOMEN,
    /** That is committed. */
    GEMERKT
}
