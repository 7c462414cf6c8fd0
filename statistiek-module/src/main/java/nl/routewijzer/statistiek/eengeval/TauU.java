package nl.routewijzer.statistiek.eengeval;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.Richting;
import nl.routewijzer.statistiek.Schatting;

/**
 * Tau-U: comparing A with B while a trend in A counts against, in named variants that differ. Can leave -1 to 1.
 *
 * <p>Source: Parker, Vannest, Davis &amp; Sauber (2011), Behavior Therapy 42, 284-299; the variants: Tarlow (2017) and Fingerhut, Xu
 * &amp; Moeyaert (2021).
 *
 * <p>{@snippet :
 * var lijn = Fasepaar.opVolgorde(new double[] {1, 2, 3, 4, 5}, new double[] {6, 7, 8, 9, 10});
 * var tau = TauU.minTrendA(lijn, Richting.TOENAME).waarde().waarde(); // 0.6
 * }
 */
public final class TauU {

    private static final String BRON = "Parker, Vannest, Davis & Sauber 2011";

    /** A against B minus the trend of A, over the m·n pairs of A against B; positive is better. */
    public static Schatting minTrendA(Fasepaar paar, Richting beter) {
        long s = telling(paar, Deel.AB)[0] - telling(paar, Deel.AB)[1];
        var a = Kendall.van(paar.sessiesA(), paar.a());
        double tau = beter.teken() * (s - a.s()) / ((double) paar.m() * paar.n());
        var schatting = Schatting.van(
                new Methode("Tau-U", "A_vs_B_minus_trendA;denominator=mn", BRON), paar.m() + paar.n(), Getal.van(tau));
        return Math.abs(tau) > 1
                ? schatting.waarschuw("Deze variant van Tau-U komt buiten -1 tot 1; dat is een eigenschap van de maat.")
                : schatting;
    }

    /** How pairs are weighed and tested. */
    public enum Variant {
        /** Tau-b, with ties. */
        VOLLEDIG_B("method=complete;tau=b;ci_method=z"),
        /** Tau-a, without ties. */
        VOLLEDIG_A("method=complete;tau=a;ci_method=z"),
        /** As printed in 2011: the pairs of A against B as denominator while the trend of A is taken off. */
        PARKER("method=parker;tau=a;ci_method=z"),
        /** As the calculator of Tarlow: with continuity correction. */
        TARLOW("method=tarlow;tau=a;ci_method=z");

        private final String naam;

        Variant(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** The comparisons of the table. */
    public enum Deel {
        AB("A vs. B"),
        TREND_A("Trend A"),
        TREND_B("Trend B"),
        AB_MIN_A("A vs. B - Trend A"),
        AB_PLUS_B("A vs. B + Trend B"),
        AB_PLUS_B_MIN_A("A vs. B + Trend B - Trend A");

        private final String naam;

        Deel(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /**
     * One row of the full table. Not turned by the direction of improvement: negative means that scores went down. The interval is by
     * Fisher's z with n - 3, which is rough for few scores; it says nothing at -1 and 1.
     */
    public static Map<String, Getal> rij(Fasepaar paar, Variant variant, Deel deel, double niveau) {
        var k = kendall(paar, deel);
        long[] telling = telling(paar, deel);
        long s = telling[0] - telling[1];
        long paren = paren(paar, deel, variant);
        double d = noemer(k, deel, variant, paren, telling[2]);
        double tau = s / d;
        double z = z(k, variant);
        double variantie = variantie(paar, k, deel, variant);
        double fout = tau / z;
        double p = Kansen.tweezijdig(z);
        double halve = Kansen.z(niveau) / Math.sqrt(k.n() - 3.0);
        Map<String, Getal> rij = new LinkedHashMap<>();
        rij.put("pairs", Getal.van(paren));
        rij.put("pos", Getal.van(telling[0]));
        rij.put("neg", Getal.van(telling[1]));
        rij.put("ties", Getal.van(telling[2]));
        rij.put("S", Getal.van(s));
        rij.put("D", Getal.van(d));
        rij.put("Tau", Getal.van(tau, "alle scores zijn gelijk"));
        rij.put("CI lower", grens(tau, -halve));
        rij.put("CI upper", grens(tau, halve));
        rij.put("SD_S", Getal.van(Math.sqrt(variantie)));
        rij.put("VAR_S", Getal.van(variantie));
        rij.put("SE_Tau", Getal.van(fout, "S is nul"));
        rij.put(
                "Z",
                Double.isNaN(tau) ? Getal.niet("alle scores zijn gelijk") : Getal.van(z, "alle scores zijn gelijk"));
        rij.put(
                "p",
                Double.isNaN(tau) ? Getal.niet("alle scores zijn gelijk") : Getal.van(p, "alle scores zijn gelijk"));
        rij.put("n", Getal.van(k.n()));
        return rij;
    }

    /** Back from Fisher's z; outside -1 to 1, and at infinity, there is no limit. */
    private static Getal grens(double tau, double erbij) {
        double z = 0.5 * Math.log((1 + tau) / (1 - tau)) + erbij;
        double e = Math.exp(2 * z);
        return Getal.van((e - 1) / (e + 1), "het Fisher-interval bestaat hier niet");
    }

    /** Scores against what each variant of the hypothesis takes as time: A upside down, flat, or B flat. */
    private static Kendall kendall(Fasepaar paar, Deel deel) {
        int m = paar.m();
        int alle = m + paar.n();
        return switch (deel) {
            case TREND_A -> Kendall.van(paar.sessiesA(), paar.a());
            case TREND_B -> Kendall.van(paar.sessiesB(), paar.b());
            default -> {
                boolean metA = deel == Deel.AB_MIN_A || deel == Deel.AB_PLUS_B_MIN_A;
                boolean metB = deel == Deel.AB_PLUS_B || deel == Deel.AB_PLUS_B_MIN_A;
                double[] tijd = new double[alle];
                Arrays.setAll(tijd, i -> i < m ? (metA ? m - i : 0) : m + 1 + (metB ? i - m : 0));
                yield Kendall.van(tijd, paar.waarden());
            }
        };
    }

    /** Pairs that go up, go down and tie; the trend of A counts the other way. */
    private static long[] telling(Fasepaar paar, Deel deel) {
        var k = kendall(paar, deel);
        long gelijk = switch (deel) {
            case AB, AB_MIN_A, AB_PLUS_B, AB_PLUS_B_MIN_A -> alleParen(paar, deel) - k.eens() - k.oneens();
            default -> k.paren() - k.eens() - k.oneens();
        };
        return new long[] {k.eens(), k.oneens(), gelijk};
    }

    private static long alleParen(Fasepaar paar, Deel deel) {
        long m = paar.m();
        long n = paar.n();
        long a = m * (m - 1) / 2;
        long b = n * (n - 1) / 2;
        return switch (deel) {
            case AB -> m * n;
            case TREND_A -> a;
            case TREND_B -> b;
            case AB_MIN_A -> m * n + a;
            case AB_PLUS_B -> m * n + b;
            case AB_PLUS_B_MIN_A -> m * n + a + b;
        };
    }

    private static long paren(Fasepaar paar, Deel deel, Variant variant) {
        return deel == Deel.AB_MIN_A && variant == Variant.PARKER ? alleParen(paar, Deel.AB) : alleParen(paar, deel);
    }

    private static double noemer(Kendall k, Deel deel, Variant variant, long paren, long gelijk) {
        if (variant != Variant.VOLLEDIG_B) {
            return paren;
        }
        return deel == Deel.AB ? paren - gelijk / 2.0 : k.noemerB();
    }

    private static double z(Kendall k, Variant variant) {
        return switch (variant) {
            case VOLLEDIG_B, PARKER -> k.z(false, true);
            case VOLLEDIG_A -> k.z(false, false);
            case TARLOW -> k.z(true, true);
        };
    }

    private static double variantie(Fasepaar paar, Kendall k, Deel deel, Variant variant) {
        if (variant == Variant.TARLOW) {
            return k.variantie();
        }
        return switch (deel) {
            case AB -> (double) paar.m() * paar.n() * (paar.m() + paar.n() + 1) / 3;
            case TREND_A, TREND_B -> k.variantieZonder();
            default -> variant == Variant.VOLLEDIG_A ? k.variantieZonder() : k.variantie();
        };
    }

    private TauU() {}
}
