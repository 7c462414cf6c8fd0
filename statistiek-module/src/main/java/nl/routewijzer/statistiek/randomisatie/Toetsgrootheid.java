package nl.routewijzer.statistiek.randomisatie;

import java.util.Arrays;

/**
 * What is computed for every way the phases could have been drawn; larger is more extreme.
 *
 * <p>{@snippet :
 * var hoogsteB = new Toetsgrootheid() {
 *     public String naam() {
 *         return "hoogste B";
 *     }
 *
 *     public double bereken(double[] scores, boolean[] b) {
 *         return IntStream.range(0, scores.length).filter(i -> b[i]).mapToDouble(i -> scores[i]).max().orElse(Double.NaN);
 *     }
 * };
 * boolean[] b = {false, false, false, true};
 * var p = Randomisatietoets.toets(Scores.van(1, 3, 2, 6), b, new Ontwerp.Vrij(), hoogsteB, Instellingen.GEWOON)
 *         .p().waarde(); // 0.25
 * }
 */
public interface Toetsgrootheid {

    /** As it stands in a table. */
    String naam();

    /**
     * @param scores in order of session, NaN where one is missing; not to be changed
     * @param b true where the session is in condition B; not to be changed
     * @return NaN when it cannot be computed; that counts as extreme
     */
    double bereken(double[] scores, boolean[] b);

    /** One figure of what several cases give; the mean unless said otherwise. */
    default double samen(double[] perGeval) {
        return Arrays.stream(perGeval).sum() / perGeval.length;
    }
}
