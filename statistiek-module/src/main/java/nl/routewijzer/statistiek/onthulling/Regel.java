package nl.routewijzer.statistiek.onthulling;

/** When a suppressed cell is safe: what somebody can work out from the rest of the table must be wide enough. */
public enum Regel {
    /** It cannot be recovered exactly: the possible values span at least 1. */
    A,
    /** The possible values span at least the threshold, and reach it. */
    B;

    boolean veilig(int onder, int boven, int drempel) {
        return this == A ? boven - onder >= 1 : boven - onder >= drempel && boven >= drempel;
    }
}
