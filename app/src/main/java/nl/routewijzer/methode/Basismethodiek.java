package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;

/**
 * One of the three ways of working under every phase.
 *
 * @param bouwtOp ids of the others that it uses
 * @param elementen ids of the werkzame elementen it is
 */
public record Basismethodiek(
        String id,
        String naam,
        Status status,
        String kern,
        List<Punt> punten,
        List<String> bouwtOp,
        List<String> elementen,
        List<MeerInformatie> meerInformatie,
        int bronregel) {

    public enum Soort {
        REGEL,
        HOUDING,
        AANWIJZING,
        FASE
    }

    public record Punt(String id, Soort soort, String naam, Optional<String> uitleg, int bronregel) {}

    /** Another approach that the toolbox names. */
    public record Methodiek(String id, String naam, Status status, String toelichting, int bronregel) {}
}
