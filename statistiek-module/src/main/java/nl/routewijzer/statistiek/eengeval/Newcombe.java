package nl.routewijzer.statistiek.eengeval;

import java.util.function.DoubleUnaryOperator;

/**
 * Interval for a probability of superiority that stays within 0 and 1, also when the estimate is 0 or 1.
 *
 * <p>Source: Newcombe (2006), Statistics in Medicine 25, 559-573, method 5: the limits are the roots θ of
 * mn(N-θ)²(2-θ)(1+θ) = z²θ(1-θ)(2+h+(1+2h)θ(1-θ)) with h = (m+n)/2 - 1. With N = 1 the factor (1-θ) is divided out first: otherwise
 * θ = 1 is a root that has nothing to do with the lower limit.
 */
final class Newcombe {

    private static final int HALVERINGEN = 200;

    /** Lower and upper limit for estimate nap of m by n pairs. */
    static double[] grenzen(double nap, int m, int n, double z) {
        return new double[] {onder(nap, m, n, z), 1 - onder(1 - nap, m, n, z)};
    }

    private static double onder(double nap, int m, int n, double z) {
        if (nap <= 0) {
            return 0;
        }
        double h = (m + n) / 2.0 - 1;
        double mn = (double) m * n;
        if (nap >= 1) {
            return nulpunt(
                    t -> mn * (1 - t) * (2 - t) * (1 + t) - z * z * t * (2 + h + (1 + 2 * h) * t * (1 - t)), 0, 1);
        }
        return nulpunt(
                t -> mn * (nap - t) * (nap - t) * (2 - t) * (1 + t)
                        - z * z * t * (1 - t) * (2 + h + (1 + 2 * h) * t * (1 - t)),
                0,
                nap);
    }

    /** By bisection; the function is positive at the left end and negative at the right end. */
    private static double nulpunt(DoubleUnaryOperator functie, double links, double rechts) {
        double van = links;
        double tot = rechts;
        for (int i = 0; i < HALVERINGEN; i++) {
            double midden = (van + tot) / 2;
            if (functie.applyAsDouble(midden) > 0) {
                van = midden;
            } else {
                tot = midden;
            }
        }
        return (van + tot) / 2;
    }

    private Newcombe() {}
}
