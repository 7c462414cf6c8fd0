package nl.routewijzer.statistiek.eengeval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.routewijzer.statistiek.Richting;
import nl.routewijzer.statistiek.Schatting;
import org.junit.jupiter.api.Test;

/** The log odds ratio, for which no table is at hand, in two other ways: derivatives taken numerically, and drawing. */
class LogOddsTest {

    /** Var = Σ f'(p)²·s²/n and bias = Σ ±f''(p)·s²/(2n), with f = ln(p/(1-p)) and both derivatives by differences. */
    @Test
    void de_delta_methode_met_verschillen_in_plaats_van_formules() {
        var toeval = new SplittableRandom(20261124);
        for (int keer = 0; keer < 200; keer++) {
            double[] a = toeval.doubles(3 + keer % 6, 0.05, 0.95).toArray();
            double[] b = toeval.doubles(3 + keer % 5, 0.05, 0.95).toArray();
            double f = logit(mean(b)) - logit(mean(a));
            double variantie = kwadraat(eerste(mean(a))) * spreiding(a) + kwadraat(eerste(mean(b))) * spreiding(b);
            double scheef = (tweede(mean(b)) * spreiding(b) - tweede(mean(a)) * spreiding(a)) / 2;
            assertThat(lor(a, b, false).waarde().waarde()).isEqualTo(f, within(1e-12));
            assertThat(lor(a, b, true).waarde().waarde()).isEqualTo(f - scheef, within(1e-4));
            assertThat(lor(a, b, true).standaardfout().orElseThrow().waarde())
                    .isEqualTo(Math.sqrt(variantie), within(1e-6 * Math.sqrt(variantie)));
        }
    }

    /** Twelve scores a phase, each a share of ten, with chances 0.3 and 0.6: the mean is ln 3.5 and the error is what it varies. */
    @Test
    void getrokken_uit_bekende_kansen() {
        int keren = 4000;
        var toeval = new SplittableRandom(7);
        double som = 0;
        double kwadraten = 0;
        double gezegd = 0;
        for (int keer = 0; keer < keren; keer++) {
            var lor = lor(aandelen(toeval, 0.3), aandelen(toeval, 0.6), true);
            som += lor.waarde().waarde();
            kwadraten += kwadraat(lor.waarde().waarde());
            gezegd += kwadraat(lor.standaardfout().orElseThrow().waarde()) / keren;
        }
        double gemiddeld = som / keren;
        double variantie = kwadraten / keren - gemiddeld * gemiddeld;
        assertThat(gemiddeld).isEqualTo(Math.log(3.5), within(4 * Math.sqrt(variantie / keren)));
        assertThat(gezegd / variantie).isBetween(0.93, 1.07);
    }

    private static double[] aandelen(SplittableRandom toeval, double kans) {
        double[] rij = new double[12];
        Arrays.setAll(rij, i -> toeval.doubles(10).filter(x -> x < kans).count() / 10.0);
        return rij;
    }

    private static Schatting lor(double[] a, double[] b, boolean zuiver) {
        return Logverhouding.lor(Fasepaar.opVolgorde(a, b), Richting.TOENAME, zuiver, 0.95);
    }

    private static double logit(double p) {
        return Math.log(p / (1 - p));
    }

    private static double eerste(double p) {
        return (logit(p + 1e-6) - logit(p - 1e-6)) / 2e-6;
    }

    private static double tweede(double p) {
        return (logit(p + 1e-4) - 2 * logit(p) + logit(p - 1e-4)) / 1e-8;
    }

    private static double mean(double[] rij) {
        return Arrays.stream(rij).average().orElseThrow();
    }

    /** Variance of the mean. */
    private static double spreiding(double[] rij) {
        double gemiddelde = mean(rij);
        return Arrays.stream(rij).map(x -> kwadraat(x - gemiddelde)).sum() / (rij.length - 1) / rij.length;
    }

    private static double kwadraat(double x) {
        return x * x;
    }
}
