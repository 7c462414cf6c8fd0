package nl.routewijzer.statistiek.eengeval;

/**
 * Kendall's S for two rows of numbers, with the variance under independence, with and without correction for ties.
 *
 * <p>Source: Kendall (1970), Rank Correlation Methods, 4th ed., sections 4.3-4.9.
 *
 * @param paren all pairs, n(n-1)/2
 * @param gelijkX pairs that tie on x
 * @param gelijkY pairs that tie on y
 * @param variantie of S, corrected for ties in both rows
 * @param variantieZonder of S, as if there were none
 */
record Kendall(
        int n,
        long eens,
        long oneens,
        long paren,
        long gelijkX,
        long gelijkY,
        double variantie,
        double variantieZonder) {

    static Kendall van(double[] x, double[] y) {
        int n = x.length;
        long eens = 0;
        long oneens = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                int teken = Reeks.vergelijk(x[j], x[i]) * Reeks.vergelijk(y[j], y[i]);
                eens += teken > 0 ? 1 : 0;
                oneens += teken < 0 ? 1 : 0;
            }
        }
        double[] vx = knopen(x);
        double[] vy = knopen(y);
        double nn = n;
        double zonder = nn * (nn - 1) * (2 * nn + 5) / 18;
        double met = zonder - (vx[1] + vy[1]) / 18;
        if (n > 1) {
            met += vx[0] * vy[0] / (2 * nn * (nn - 1));
        }
        if (n > 2) {
            met += vx[2] * vy[2] / (9 * nn * (nn - 1) * (nn - 2));
        }
        return new Kendall(
                n, eens, oneens, (long) n * (n - 1) / 2, Math.round(vx[0] / 2), Math.round(vy[0] / 2), met, zonder);
    }

    /** Over the groups of t equal numbers: the sums of t(t-1), t(t-1)(2t+5) and t(t-1)(t-2). */
    private static double[] knopen(double[] rij) {
        double[] op = Reeks.gesorteerd(rij);
        double[] sommen = new double[3];
        int begin = 0;
        while (begin < op.length) {
            int eind = begin + 1;
            while (eind < op.length && Reeks.vergelijk(op[eind], op[begin]) == 0) {
                eind++;
            }
            double t = eind - begin;
            sommen[0] += t * (t - 1);
            sommen[1] += t * (t - 1) * (2 * t + 5);
            sommen[2] += t * (t - 1) * (t - 2);
            begin = eind;
        }
        return sommen;
    }

    long s() {
        return eens - oneens;
    }

    /** S over the geometric mean of the pairs that do not tie; NaN when a row is constant. */
    double tauB() {
        return s() / noemerB();
    }

    double noemerB() {
        return Math.sqrt((double) (paren - gelijkX) * (paren - gelijkY));
    }

    /** S over all pairs. */
    double tauA() {
        return s() / (double) paren;
    }

    /** The normal score of S; with continuity S moves one towards zero. NaN when the variance is zero. */
    double z(boolean continuiteit, boolean knopenGeteld) {
        double s = s();
        double teller = continuiteit ? Math.signum(s) * (Math.abs(s) - 1) : s;
        return teller / Math.sqrt(knopenGeteld ? variantie : variantieZonder);
    }
}
