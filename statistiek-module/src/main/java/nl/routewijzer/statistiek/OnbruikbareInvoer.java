package nl.routewijzer.statistiek;

/**
 * The input cannot be used; the message is one Dutch sentence for who made it.
 *
 * <p>{@snippet :
 * var zin = "";
 * try {
 *     Scores.van(1, 1.0 / 0.0);
 * } catch (OnbruikbareInvoer fout) {
 *     zin = fout.getMessage(); // Een score is oneindig.
 * }
 * }
 */
public final class OnbruikbareInvoer extends RuntimeException {

    public OnbruikbareInvoer(String zin) {
        super(zin);
    }
}
