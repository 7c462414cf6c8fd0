package nl.routewijzer.statistiek.randomisatie;

import java.util.Arrays;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * The scores of one case in order of session. A missing score keeps its place, as NaN. Immutable.
 *
 * <p>{@snippet :
 * var scores = Scores.van(3, Double.NaN, 5);
 * var aantal = scores.aantal(); // 3
 * }
 */
public final class Scores {

    private final double[] scores;

    private Scores(double[] scores) {
        this.scores = scores;
    }

    public static Scores van(double... scores) {
        if (Arrays.stream(scores).anyMatch(Double::isInfinite)) {
            throw new OnbruikbareInvoer("Een score is oneindig.");
        }
        return new Scores(scores.clone());
    }

    public int aantal() {
        return scores.length;
    }

    public double[] alle() {
        return scores.clone();
    }

    /** Not copied: only for reading, inside this package. */
    double[] rauw() {
        return scores;
    }
}
