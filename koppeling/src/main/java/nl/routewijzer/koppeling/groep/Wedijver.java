package nl.routewijzer.koppeling.groep;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Candidates between two registers compete: a row of the one belongs to at most one row of the other, or with a small chance to two. So what
 * a pair weighs depends on the others of both its rows, and on how many rows are left without a link.
 *
 * <p>Each register tells how likely a row is still free. A link has odds w = (m/u) λ / ((1 - q)(1 - q')), λ being the chance of two random
 * rows and q and q' the share of either register that has a link: two rows that most probably both have a link somewhere, and have
 * nobody else, are more probably each other's (a prior over one-to-one linkages: Fortini and others 2001, Sadinle 2017). What remains free
 * is reckoned by belief propagation: row l tells row r that it is free for it with x = (1 + dS) / (1 + S), where S is the sum of w x over
 * its other candidates and d the chance of having two (monomer-dimer model: Bayati and Nair 2006). The odds of a pair are w x x'. The
 * shares q follow from the expected number of links, and the two are brought to agree.
 */
public final class Wedijver {

    private static final int RONDEN = 30;
    private static final double GENOEG = 1e-7;

    /** A weight that says as good as nothing, in bits. */
    private static final double NIETS = 1e-3;

    private static final double LN2 = Math.log(2);

    private final long links;
    private final long rechts;
    private final double dubbel;

    /**
     * @param links rows of the register on the left
     * @param rechts rows of the one on the right
     * @param dubbel the chance that a row that has a link has another one too, 0 to 1
     */
    public Wedijver(long links, long rechts, double dubbel) {
        this.links = links;
        this.rechts = rechts;
        this.dubbel = dubbel;
    }

    /** @return the same pairs with the weights that are left, in bits */
    public Kandidaten beslecht(Kandidaten paren) {
        int n = paren.aantal();
        double[] gewicht = IntStream.range(0, n)
                .mapToDouble(p -> Math.pow(2, paren.bits(p)))
                .toArray();
        double[] vanLinks = new double[n];
        double[] vanRechts = new double[n];
        Arrays.fill(vanRechts, 1);
        double ruimte = 1;
        double koppels = -1;
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            vrij(paren::links, gewicht, vanRechts, ruimte, vanLinks);
            vrij(paren::rechts, gewicht, vanLinks, ruimte, vanRechts);
            double nu = verwacht(gewicht, vanLinks, vanRechts, ruimte);
            if (Math.abs(nu - koppels) < GENOEG * Math.max(1, nu)) {
                break;
            }
            koppels = nu;
            ruimte = 1 / (leeg(links, koppels) * leeg(rechts, koppels));
        }
        var uit = new Kandidaten();
        for (int p = 0; p < n; p++) {
            double over = Math.log(ruimte * vanLinks[p] * vanRechts[p]) / LN2;
            uit.voegToe(paren.links(p), paren.rechts(p), paren.bits(p) + over);
        }
        return dubbel > 0 ? uit : zonderGelijkspel(uit);
    }

    /** Where each row has at most one link, the first of two that are equally likely has it; the other stays to be judged. */
    private static Kandidaten zonderGelijkspel(Kandidaten paren) {
        var bezet = List.of(new BitSet(), new BitSet());
        var uit = new Kandidaten();
        for (int p = 0; p < paren.aantal(); p++) {
            double bits = paren.bits(p);
            if (bits > -NIETS) {
                boolean vrij =
                        !bezet.get(0).get(paren.links(p)) && !bezet.get(1).get(paren.rechts(p));
                bits = vrij ? Math.max(bits, NIETS) : -NIETS;
                bezet.get(0).set(paren.links(p));
                bezet.get(1).set(paren.rechts(p));
            }
            uit.voegToe(paren.links(p), paren.rechts(p), bits);
        }
        return uit;
    }

    private interface Kant {
        int rij(int paar);
    }

    /**
     * How free the rows on one side are for each of their candidates, from what those tell. The loudest candidate of a row is kept apart, so
     * that the others are not lost beside it when sums are taken.
     */
    private void vrij(Kant kant, double[] gewicht, double[] verteld, double ruimte, double[] uit) {
        int rijen = IntStream.range(0, gewicht.length).map(kant::rij).max().orElse(-1) + 1;
        int[] luidste = new int[rijen];
        Arrays.fill(luidste, -1);
        double[] odds = new double[gewicht.length];
        for (int p = 0; p < gewicht.length; p++) {
            odds[p] = ruimte * gewicht[p] * verteld[p];
            int rij = kant.rij(p);
            luidste[rij] = luidste[rij] < 0 || odds[p] > odds[luidste[rij]] ? p : luidste[rij];
        }
        double[] rest = new double[rijen];
        for (int p = 0; p < gewicht.length; p++) {
            rest[kant.rij(p)] += luidste[kant.rij(p)] == p ? 0 : odds[p];
        }
        for (int p = 0; p < gewicht.length; p++) {
            int rij = kant.rij(p);
            double anderen = luidste[rij] == p ? rest[rij] : odds[luidste[rij]] + Math.max(0, rest[rij] - odds[p]);
            uit[p] = (1 + dubbel * anderen) / (1 + anderen);
        }
    }

    private static double verwacht(double[] gewicht, double[] vanLinks, double[] vanRechts, double ruimte) {
        double som = 0;
        for (int p = 0; p < gewicht.length; p++) {
            double odds = ruimte * gewicht[p] * vanLinks[p] * vanRechts[p];
            som += odds / (1 + odds);
        }
        return som;
    }

    /** The share of rows without a link; never quite none. */
    private double leeg(long rijen, double koppels) {
        return Math.max(1, rijen - koppels / (1 + dubbel) + 1) / (rijen + 1);
    }
}
