package nl.routewijzer.statistiek.eengeval;

import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;

/**
 * Reliable change: is the difference between two measurements of one person larger than the instrument's own noise? Beyond 1.96 in
 * size a chance of 5 percent is left that it is noise.
 *
 * <p>Source: Jacobson &amp; Truax (1991), Journal of Consulting and Clinical Psychology 59, 12-19.
 *
 * <p>{@snippet :
 * var rci = Verandering.rci(26, 17, 7.1, 0.85).waarde().waarde(); // -2.314321
 * }
 */
public final class Verandering {

    /**
     * @param spreiding standard deviation of the instrument in its norm group, above 0
     * @param betrouwbaarheid reliability of the instrument, from 0 up to 1
     * @return RCI = (post - pre) / Sdiff, with SEM = sd·sqrt(1-r) and Sdiff = sqrt(2)·SEM beside it
     */
    public static Schatting rci(double voor, double na, double spreiding, double betrouwbaarheid) {
        if (!(spreiding > 0) || !(betrouwbaarheid >= 0 && betrouwbaarheid <= 1)) {
            throw new OnbruikbareInvoer("De spreiding is groter dan 0 en de betrouwbaarheid ligt tussen 0 en 1.");
        }
        double sem = spreiding * Math.sqrt(1 - betrouwbaarheid);
        double verschil = Math.sqrt(2) * sem;
        return Schatting.van(
                        new Methode("RCI", "Jacobson-Truax", "Jacobson & Truax 1991"),
                        2,
                        Getal.van((na - voor) / verschil, "het instrument heeft geen meetfout"))
                .met("SEM", Getal.van(sem))
                .met("Sdiff", Getal.van(verschil));
    }

    private Verandering() {}
}
