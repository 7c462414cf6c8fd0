package nl.routewijzer.statistiek.onthulling;

/**
 * When a suppressed cell is safe: what somebody can work out from the rest of the table must be wide enough.
 *
 * <p>{@snippet :
 * var tabel = Celtabel.van(List.of(List.of(20, 3, 17), List.of(15, 30, 12), List.of(11, 25, 14)));
 * var klein = Onderdrukking.bereken(tabel, 5, Regel.B).cellen().stream()
 *         .filter(Onderdrukking.Weggelaten::primair)
 *         .findFirst()
 *         .orElseThrow();
 * var ruimte = klein.boven() - klein.onder() >= 5; // true
 * }
 */
public enum Regel {
    /** It cannot be recovered exactly: the possible values span at least 1. */
    A,
    /** The possible values span at least the threshold, and reach it. */
    B;

    boolean veilig(int onder, int boven, int drempel) {
        return this == A ? boven - onder >= 1 : boven - onder >= drempel && boven >= drempel;
    }
}
