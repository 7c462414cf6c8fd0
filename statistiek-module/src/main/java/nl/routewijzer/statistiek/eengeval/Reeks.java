package nl.routewijzer.statistiek.eengeval;

import java.util.Arrays;

/** Mean, variance, median and order of a row of scores. */
final class Reeks {

    /** Scores this close count as equal: residuals of a trend are equal on paper and differ in their last bit. */
    private static final double GELIJK = 1e-9;

    static double gemiddelde(double[] rij) {
        return Arrays.stream(rij).sum() / rij.length;
    }

    /** With n - 1; NaN for one score. */
    static double variantie(double[] rij) {
        double gemiddelde = gemiddelde(rij);
        return Arrays.stream(rij).map(x -> (x - gemiddelde) * (x - gemiddelde)).sum() / (rij.length - 1);
    }

    static double standaardafwijking(double[] rij) {
        return Math.sqrt(variantie(rij));
    }

    static double mediaan(double[] rij) {
        double[] op = gesorteerd(rij);
        int midden = op.length / 2;
        return op.length % 2 == 1 ? op[midden] : (op[midden - 1] + op[midden]) / 2;
    }

    static double[] gesorteerd(double[] rij) {
        double[] op = rij.clone();
        Arrays.sort(op);
        return op;
    }

    static boolean constant(double[] rij) {
        return Arrays.stream(rij).allMatch(x -> vergelijk(x, rij[0]) == 0);
    }

    /** -1, 0 or 1, where what differs by less than 1e-9 (relative above 1) is equal. */
    static int vergelijk(double x, double y) {
        double ruimte = GELIJK * Math.max(1, Math.max(Math.abs(x), Math.abs(y)));
        return Math.abs(x - y) <= ruimte ? 0 : Double.compare(x, y);
    }

    private Reeks() {}
}
