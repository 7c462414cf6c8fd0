package nl.routewijzer.statistiek.randomisatie;

import java.math.BigInteger;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/**
 * All assignments of a design: counted, walked through, or drawn one at a time, each as likely. True is condition B.
 *
 * <p>{@snippet :
 * var plan = new Ontwerp.Blokken(2).plan(6, 3);
 * var aantal = plan.aantal(); // 8
 * var kan = plan.bevat(new boolean[] {false, true, true, false, false, true}); // true
 * }
 */
public sealed interface Plan permits Faseplan, Wisselplan {

    /** How many assignments there are; 0 when none fits. */
    BigInteger aantal();

    /** Shows every assignment once. The array is used again: keep a copy. */
    void doorloop(Consumer<boolean[]> bezoek);

    /**
     * One assignment, every one as likely.
     *
     * @param kies gives for k a number from 0 to k - 1, each as likely
     */
    boolean[] trek(IntUnaryOperator kies);

    /** Could this assignment have been drawn? */
    boolean bevat(boolean[] indeling);
}
