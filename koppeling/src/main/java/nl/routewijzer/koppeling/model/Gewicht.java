package nl.routewijzer.koppeling.model;

/**
 * What one level of one comparison says.
 *
 * @param niveau the name of the level
 * @param m chance of this level among pairs that are the same person
 * @param u chance of this level among pairs that are not
 * @param h chance of this level among pairs that are of one household
 * @param frequentie the part of the term-frequency adjustment that is added (0 or 1)
 */
public record Gewicht(String niveau, double m, double u, double h, double frequentie) {

    private static final double LN2 = Math.log(2);

    /** The weight log2(m/u) (Fellegi and Sunter 1969). */
    public double bits() {
        return Math.log(m / u) / LN2;
    }

    /** The weight log2(h/u) of one household against chance. */
    public double huishoudbits() {
        return Math.log(h / u) / LN2;
    }
}
