package nl.routewijzer.koppeling.groep;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Candidates between two registers compete: a row of the one belongs to at most one row of the other, or with a small chance to two. So what
 * a pair weighs depends on the others of both its rows, and on how many rows are left without a link.
 *
 * <p>Each register tells how likely a row is still free. A link has odds w = (m/u) λ / ((1 - q)(1 - q')), λ being the chance of two random
 * rows and q and q' the share of either register that has a link: two rows that most probably both have a link somewhere, and have nobody
 * else, are more probably each other's (a prior over one-to-one linkages: Fortini and others 2001, Sadinle 2017). What remains free is
 * reckoned by belief propagation: row l tells row r that it is free for it with x = (1 + d(1 - q)S) / (1 + S), where S is the sum of w x
 * over its other candidates and d the chance that a row of its register with a link has another one (monomer-dimer model: Bayati and Nair
 * 2006). So a row that surely has a link counts for d, however few are left without one. The odds of a pair are w x x'. The shares q and
 * both chances d follow from the links that are expected, and are brought to agree with them.
 */
public final class Wedijver {

    private static final int RONDEN = 30;
    private static final double GENOEG = 1e-7;

    /** Even in a register without doubles one may be there. */
    private static final double MINST_DUBBEL = 1e-3;

    /** A weight that says as good as nothing, in bits. */
    private static final double NIETS = 1e-3;

    private static final double LN2 = Math.log(2);

    private final long links;
    private final long rechts;
    private final boolean eenOpEen;

    /**
     * @param links rows of the register on the left
     * @param rechts rows of the one on the right
     * @param eenOpEen a row has at most one link: nobody is in either register twice
     */
    public Wedijver(long links, long rechts, boolean eenOpEen) {
        this.links = links;
        this.rechts = rechts;
        this.eenOpEen = eenOpEen;
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
        var links = new Kant(this.links, paren::links, n);
        var rechts = new Kant(this.rechts, paren::rechts, n);
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            links.vertel(gewicht, vanRechts, ruimte, vanLinks);
            rechts.vertel(gewicht, vanLinks, ruimte, vanRechts);
            double[] kans = kansen(gewicht, vanLinks, vanRechts, ruimte);
            double nu = Arrays.stream(kans).sum();
            if (Math.abs(nu - koppels) < GENOEG * Math.max(1, nu)) {
                break;
            }
            koppels = nu;
            links.schat(kans);
            rechts.schat(kans);
            ruimte = 1 / (links.leeg * rechts.leeg);
        }
        var uit = new Kandidaten();
        for (int p = 0; p < n; p++) {
            double over = Math.log(ruimte * vanLinks[p] * vanRechts[p]) / LN2;
            uit.voegToe(paren.links(p), paren.rechts(p), paren.bits(p) + over);
        }
        return eenOpEen ? zonderGelijkspel(uit) : uit;
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

    private static double[] kansen(double[] gewicht, double[] vanLinks, double[] vanRechts, double ruimte) {
        return IntStream.range(0, gewicht.length)
                .mapToDouble(p -> 1 / (1 + 1 / (ruimte * gewicht[p] * vanLinks[p] * vanRechts[p])))
                .toArray();
    }

    /** One of the two registers. */
    private final class Kant {

        private final long rijen;
        private final IntUnaryOperator rij;
        private final int genoemd;
        private double dubbel = eenOpEen ? 0 : MINST_DUBBEL;
        private double leeg = 1;

        /** @param rij the row of a pair on this side */
        Kant(long rijen, IntUnaryOperator rij, int paren) {
            this.rijen = rijen;
            this.rij = rij;
            this.genoemd = IntStream.range(0, paren).map(rij).max().orElse(-1) + 1;
        }

        /**
         * How free the rows are for each of their candidates, from what those tell. The loudest candidate of a row is kept apart, so that the
         * others are not lost beside it when sums are taken.
         */
        void vertel(double[] gewicht, double[] verteld, double ruimte, double[] uit) {
            int[] luidste = new int[genoemd];
            Arrays.fill(luidste, -1);
            double[] odds = new double[gewicht.length];
            for (int p = 0; p < odds.length; p++) {
                odds[p] = ruimte * gewicht[p] * verteld[p];
                int r = rij.applyAsInt(p);
                luidste[r] = luidste[r] < 0 || odds[p] > odds[luidste[r]] ? p : luidste[r];
            }
            double[] rest = new double[genoemd];
            for (int p = 0; p < odds.length; p++) {
                rest[rij.applyAsInt(p)] += luidste[rij.applyAsInt(p)] == p ? 0 : odds[p];
            }
            for (int p = 0; p < odds.length; p++) {
                int r = rij.applyAsInt(p);
                double anderen = luidste[r] == p ? rest[r] : odds[luidste[r]] + Math.max(0, rest[r] - odds[p]);
                uit[p] = (1 + dubbel * leeg * anderen) / (1 + anderen);
            }
        }

        /** Which share of the rows has no link, never quite none, and which share of those that have one has more. */
        void schat(double[] kans) {
            double[] aantal = new double[genoemd];
            for (int p = 0; p < kans.length; p++) {
                aantal[rij.applyAsInt(p)] += kans[p];
            }
            double met = Arrays.stream(aantal).map(a -> Math.min(1, a)).sum();
            double meer = Arrays.stream(aantal).sum() - met;
            leeg = Math.max(1, rijen - met + 1) / (rijen + 1);
            dubbel = eenOpEen ? 0 : Math.min(1, Math.max(MINST_DUBBEL, meer / Math.max(1, met)));
        }
    }
}
