package nl.routewijzer.statistiek.onthulling;

import java.util.Collection;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * Counts rounded to a base. With cell keys the direction follows from who is in the cell: the same people give the same number in every
 * table, filter and month, and on average nothing is added or taken.
 *
 * <p>Source: Fraser &amp; Wooton (2005), the cell key method of the Australian Bureau of Statistics; unbiased random rounding: Nargundkar
 * &amp; Saveland (1972).
 *
 * <p>{@snippet :
 * var afgerond = Afronding.dichtstbij(13, 5); // 15
 * var zelfdeMensen = Afronding.metSleutels(List.of(11L, 22L, 33L), 5) == Afronding.metSleutels(List.of(33L, 11L, 22L), 5); // true
 * }
 */
public final class Afronding {

    private static final double DEEL = 0x1.0p-53;

    /** To the nearest, halves up. */
    public static int dichtstbij(int aantal, int basis) {
        eis(aantal, basis);
        return (aantal + basis / 2) / basis * basis;
    }

    public static int onder(int aantal, int basis) {
        eis(aantal, basis);
        return aantal / basis * basis;
    }

    /** The chance to go up: what is left over the base; 0 when it is a multiple. */
    public static double kansOmhoog(int aantal, int basis) {
        eis(aantal, basis);
        return aantal % basis / (double) basis;
    }

    /**
     * Up or down by the keys of the people counted.
     *
     * @param sleutels one lasting random number per person, kept secret
     */
    public static int metSleutels(Collection<Long> sleutels, int basis) {
        long celsleutel = 0;
        for (long sleutel : sleutels) {
            celsleutel += sleutel;
        }
        int aantal = sleutels.size();
        boolean omhoog = gelijkmatig(celsleutel) < kansOmhoog(aantal, basis);
        return onder(aantal, basis) + (omhoog ? basis : 0);
    }

    /** From 0 up to 1, evenly; the mixing of Steele, Lea &amp; Flood (2014). */
    private static double gelijkmatig(long sleutel) {
        long z = sleutel + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return ((z ^ (z >>> 31)) >>> 11) * DEEL;
    }

    private static void eis(int aantal, int basis) {
        if (aantal < 0 || basis < 1) {
            throw new OnbruikbareInvoer("Een aantal is nul of meer, en de basis minstens één.");
        }
    }

    private Afronding() {}
}
