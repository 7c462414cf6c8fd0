package nl.routewijzer.koppeling.vergelijking;

/**
 * One answer a comparison can give.
 *
 * @param naam as shown to people
 * @param voorwaarde SQL over {v}_l, {v}_r and the similarities; of the levels of a comparison the first that holds counts
 * @param m how often it is found among pairs that are the same person, before anything was learned (0 to 1)
 * @param frequentie the part of the term-frequency adjustment this level gets: 1 where the values are equal, else 0
 */
public record Niveau(String naam, String voorwaarde, double m, double frequentie) {

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
