package nl.routewijzer.statistiek.overleving;

/** Solves small systems of equations. */
final class Stelsel {

    private static final double NUL = 1e-12;

    /** x' A⁻¹ x over the first rows that are independent, and how many those are. A is symmetric and not negative. */
    record Kwadraat(double waarde, int rang) {}

    static Kwadraat kwadraat(double[][] a, double[] x) {
        int n = x.length;
        double[][] l = new double[n][n];
        double[] y = new double[n];
        double som = 0;
        int rang = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double s = a[i][j];
                for (int k = 0; k < j; k++) {
                    s -= l[i][k] * l[j][k];
                }
                l[i][j] = l[j][j] == 0 ? 0 : s / l[j][j];
            }
            double s = a[i][i];
            double rest = x[i];
            for (int k = 0; k < i; k++) {
                s -= l[i][k] * l[i][k];
                rest -= l[i][k] * y[k];
            }
            if (s > NUL * Math.max(NUL, a[i][i])) {
                l[i][i] = Math.sqrt(s);
                y[i] = rest / l[i][i];
                som += y[i] * y[i];
                rang++;
            }
        }
        return new Kwadraat(som, rang);
    }

    private Stelsel() {}
}
