package nl.routewijzer.statistiek.eengeval;

import java.util.Arrays;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * The scores of one case in a baseline phase A and a phase B, each with the number of its session. Immutable.
 *
 * <p>Missing scores are left out before; sessions keep their number, so that a trend stays in time.
 *
 * <p>{@snippet :
 * var paar = Fasepaar.van(new double[] {1, 2, 4}, new double[] {4, 6, 5}, new double[] {5, 6}, new double[] {7, 8});
 * var inA = paar.m(); // 3
 * var inB = paar.n(); // 2
 * }
 */
public final class Fasepaar {

    private final double[] sessiesA;
    private final double[] a;
    private final double[] sessiesB;
    private final double[] b;

    private Fasepaar(double[] sessiesA, double[] a, double[] sessiesB, double[] b) {
        this.sessiesA = sessiesA;
        this.a = a;
        this.sessiesB = sessiesB;
        this.b = b;
    }

    /**
     * @throws OnbruikbareInvoer when a phase is empty, a score is no finite number, or sessions do not rise
     */
    public static Fasepaar van(double[] sessiesA, double[] a, double[] sessiesB, double[] b) {
        if (a.length == 0 || b.length == 0) {
            throw new OnbruikbareInvoer("Er zijn scores nodig in fase A en in fase B.");
        }
        if (sessiesA.length != a.length || sessiesB.length != b.length) {
            throw new OnbruikbareInvoer("Bij elke score hoort één sessie.");
        }
        var paar = new Fasepaar(sessiesA.clone(), a.clone(), sessiesB.clone(), b.clone());
        if (!Arrays.stream(paar.waarden()).allMatch(Double::isFinite)) {
            throw new OnbruikbareInvoer("Een score is geen getal.");
        }
        double[] sessies = paar.sessies();
        for (int i = 1; i < sessies.length; i++) {
            if (!(sessies[i] > sessies[i - 1])) {
                throw new OnbruikbareInvoer("De sessies lopen niet op: " + sessies[i - 1] + ", " + sessies[i] + ".");
            }
        }
        return paar;
    }

    /** Sessions 1, 2, 3 … through both phases. */
    public static Fasepaar opVolgorde(double[] a, double[] b) {
        double[] sessiesA = new double[a.length];
        double[] sessiesB = new double[b.length];
        Arrays.setAll(sessiesA, i -> i + 1.0);
        Arrays.setAll(sessiesB, i -> a.length + i + 1.0);
        return van(sessiesA, a, sessiesB, b);
    }

    public double[] a() {
        return a.clone();
    }

    public double[] b() {
        return b.clone();
    }

    public double[] sessiesA() {
        return sessiesA.clone();
    }

    public double[] sessiesB() {
        return sessiesB.clone();
    }

    /** Number of scores in phase A. */
    public int m() {
        return a.length;
    }

    /** Number of scores in phase B. */
    public int n() {
        return b.length;
    }

    /** All scores, A before B. */
    public double[] waarden() {
        return aaneen(a, b);
    }

    public double[] sessies() {
        return aaneen(sessiesA, sessiesB);
    }

    /** The same sessions with other scores, A before B. */
    Fasepaar metWaarden(double[] alle) {
        return new Fasepaar(
                sessiesA, Arrays.copyOf(alle, a.length), sessiesB, Arrays.copyOfRange(alle, a.length, alle.length));
    }

    private static double[] aaneen(double[] eerst, double[] dan) {
        double[] alle = Arrays.copyOf(eerst, eerst.length + dan.length);
        System.arraycopy(dan, 0, alle, eerst.length, dan.length);
        return alle;
    }
}
