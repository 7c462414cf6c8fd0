package nl.routewijzer.statistiek.randomisatie;

import java.math.BigInteger;
import java.util.Arrays;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * How unusual is what was seen, if the conditions made no difference and only the drawing of the phases did? Valid only for the
 * design that was really drawn.
 *
 * <p>Example: ten ways to draw and the one carried out is the most extreme: p = 0.1, and it could not have been less.
 *
 * <p>Source: Edgington &amp; Onghena (2007), Randomization Tests, 4th ed.
 *
 * <p>{@snippet :
 * boolean[] b = {false, false, false, true, true, true};
 * var uitkomst = Randomisatietoets.toets(
 *         Scores.van(1, 2, 3, 6, 7, 8), b, new Ontwerp.Fasen("AB", 1), Grootheid.B_MIN_A, Instellingen.GEWOON);
 * var indelingen = uitkomst.indelingen(); // 5
 * var p = uitkomst.p().waarde(); // 0.2
 * }
 */
public final class Randomisatietoets {

    private static final String BRON = "Edgington & Onghena 2007";

    /**
     * @param b per session: true when it was in condition B
     * @throws OnbruikbareInvoer when the assignment carried out could not have been drawn in this design
     */
    public static Toetsuitkomst toets(
            Scores scores, boolean[] b, Ontwerp ontwerp, Toetsgrootheid grootheid, Instellingen instellingen) {
        var plan = plan(scores, b, ontwerp);
        double[] rij = scores.rauw();
        var methode =
                new Methode("randomisatietoets " + ontwerp.naam(), ontwerp.params() + "|" + grootheid.naam(), BRON);
        var telling = new Telling(grootheid.bereken(rij, b));
        boolean volledig = plan.aantal().compareTo(BigInteger.valueOf(instellingen.grens())) <= 0;
        if (volledig) {
            plan.doorloop(indeling -> telling.tel(grootheid.bereken(rij, indeling)));
        } else {
            var toeval = bron(instellingen);
            telling.tel(grootheid.bereken(rij, b));
            for (int i = 0; i < instellingen.trekkingen(); i++) {
                telling.tel(grootheid.bereken(rij, plan.trek(toeval::nextInt)));
            }
        }
        return telling.uitkomst(methode, plan.aantal(), volledig);
    }

    /** The statistic for every assignment, in rising order; NaN at the end. For small designs. */
    public static double[] verdeling(Scores scores, boolean[] b, Ontwerp ontwerp, Toetsgrootheid grootheid) {
        var plan = plan(scores, b, ontwerp);
        double[] waarden = new double[plan.aantal().intValueExact()];
        int[] plek = {0};
        plan.doorloop(indeling -> waarden[plek[0]++] = grootheid.bereken(scores.rauw(), indeling));
        Arrays.sort(waarden);
        return waarden;
    }

    static UniformRandomProvider bron(Instellingen instellingen) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(instellingen.zaad());
    }

    private static Plan plan(Scores scores, boolean[] b, Ontwerp ontwerp) {
        if (b.length != scores.aantal()) {
            throw new OnbruikbareInvoer("Bij elke score hoort één conditie.");
        }
        int inA = 0;
        for (boolean inB : b) {
            inA += inB ? 0 : 1;
        }
        var plan = ontwerp.plan(b.length, inA);
        if (!plan.bevat(b)) {
            throw new OnbruikbareInvoer("De uitgevoerde indeling past niet bij het ontwerp " + ontwerp.naam() + " ("
                    + ontwerp.params() + ").");
        }
        return plan;
    }

    private Randomisatietoets() {}
}
