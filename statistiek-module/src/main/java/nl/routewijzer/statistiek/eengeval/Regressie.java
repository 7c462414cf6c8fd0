package nl.routewijzer.statistiek.eengeval;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Kansen;

/**
 * Ordinary least squares for one case: the level and the slope of A, and how both change in B; and plain trends.
 *
 * <p>Scores of one case hang together in time; the errors here do not know that.
 *
 * <p>Source: Huitema &amp; McKean (2000), Educational and Psychological Measurement 60; Center, Skiba &amp; Casey (1985) for W; Beretvas
 * &amp; Chung (2008) for B&amp;L-B.
 *
 * <p>{@snippet :
 * var paar = Fasepaar.opVolgorde(new double[] {1, 2, 3, 4}, new double[] {8, 10, 12, 14});
 * var passing = Regressie.stuksgewijs(paar, Regressie.Model.W);
 * var namen = passing.coefficienten().keySet(); // [(Intercept), session, phaseB, interB]
 * var r2 = passing.r2().waarde(); // 1.0
 * }
 */
public final class Regressie {

    private static final double AFHANKELIJK = 1e-7;
    private static final String GEEN = "de fasen hebben te weinig scores voor dit model";

    /** How time is counted. */
    public enum Model {
        /** Sessions from 0; the slope of B counts 0, 1, 2 from its first score. */
        W("W", 0, 0),
        /** Sessions from 1; the slope of B counts 0, 1, 2 from its first score. */
        HM("H-M", 1, 0),
        /** Sessions from 1; the slope of B counts 1, 2, 3. */
        BLB("B&L-B", 1, 1);

        private final String naam;
        private final int eersteSessie;
        private final int eersteInB;

        Model(String naam, int eersteSessie, int eersteInB) {
            this.naam = naam;
            this.eersteSessie = eersteSessie;
            this.eersteInB = eersteInB;
        }

        public String naam() {
            return naam;
        }
    }

    /** A coefficient with its standard error, t and two-sided p-value. */
    public record Coefficient(Getal waarde, Getal fout, Getal t, Getal p) {}

    /** A fitted model: coefficients by name, explained variance and the standard deviation of what is left. */
    public record Passing(Map<String, Coefficient> coefficienten, Getal r2, Getal sigma) {}

    /** A trend y = a + b·x, or a + b·x²; beta is b in standard deviations. */
    public record Trend(Getal hoogte, Getal helling, Getal beta) {}

    /** Level and slope of A (Intercept, session) and their changes in B (phaseB, interB). */
    public static Passing stuksgewijs(Fasepaar paar, Model model) {
        double[] sessies = paar.sessies();
        double begin = sessies[0];
        double beginB = sessies[paar.m()];
        double[][] x = new double[4][sessies.length];
        for (int i = 0; i < sessies.length; i++) {
            boolean b = i >= paar.m();
            x[0][i] = 1;
            x[1][i] = sessies[i] - begin + model.eersteSessie;
            x[2][i] = b ? 1 : 0;
            x[3][i] = b ? sessies[i] - beginB + model.eersteInB : 0;
        }
        return pas(List.of("(Intercept)", "session", "phaseB", "interB"), x, paar.waarden());
    }

    /** A trend over time from 0, of power 1 (linear) or 2. */
    public static Trend trend(double[] sessies, double[] waarden, int macht) {
        double[] x =
                Arrays.stream(sessies).map(s -> Math.pow(s - sessies[0], macht)).toArray();
        double[] een = new double[x.length];
        Arrays.fill(een, 1);
        var passing = pas(List.of("a", "b"), new double[][] {een, x}, waarden);
        Getal helling = coefficient(passing, "b").waarde();
        double beta = helling.bekend()
                ? helling.waarde() * Reeks.standaardafwijking(x) / Reeks.standaardafwijking(waarden)
                : Double.NaN;
        boolean vlak = Reeks.constant(waarden);
        return new Trend(
                coefficient(passing, "a").waarde(),
                helling,
                vlak ? Getal.niet("constante scores") : Getal.van(beta, GEEN));
    }

    private static Coefficient coefficient(Passing passing, String naam) {
        return Objects.requireNonNull(passing.coefficienten().get(naam));
    }

    /** Gram-Schmidt, twice for accuracy; a column that adds nothing to those before it gets no coefficient. */
    private static Passing pas(List<String> namen, double[][] x, double[] y) {
        int kolommen = x.length;
        int n = y.length;
        double[][] q = new double[kolommen][];
        double[][] r = new double[kolommen][kolommen];
        boolean[] doet = new boolean[kolommen];
        int rang = 0;
        for (int k = 0; k < kolommen; k++) {
            double[] rest = x[k].clone();
            for (int keer = 0; keer < 2; keer++) {
                for (int l = 0; l < k; l++) {
                    if (doet[l]) {
                        double deel = inwendig(q[l], rest);
                        r[l][k] += deel;
                        trekAf(rest, q[l], deel);
                    }
                }
            }
            double lengte = Math.sqrt(inwendig(rest, rest));
            doet[k] = lengte > AFHANKELIJK * Math.sqrt(inwendig(x[k], x[k]));
            r[k][k] = lengte;
            q[k] = Arrays.stream(rest).map(v -> v / lengte).toArray();
            rang += doet[k] ? 1 : 0;
        }
        double[] over = y.clone();
        double[] deel = new double[kolommen];
        for (int k = 0; k < kolommen; k++) {
            if (doet[k]) {
                deel[k] = inwendig(q[k], over);
                trekAf(over, q[k], deel[k]);
            }
        }
        return uitkomst(namen, r, doet, deel, inwendig(over, over), y, n - rang);
    }

    private static Passing uitkomst(
            List<String> namen, double[][] r, boolean[] doet, double[] deel, double rest, double[] y, int vrij) {
        double sigma = Math.sqrt(rest / vrij);
        Map<String, Coefficient> uit = new LinkedHashMap<>();
        for (int k = 0; k < namen.size(); k++) {
            if (!doet[k]) {
                Getal geen = Getal.niet(GEEN);
                uit.put(namen.get(k), new Coefficient(geen, geen, geen, geen));
                continue;
            }
            double[] gewicht = omgekeerdeRij(r, doet, k);
            double b = inwendig(gewicht, deel);
            double fout = sigma * Math.sqrt(inwendig(gewicht, gewicht));
            double t = b / fout;
            double p = vrij > 0 && !Double.isNaN(t) ? Kansen.tTweezijdig(t, vrij) : Double.NaN;
            uit.put(
                    namen.get(k),
                    new Coefficient(Getal.van(b), Getal.van(fout, GEEN), Getal.van(t, GEEN), Getal.van(p, GEEN)));
        }
        double alles = Reeks.variantie(y) * (y.length - 1);
        return new Passing(
                Collections.unmodifiableMap(uit),
                Getal.van(1 - rest / alles, "constante scores"),
                Getal.van(sigma, GEEN));
    }

    /** Row k of the inverse of the upper triangle r, over the columns that count. */
    private static double[] omgekeerdeRij(double[][] r, boolean[] doet, int k) {
        double[] rij = new double[r.length];
        rij[k] = 1 / r[k][k];
        for (int j = k + 1; j < r.length; j++) {
            if (doet[j]) {
                double som = 0;
                for (int l = k; l < j; l++) {
                    som += rij[l] * r[l][j];
                }
                rij[j] = -som / r[j][j];
            }
        }
        return rij;
    }

    private static double inwendig(double[] x, double[] y) {
        double som = 0;
        for (int i = 0; i < x.length; i++) {
            som += x[i] * y[i];
        }
        return som;
    }

    private static void trekAf(double[] van, double[] wat, double keer) {
        for (int i = 0; i < van.length; i++) {
            van[i] -= keer * wat[i];
        }
    }

    private Regressie() {}
}
