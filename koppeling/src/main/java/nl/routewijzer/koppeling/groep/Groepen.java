package nl.routewijzer.koppeling.groep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.motor.Motor.Kolom;

/**
 * Rows of one register that are one person: what hangs together by links is cut where the pairs between two halves speak against it on
 * average (average linkage, Sokal and Michener 1958, on the weights in bits). What a pair weighs then is what joined it: the average between
 * the two groups that brought it together, or that keep it apart (the cophenetic value, Sokal and Rohlf 1962).
 */
public final class Groepen {

    /** Larger knots are left as they are: they are a sign of a bad key, and the report says so. */
    private static final int GROOTSTE = 400;

    /** What a pair weighs that was never a candidate. */
    public interface Onbekend {

        /** Within one register every row is held against every other one: who is no candidate is somebody else. */
        Onbekend ANDER = (een, ander) -> -6;

        double bits(int een, int ander);
    }

    private final Onbekend onbekend;
    private final int[] ouder;
    private final int[] groep;
    private final Kandidaten uitkomst = new Kandidaten();

    /**
     * @param rijen how many rows there are, numbered from 0
     * @param paren the candidates
     */
    public Groepen(int rijen, Kandidaten paren) {
        this(rijen, paren, Onbekend.ANDER);
    }

    public Groepen(int rijen, Kandidaten paren, Onbekend onbekend) {
        this.onbekend = onbekend;
        ouder = new int[rijen];
        groep = new int[rijen];
        for (int i = 0; i < rijen; i++) {
            ouder[i] = i;
        }
        for (int p = 0; p < paren.aantal(); p++) {
            if (paren.bits(p) >= 0) {
                voegSamen(paren.links(p), paren.rechts(p));
            }
        }
        for (int i = 0; i < rijen; i++) {
            groep[i] = top(i);
        }
        knopen(paren);
    }

    /** By row the number of its group: the lowest row in it. */
    public int[] groep() {
        return groep.clone();
    }

    /** The candidates, and the pairs of a group that were none, with what they weigh now. */
    public Kandidaten paren() {
        return uitkomst;
    }

    /** Makes a table of rows and their group; who is alone is in none. */
    void bewaar(Motor motor, String tabel) {
        int[] grootte = new int[groep.length];
        for (int g : groep) {
            grootte[g]++;
        }
        int[] rijen = IntStream.range(0, groep.length)
                .filter(rij -> grootte[groep[rij]] > 1)
                .toArray();
        motor.vul(
                tabel,
                rijen.length,
                List.of(
                        new Kolom("rij", "integer", i -> rijen[i]),
                        new Kolom("groep", "integer", i -> groep[rijen[i]])));
    }

    /** Puts the pairs in the order of the knot they lie in; a pair between two knots stays what it is. */
    private void knopen(Kandidaten paren) {
        int[] begin = new int[groep.length + 1];
        for (int p = 0; p < paren.aantal(); p++) {
            if (inKnoop(paren, p)) {
                begin[groep[paren.links(p)] + 1]++;
            } else {
                over(paren, p);
            }
        }
        for (int g = 0; g < groep.length; g++) {
            begin[g + 1] += begin[g];
        }
        int[] volgorde = new int[begin[groep.length]];
        int[] plek = begin.clone();
        for (int p = 0; p < paren.aantal(); p++) {
            if (inKnoop(paren, p)) {
                volgorde[plek[groep[paren.links(p)]]++] = p;
            }
        }
        for (int g = 0; g < groep.length; g++) {
            if (begin[g] + 1 == begin[g + 1]) {
                over(paren, volgorde[begin[g]]);
            } else if (begin[g] < begin[g + 1]) {
                deel(paren, Arrays.copyOfRange(volgorde, begin[g], begin[g + 1]));
            }
        }
    }

    private void over(Kandidaten paren, int paar) {
        uitkomst.voegToe(paren.links(paar), paren.rechts(paar), paren.bits(paar));
    }

    private boolean inKnoop(Kandidaten paren, int paar) {
        return groep[paren.links(paar)] == groep[paren.rechts(paar)];
    }

    private void deel(Kandidaten paren, int[] knoop) {
        int[] rijen = rijen(paren, knoop);
        if (rijen.length > GROOTSTE) {
            for (int p : knoop) {
                over(paren, p);
            }
            return;
        }
        var boom = new Boom(rijen.length, (i, j) -> onbekend.bits(rijen[i], rijen[j]));
        for (int p : knoop) {
            boom.paar(
                    Arrays.binarySearch(rijen, paren.links(p)),
                    Arrays.binarySearch(rijen, paren.rechts(p)),
                    paren.bits(p));
        }
        boom.groei();
        for (int i = 0; i < rijen.length; i++) {
            groep[rijen[i]] = rijen[boom.eerste(i)];
            for (int j = i + 1; j < rijen.length; j++) {
                if (boom.eerste(i) == boom.eerste(j) || boom.bekend(i, j)) {
                    uitkomst.voegToe(rijen[i], rijen[j], boom.bits(i, j));
                }
            }
        }
    }

    /** In ascending order. */
    private static int[] rijen(Kandidaten paren, int[] knoop) {
        int[] rijen = new int[2 * knoop.length];
        for (int i = 0; i < knoop.length; i++) {
            rijen[2 * i] = paren.links(knoop[i]);
            rijen[2 * i + 1] = paren.rechts(knoop[i]);
        }
        Arrays.sort(rijen);
        int anders = 1;
        for (int i = 1; i < rijen.length; i++) {
            if (rijen[i] != rijen[i - 1]) {
                rijen[anders++] = rijen[i];
            }
        }
        return Arrays.copyOf(rijen, anders);
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
