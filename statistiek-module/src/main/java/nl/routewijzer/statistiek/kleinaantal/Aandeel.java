package nl.routewijzer.statistiek.kleinaantal;

import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;

/**
 * A share of a small group, from 0 to 1, with an interval that stays inside.
 *
 * <p>Example: 3 of 10 with {@link Wijze#WILSON} and 0.95 is 0.30 (0.108 to 0.603).
 *
 * <p>{@snippet :
 * var aandeel = Aandeel.schat(3, 10, Aandeel.Wijze.WILSON, 0.95);
 * var onder = aandeel.interval().orElseThrow().onder().waarde(); // 0.107791
 * var boven = aandeel.interval().orElseThrow().boven().waarde(); // 0.603222
 * }
 */
public final class Aandeel {

    /** How the interval is made. */
    public enum Wijze {
        /** At least the stated coverage, always. Clopper &amp; Pearson (1934), Biometrika 26. */
        CLOPPER_PEARSON("Clopper-Pearson", "Clopper & Pearson 1934"),
        /** About the stated coverage. Wilson (1927), Journal of the American Statistical Association 22. */
        WILSON("Wilson", "Wilson 1927"),
        /** Beta(x + 1/2, n - x + 1/2), 0 at none and 1 at all. Brown, Cai &amp; DasGupta (2001), Statistical Science 16. */
        JEFFREYS("Jeffreys", "Brown, Cai & DasGupta 2001");

        private final String naam;
        private final String bron;

        Wijze(String naam, String bron) {
            this.naam = naam;
            this.bron = bron;
        }

        public String naam() {
            return naam;
        }
    }

    /**
     * @param x how many, from 0 to n
     * @param n of how many, at least 1
     * @throws OnbruikbareInvoer when x and n are no count of a group
     */
    public static Schatting schat(int x, int n, Wijze wijze, double niveau) {
        eis(x, n);
        double[] grenzen = switch (wijze) {
            case CLOPPER_PEARSON -> exact(x, n, niveau);
            case WILSON -> wilson(x, n, niveau);
            case JEFFREYS -> jeffreys(x, n, niveau);
        };
        return Schatting.van(new Methode("aandeel", wijze.naam, wijze.bron), n, Getal.van((double) x / n))
                .metInterval(new Interval(Getal.van(grenzen[0]), Getal.van(grenzen[1]), niveau));
    }

    /**
     * The difference x1/n1 - x2/n2 with Newcombe's hybrid score interval. Source: Newcombe (1998), Statistics in Medicine 17, 873-890,
     * method 10.
     */
    public static Schatting verschil(int x1, int n1, int x2, int n2, double niveau) {
        eis(x1, n1);
        eis(x2, n2);
        double p1 = (double) x1 / n1;
        double p2 = (double) x2 / n2;
        double[] w1 = wilson(x1, n1, niveau);
        double[] w2 = wilson(x2, n2, niveau);
        double onder = p1 - p2 - Math.hypot(p1 - w1[0], w2[1] - p2);
        double boven = p1 - p2 + Math.hypot(w1[1] - p1, p2 - w2[0]);
        return Schatting.van(
                        new Methode("verschil van aandelen", "Newcombe hybrid score", "Newcombe 1998, methode 10"),
                        n1 + n2,
                        Getal.van(p1 - p2))
                .metInterval(new Interval(Getal.van(onder), Getal.van(boven), niveau));
    }

    private static void eis(int x, int n) {
        if (n < 1 || x < 0 || x > n) {
            throw new OnbruikbareInvoer(x + " van " + n + " is geen aandeel van een groep.");
        }
    }

    private static double[] exact(int x, int n, double niveau) {
        double half = (1 - Interval.eisNiveau(niveau)) / 2;
        return new double[] {
            x == 0 ? 0 : Kansen.betaKwantiel(half, x, n - x + 1.0),
            x == n ? 1 : Kansen.betaKwantiel(1 - half, x + 1.0, n - x)
        };
    }

    private static double[] wilson(int x, int n, double niveau) {
        double z = Kansen.z(niveau);
        double p = (double) x / n;
        double noemer = 1 + z * z / n;
        double midden = (p + z * z / (2 * n)) / noemer;
        double halve = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / noemer;
        return new double[] {x == 0 ? 0 : midden - halve, x == n ? 1 : midden + halve};
    }

    private static double[] jeffreys(int x, int n, double niveau) {
        double half = (1 - Interval.eisNiveau(niveau)) / 2;
        return new double[] {
            x == 0 ? 0 : Kansen.betaKwantiel(half, x + 0.5, n - x + 0.5),
            x == n ? 1 : Kansen.betaKwantiel(1 - half, x + 0.5, n - x + 0.5)
        };
    }

    private Aandeel() {}
}
