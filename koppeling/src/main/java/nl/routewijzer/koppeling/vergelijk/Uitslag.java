package nl.routewijzer.koppeling.vergelijk;

import java.util.List;

/**
 * What came out of a comparison.
 *
 * @param records how many records the truth knows
 * @param paren how many different pairs were held against it
 * @param onbekend how many pairs were left out because the truth does not know an end
 * @param drempels at round thresholds, falling
 * @param eigen at the threshold that was asked for
 * @param beste the best pairwise F1, and the best clustered F1, over all thresholds
 * @param ijking how often a pair with a p in each tenth is true
 */
public record Uitslag(
        long records, long paren, long onbekend, List<Regel> drempels, Regel eigen, Beste beste, List<IJking> ijking) {

    /**
     * @param paar pair by pair
     * @param bundel after whoever is linked with the same record is linked with each other
     * @param grootste records in the largest cluster
     */
    public record Regel(Maat paar, Maat bundel, int grootste) {}

    public record Beste(Maat paar, Maat bundel) {}

    /**
     * @param van to a tenth above it, the last one with 1
     * @param aantal pairs with such a p
     * @param gemiddeld mean p
     * @param waar how many of them are true
     */
    public record IJking(double van, long aantal, double gemiddeld, long waar) {

        /** Part of them that is true; not a number without pairs. */
        public double deel() {
            return (double) waar / aantal;
        }
    }
}
