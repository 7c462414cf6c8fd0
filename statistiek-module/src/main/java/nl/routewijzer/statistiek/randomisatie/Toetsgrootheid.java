package nl.routewijzer.statistiek.randomisatie;

import java.util.Arrays;

/** What is computed for every way the phases could have been drawn; larger is more extreme. */
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
