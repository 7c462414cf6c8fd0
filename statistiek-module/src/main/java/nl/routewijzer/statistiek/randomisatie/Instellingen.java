package nl.routewijzer.statistiek.randomisatie;

import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * When all assignments are looked at, and otherwise how many are drawn.
 *
 * <p>{@snippet :
 * var instellingen = new Instellingen(0, 20_000, 7);
 * boolean[] b = {false, true, false, true, false, true};
 * var uitkomst = Randomisatietoets.toets(
 *         Scores.van(1, 4, 2, 6, 3, 5), b, new Ontwerp.Vrij(), Grootheid.B_MIN_A, instellingen);
 * var bekeken = uitkomst.bekeken(); // 20001
 * var volledig = uitkomst.volledig(); // false
 * }
 *
 * @param grens up to this many assignments all are looked at
 * @param trekkingen otherwise so many are drawn, at least 1
 * @param zaad the same seed draws the same
 */
public record Instellingen(long grens, int trekkingen, long zaad) {

    /** All up to two million; otherwise 100,000 draws. */
    public static final Instellingen GEWOON = new Instellingen(2_000_000, 100_000, 20_261_124);

    public Instellingen {
        if (grens < 0 || trekkingen < 1) {
            throw new OnbruikbareInvoer("Er is minstens één trekking nodig.");
        }
    }
}
