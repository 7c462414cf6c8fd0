package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;

/**
 * The codes by which the N=1 studies named actions.
 *
 * @param ontbrekendeNummers numbers that the source skips; they stay free
 */
public record Codeboek(
        Status status, String toelichting, List<Integer> ontbrekendeNummers, int bronregel, List<Code> codes) {

    /**
     * @param nummer absent for the two labels that the source does not number
     * @param uitLiteratuur a werkzaam element from the literature, or a category found while coding
     */
    public record Code(
            String id,
            Optional<Integer> nummer,
            String categorie,
            String naam,
            boolean uitLiteratuur,
            List<String> elementen,
            Optional<String> thema,
            String toelichting,
            int bronregel) {}

    /** @param direct the source gives the code itself; otherwise it follows from a shared werkzaam element */
    public record Codering(Code code, boolean direct) {}
}
