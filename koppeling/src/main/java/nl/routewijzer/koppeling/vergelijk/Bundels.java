package nl.routewijzer.koppeling.vergelijk;

import java.util.HashMap;
import java.util.Map;

/**
 * Clusters that grow as pairs are added: how many pairs lie within them, and how many of those are true. Between two registers only pairs with one end in each count.
 *
 * <p>Union by size with path halving: R.E. Tarjan and J. van Leeuwen, "Worst-case analysis of set union algorithms" (Journal of the ACM, 1984). True
 * pairs are counted when two clusters join: by holding their members against each other, or against a count per person once a cluster is large.
 */
final class Bundels {

    private static final int GROOT = 64;

    private final int[] persoon;
    private final boolean[] rechts;
    private final boolean tweeRegisters;
    private final int[] ouder;
    private final int[] grootte;
    private final int[] aantalRechts;
    private final int[] volgende;
    private final Map<Integer, Map<Integer, int[]>> tellingen = new HashMap<>();
    private long paren;
    private long goed;
    private int grootste = 1;

    /**
     * @param persoon who each record is
     * @param rechts of which register each record is; only looked at with {@code tweeRegisters}
     */
    Bundels(int[] persoon, boolean[] rechts, boolean tweeRegisters) {
        this.persoon = persoon;
        this.rechts = rechts;
        this.tweeRegisters = tweeRegisters;
        this.ouder = new int[persoon.length];
        this.grootte = new int[persoon.length];
        this.aantalRechts = new int[persoon.length];
        this.volgende = new int[persoon.length];
        for (int i = 0; i < persoon.length; i++) {
            ouder[i] = i;
            volgende[i] = i;
            grootte[i] = 1;
            aantalRechts[i] = rechts[i] ? 1 : 0;
        }
    }

    /** Pairs within the clusters. */
    long paren() {
        return paren;
    }

    /** True pairs within the clusters. */
    long goed() {
        return goed;
    }

    /** Records of the largest cluster. */
    int grootste() {
        return grootste;
    }

    void voeg(int een, int ander) {
        int a = wortel(een);
        int b = wortel(ander);
        if (a == b) {
            return;
        }
        int groot = grootte[a] >= grootte[b] ? a : b;
        int klein = groot == a ? b : a;
        paren += paren(groot, klein);
        goed += grootte[groot] > GROOT ? goedMetTelling(groot, klein) : goedEenVoorEen(groot, klein);
        ouder[klein] = groot;
        grootte[groot] += grootte[klein];
        aantalRechts[groot] += aantalRechts[klein];
        grootste = Math.max(grootste, grootte[groot]);
        int na = volgende[groot];
        volgende[groot] = volgende[klein];
        volgende[klein] = na;
    }

    int wortel(int record) {
        int i = record;
        while (ouder[i] != i) {
            ouder[i] = ouder[ouder[i]];
            i = ouder[i];
        }
        return i;
    }

    private long paren(int a, int b) {
        if (!tweeRegisters) {
            return (long) grootte[a] * grootte[b];
        }
        long linksA = (long) grootte[a] - aantalRechts[a];
        long linksB = (long) grootte[b] - aantalRechts[b];
        return linksA * aantalRechts[b] + linksB * aantalRechts[a];
    }

    private long goedEenVoorEen(int groot, int klein) {
        long uit = 0;
        int k = klein;
        do {
            int g = groot;
            do {
                uit += persoon[k] == persoon[g] && (!tweeRegisters || rechts[k] != rechts[g]) ? 1 : 0;
                g = volgende[g];
            } while (g != groot);
            k = volgende[k];
        } while (k != klein);
        return uit;
    }

    /** The count per person holds how many records of the left and of the right. */
    private long goedMetTelling(int groot, int klein) {
        var telling = tellingen.computeIfAbsent(groot, this::tel);
        tellingen.remove(klein);
        long uit = 0;
        int k = klein;
        do {
            int[] eigen = telling.get(persoon[k]);
            uit += eigen == null ? 0 : tweeRegisters ? eigen[rechts[k] ? 0 : 1] : eigen[0] + eigen[1];
            k = volgende[k];
        } while (k != klein);
        voegBij(telling, klein);
        return uit;
    }

    private Map<Integer, int[]> tel(int wortel) {
        Map<Integer, int[]> uit = new HashMap<>();
        voegBij(uit, wortel);
        return uit;
    }

    private void voegBij(Map<Integer, int[]> telling, int begin) {
        int i = begin;
        do {
            telling.computeIfAbsent(persoon[i], k -> new int[2])[rechts[i] ? 1 : 0]++;
            i = volgende[i];
        } while (i != begin);
    }
}
