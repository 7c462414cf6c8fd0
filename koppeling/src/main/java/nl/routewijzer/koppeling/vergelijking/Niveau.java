package nl.routewijzer.koppeling.vergelijking;

import java.util.OptionalDouble;

/**
 * One answer a comparison can give.
 *
 * @param naam as shown to people
 * @param voorwaarde SQL over {v}_l, {v}_r and the similarities; of the levels of a comparison the first that holds counts
 * @param m how often it is found among pairs that are the same person, before anything was learned (0 to 1)
 * @param frequentie the part of the term-frequency adjustment this level gets: 1 where the values are equal, else 0
 * @param u how often it is found among others, where that is laid down and not counted; m is not learned then either
 */
public record Niveau(String naam, String voorwaarde, double m, double frequentie, OptionalDouble u) {

    public Niveau(String naam, String voorwaarde, double m, double frequentie) {
        this(naam, voorwaarde, m, frequentie, OptionalDouble.empty());
    }

    static Niveau vast(String naam, String voorwaarde, double m, double u) {
        return new Niveau(naam, voorwaarde, m, 0, OptionalDouble.of(u));
    }

    static Niveau gelijk(String voorwaarde, double m) {
        return new Niveau("gelijk", voorwaarde, m, 1);
    }

    static Niveau niveau(String naam, String voorwaarde, double m) {
        return new Niveau(naam, voorwaarde, m, 0);
    }

    static Niveau anders(double m) {
        return new Niveau("anders", "true", m, 0);
    }
}
