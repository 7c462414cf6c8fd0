package nl.routewijzer.statistiek.randomisatie;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Methode;

/**
 * The outcome of a randomisation test.
 *
 * <p>{@snippet :
 * boolean[] b = {false, true, false, true};
 * var uitkomst = Randomisatietoets.toets(
 *         Scores.van(1, 2, 1, 2), b, new Ontwerp.Vrij(), Grootheid.ABSOLUUT, Instellingen.GEWOON);
 * var minstensZo = uitkomst.minstensZo(); // 2
 * var p = uitkomst.p().waarde(); // 0.333333
 * }
 *
 * @param indelingen how many assignments the design has
 * @param waargenomen the statistic of the assignment that was carried out
 * @param p share of assignments at least as extreme, the one carried out included; above 0 and at most 1
 * @param minstensZo how many of those that were looked at are at least as extreme (within 1e-9)
 * @param gelijk how many of those equal the one carried out
 * @param bekeken how many were looked at: all, or as many as were drawn plus the one carried out
 * @param z how far the one carried out lies from the mean of those looked at, in their standard deviations (n - 1); a rough normal
 *     p-value is P(Z &gt;= z)
 * @param fout standard error of p by drawing; empty when all were looked at
 */
public record Toetsuitkomst(
        Methode methode,
        BigInteger indelingen,
        Getal waargenomen,
        Getal p,
        long minstensZo,
        long gelijk,
        long bekeken,
        Getal z,
        Optional<Getal> fout,
        List<String> waarschuwingen) {

    /** Were all assignments looked at? */
    public boolean volledig() {
        return fout.isEmpty();
    }
}
