package nl.routewijzer.koppeling.groep;

import java.util.Arrays;

/** Average linkage in one knot of rows, numbered from 0: the two groups with the highest average are joined until none is 0 or more. */
final class Boom {

    /** No single pair speaks louder than this, for or against. */
    private static final double MEEST = 10;

    private static final double MINST = -6;

    private final int n;
    private final double[][] eigen;
    private final double[][] som;
    private final double[][] samen;
    private final int[] groep;
    private final int[] grootte;

    /** @param onbekend what a pair weighs that {@link #paar} does not name */
    Boom(int n, Groepen.Onbekend onbekend) {
        this.n = n;
        eigen = new double[n][n];
        som = new double[n][n];
        samen = new double[n][n];
        groep = new int[n];
        grootte = new int[n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(eigen[i], Double.NaN);
            for (int j = 0; j < n; j++) {
                som[i][j] = onbekend.bits(i, j);
            }
            groep[i] = i;
            grootte[i] = 1;
        }
    }

    void paar(int a, int b, double bits) {
        eigen[a][b] = eigen[b][a] = bits;
        som[a][b] = som[b][a] = Math.max(MINST, Math.min(MEEST, bits));
    }

    void groei() {
        while (true) {
            int besteA = -1;
            int besteB = -1;
            double beste = 0;
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; grootte[a] > 0 && b < n; b++) {
                    if (grootte[b] > 0 && gemiddeld(a, b) >= beste) {
                        beste = gemiddeld(a, b);
                        besteA = a;
                        besteB = b;
                    }
                }
            }
            if (besteA < 0) {
                blijvenApart();
                return;
            }
            voegSamen(besteA, besteB, beste);
        }
    }

    private double gemiddeld(int a, int b) {
        return som[a][b] / (grootte[a] * grootte[b]);
    }

    private void voegSamen(int a, int b, double bits) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; groep[i] == a && j < n; j++) {
                if (groep[j] == b) {
                    samen[i][j] = samen[j][i] = bits;
                }
            }
        }
        for (int c = 0; c < n; c++) {
            som[a][c] = som[c][a] = som[a][c] + som[b][c];
            groep[c] = groep[c] == b ? a : groep[c];
        }
        grootte[a] += grootte[b];
        grootte[b] = 0;
    }

    private void blijvenApart() {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (groep[i] != groep[j]) {
                    samen[i][j] = gemiddeld(groep[i], groep[j]);
                }
            }
        }
    }

    /** The first row of the group of a row. */
    int eerste(int i) {
        return groep[i];
    }

    /** Whether the two were candidates. */
    boolean bekend(int i, int j) {
        return !Double.isNaN(eigen[i][j]);
    }

    /** What a pair weighs after all was joined. */
    double bits(int i, int j) {
        return samen[i][j];
    }
}
