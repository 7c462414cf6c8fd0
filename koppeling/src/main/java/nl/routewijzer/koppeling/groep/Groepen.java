package nl.routewijzer.koppeling.groep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Rows of one register that are one person: what hangs together by links is cut where the pairs between two halves speak against it on
 * average (average linkage, Sokal and Michener 1958, on the weights in bits).
 */
public final class Groepen {

    /** A pair of rows with its weight in bits. */
    public record Paar(int links, int rechts, double bits) {}

    /** What is taken for a pair that was never a candidate. */
    private static final double ONBEKEND = -6;

    /** No single pair speaks louder than this. */
    private static final double MEEST = 10;

    /** Larger knots are left as they are: they are a sign of a bad key, and the report says so. */
    private static final int GROOTSTE = 400;

    private final int[] ouder;
    private final double drempel;

    /**
     * @param rijen how many rows there are, numbered from 0
     * @param drempel groups are joined while the average weight between them is at least this, in bits
     */
    public Groepen(int rijen, double drempel) {
        ouder = new int[rijen];
        for (int i = 0; i < rijen; i++) {
            ouder[i] = i;
        }
        this.drempel = drempel;
    }

    /** @return by row the number of its group: the lowest row in it */
    public int[] vind(List<Paar> paren) {
        paren.stream().filter(paar -> paar.bits() >= 0).forEach(paar -> voegSamen(paar.links(), paar.rechts()));
        Map<Integer, List<Paar>> knopen = new HashMap<>();
        for (var paar : paren) {
            int groep = top(paar.links());
            if (groep == top(paar.rechts())) {
                knopen.computeIfAbsent(groep, g -> new ArrayList<>()).add(paar);
            }
        }
        int[] uit = new int[ouder.length];
        for (int i = 0; i < uit.length; i++) {
            uit[i] = top(i);
        }
        knopen.values().forEach(knoop -> deel(knoop, uit));
        return uit;
    }

    private void deel(List<Paar> paren, int[] uit) {
        int[] rijen = paren.stream()
                .flatMapToInt(paar -> IntStream.of(paar.links(), paar.rechts()))
                .distinct()
                .sorted()
                .toArray();
        if (rijen.length < 3 || rijen.length > GROOTSTE) {
            return;
        }
        int n = rijen.length;
        double[][] som = new double[n][n];
        for (double[] rij : som) {
            Arrays.fill(rij, ONBEKEND);
        }
        for (var paar : paren) {
            int a = Arrays.binarySearch(rijen, paar.links());
            int b = Arrays.binarySearch(rijen, paar.rechts());
            som[a][b] = som[b][a] = Math.max(ONBEKEND, Math.min(MEEST, paar.bits()));
        }
        int[] groep = voegToe(som);
        int[] eerste = new int[n];
        Arrays.fill(eerste, -1);
        for (int i = 0; i < n; i++) {
            if (eerste[groep[i]] < 0) {
                eerste[groep[i]] = rijen[i];
            }
            uit[rijen[i]] = eerste[groep[i]];
        }
    }

    /** Joins the two groups with the highest average weight until none reaches the threshold; som is used up. */
    private int[] voegToe(double[][] som) {
        int n = som.length;
        int[] groep = new int[n];
        int[] grootte = new int[n];
        for (int i = 0; i < n; i++) {
            groep[i] = i;
            grootte[i] = 1;
        }
        while (true) {
            int besteA = -1;
            int besteB = -1;
            double beste = drempel;
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; grootte[a] > 0 && b < n; b++) {
                    double gemiddeld = som[a][b] / Math.max(1, grootte[a] * grootte[b]);
                    if (grootte[b] > 0 && gemiddeld >= beste) {
                        beste = gemiddeld;
                        besteA = a;
                        besteB = b;
                    }
                }
            }
            if (besteA < 0) {
                return groep;
            }
            for (int c = 0; c < n; c++) {
                som[besteA][c] = som[c][besteA] = som[besteA][c] + som[besteB][c];
                groep[c] = groep[c] == besteB ? besteA : groep[c];
            }
            grootte[besteA] += grootte[besteB];
            grootte[besteB] = 0;
        }
    }

    private void voegSamen(int a, int b) {
        int x = top(a);
        int y = top(b);
        ouder[Math.max(x, y)] = Math.min(x, y);
    }

    private int top(int rij) {
        int t = rij;
        while (ouder[t] != t) {
            ouder[t] = ouder[ouder[t]];
            t = ouder[t];
        }
        return t;
    }
}
