package nl.routewijzer.statistiek.randomisatie;

import java.util.Arrays;

/**
 * The usual test statistics. Source: Edgington &amp; Onghena (2007), Randomization Tests, 4th ed.; Onghena (1992), Behavioral
 * Assessment 14.
 *
 * <p>{@snippet :
 * var verschil = Grootheid.B_MIN_A.bereken(new double[] {1, 2, 5, 7}, new boolean[] {false, false, true, true}); // 4.5
 * }
 */
public enum Grootheid implements Toetsgrootheid {
    A_MIN_B("A-B") {
        @Override
        public double bereken(double[] scores, boolean[] b) {
            return verschil(scores, b);
        }
    },
    B_MIN_A("B-A") {
        @Override
        public double bereken(double[] scores, boolean[] b) {
            return -verschil(scores, b);
        }
    },
    ABSOLUUT("|A-B|") {
        @Override
        public double bereken(double[] scores, boolean[] b) {
            return Math.abs(verschil(scores, b));
        }
    },
    /** The mean of the means of the A phases minus that of the B phases; a phase is a run of one condition. */
    PA_MIN_PB("PA-PB") {
        @Override
        public double bereken(double[] scores, boolean[] b) {
            return faseverschil(scores, b);
        }
    },
    MEDIAAN_A_MIN_B("Median A-B") {
        @Override
        public double bereken(double[] scores, boolean[] b) {
            return mediaan(scores, b, false) - mediaan(scores, b, true);
        }

        @Override
        public double samen(double[] perGeval) {
            return mediaan(perGeval, new boolean[perGeval.length], false);
        }
    },
    MEDIAAN_B_MIN_A("Median B-A") {
        @Override
        public double bereken(double[] scores, boolean[] b) {
            return mediaan(scores, b, true) - mediaan(scores, b, false);
        }

        @Override
        public double samen(double[] perGeval) {
            return mediaan(perGeval, new boolean[perGeval.length], false);
        }
    },
    /** Nonoverlap of all pairs in percent, more as better. */
    NAP("NAP") {
        @Override
        public double bereken(double[] scores, boolean[] b) {
            return 100 * nap(scores, b);
        }
    },
    /** Nonoverlap of all pairs in percent, less as better. */
    NAP_AFNAME("NAP decreasing") {
        @Override
        public double bereken(double[] scores, boolean[] b) {
            return 100 * (1 - nap(scores, b));
        }
    },
    /** Slope over sessions in B minus that in A. */
    HELLING_B_MIN_A("Slope B-A") {
        @Override
        public double bereken(double[] scores, boolean[] b) {
            return helling(scores, b, true) - helling(scores, b, false);
        }
    },
    HELLING_A_MIN_B("Slope A-B") {
        @Override
        public double bereken(double[] scores, boolean[] b) {
            return helling(scores, b, false) - helling(scores, b, true);
        }
    };

    private static final double GELIJK = 1e-9;

    private final String naam;

    Grootheid(String naam) {
        this.naam = naam;
    }

    @Override
    public String naam() {
        return naam;
    }

    private static double verschil(double[] scores, boolean[] b) {
        double somA = 0;
        double somB = 0;
        int a = 0;
        int aantalB = 0;
        for (int i = 0; i < scores.length; i++) {
            double x = scores[i];
            if (Double.isNaN(x)) {
                continue;
            }
            if (b[i]) {
                somB += x;
                aantalB++;
            } else {
                somA += x;
                a++;
            }
        }
        return somA / a - somB / aantalB;
    }

    private static double faseverschil(double[] scores, boolean[] b) {
        double[] gemiddelden = new double[2];
        int[] fasen = new int[2];
        int i = 0;
        while (i < scores.length) {
            boolean soort = b[i];
            double som = 0;
            int aantal = 0;
            for (; i < scores.length && b[i] == soort; i++) {
                if (!Double.isNaN(scores[i])) {
                    som += scores[i];
                    aantal++;
                }
            }
            gemiddelden[soort ? 1 : 0] += som / aantal;
            fasen[soort ? 1 : 0]++;
        }
        return gemiddelden[0] / fasen[0] - gemiddelden[1] / fasen[1];
    }

    private static double mediaan(double[] scores, boolean[] b, boolean soort) {
        double[] deel = new double[scores.length];
        int n = 0;
        for (int i = 0; i < scores.length; i++) {
            if (b[i] == soort && !Double.isNaN(scores[i])) {
                deel[n++] = scores[i];
            }
        }
        if (n == 0) {
            return Double.NaN;
        }
        Arrays.sort(deel, 0, n);
        return n % 2 == 1 ? deel[n / 2] : (deel[n / 2 - 1] + deel[n / 2]) / 2;
    }

    private static double nap(double[] scores, boolean[] b) {
        double som = 0;
        long paren = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (!b[i] && b[j] && !Double.isNaN(scores[i]) && !Double.isNaN(scores[j])) {
                    double af = scores[j] - scores[i];
                    som += Math.abs(af) <= GELIJK ? 0.5 : af > 0 ? 1 : 0;
                    paren++;
                }
            }
        }
        return som / paren;
    }

    private static double helling(double[] scores, boolean[] b, boolean soort) {
        double n = 0;
        double somT = 0;
        double somX = 0;
        for (int i = 0; i < scores.length; i++) {
            if (b[i] == soort && !Double.isNaN(scores[i])) {
                n++;
                somT += i;
                somX += scores[i];
            }
        }
        double boven = 0;
        double onder = 0;
        for (int i = 0; i < scores.length; i++) {
            if (b[i] == soort && !Double.isNaN(scores[i])) {
                boven += (i - somT / n) * (scores[i] - somX / n);
                onder += (i - somT / n) * (i - somT / n);
            }
        }
        return boven / onder;
    }
}
