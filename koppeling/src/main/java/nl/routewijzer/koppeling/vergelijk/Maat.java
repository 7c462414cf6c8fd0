package nl.routewijzer.koppeling.vergelijk;

/**
 * How good the pairs above one threshold are.
 *
 * @param drempel pairs with at least this p count as found; from 0 to 1, above 1 for none at all
 * @param gevonden how many pairs were found
 * @param goed how many of those are true
 * @param waar how many true pairs there are, also those that were never looked at
 */
public record Maat(double drempel, long gevonden, long goed, long waar) {

    /** Part of what was found that is true; 1 when nothing was found. */
    public double precisie() {
        return gevonden == 0 ? 1 : (double) goed / gevonden;
    }

    /** Part of what is true that was found; 1 when nothing is true. */
    public double dekking() {
        return waar == 0 ? 1 : (double) goed / waar;
    }

    /**
     * Harmonic mean of precision and recall; 0 when none of the pairs is right.
     *
     * <p>Source: C.J. van Rijsbergen, Information Retrieval (1979), chapter 7, with equal weights.
     */
    public double f1() {
        return gevonden + waar == 0 ? 1 : 2.0 * goed / (gevonden + waar);
    }
}
