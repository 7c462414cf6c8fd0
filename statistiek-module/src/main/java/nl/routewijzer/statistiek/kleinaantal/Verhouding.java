package nl.routewijzer.statistiek.kleinaantal;

import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;

/**
 * Ratio of two rates of rare events, exact: given x1 + x2 events, x1 is binomial.
 *
 * <p>Example: 14 in 320 weeks against 25 in 410 weeks: 0.7175 (0.345 to 1.434).
 *
 * <p>Source: Przyborowski &amp; Wilenski (1940), Biometrika 31; Rothman, Greenland &amp; Lash (2008), Modern Epidemiology, chapter 14.
 *
 * <p>{@snippet :
 * var verhouding = Verhouding.rates(6, 30, 2, 20, 0.95).waarde().waarde(); // 2.0
 * }
 */
public final class Verhouding {

    private static final double GELIJK = 1e-7;

    /**
     * @param x1 events in the first group, in t1 of time (above 0)
     */
    public static Schatting rates(int x1, double t1, int x2, double t2, double niveau) {
        if (x1 < 0 || x2 < 0 || !(t1 > 0) || !(t2 > 0)) {
            throw new OnbruikbareInvoer("Een tempo vraagt een aantal van nul of meer in een tijd boven nul.");
        }
        int n = x1 + x2;
        double half = (1 - Interval.eisNiveau(niveau)) / 2;
        double naarRatio = t2 / t1;
        Getal ratio = Getal.van(x1 / t1 / (x2 / t2), "in de tweede groep gebeurde niets");
        Getal onder = x1 == 0 ? Getal.van(0) : odds(Kansen.betaKwantiel(half, x1, x2 + 1.0), naarRatio);
        Getal boven = x2 == 0
                ? Getal.niet("in de tweede groep gebeurde niets")
                : odds(Kansen.betaKwantiel(1 - half, x1 + 1.0, x2), naarRatio);
        return Schatting.van(new Methode("verhouding van tempo's", "exact", "Przyborowski & Wilenski 1940"), n, ratio)
                .metInterval(new Interval(onder, boven, niveau))
                .met("p", Getal.van(p(x1, n, t1 / (t1 + t2))));
    }

    private static Getal odds(double kans, double keer) {
        return Getal.van(kans / (1 - kans) * keer);
    }

    /** Two-sided: all counts that are no likelier than this one. */
    private static double p(int x, int n, double kans) {
        double dit = dichtheid(x, n, kans);
        double som = 0;
        for (int i = 0; i <= n; i++) {
            double d = dichtheid(i, n, kans);
            som += d <= dit * (1 + GELIJK) ? d : 0;
        }
        return Math.min(1, som);
    }

    private static double dichtheid(int x, int n, double kans) {
        return Kansen.binomiaaldichtheid(x, n, kans);
    }

    private Verhouding() {}
}
