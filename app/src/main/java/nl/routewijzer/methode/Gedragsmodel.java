package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;

/** A model of what moves people, as the learning network discussed it: each factor is a place to help. */
public record Gedragsmodel(Status status, String toelichting, int bronregel, List<Factor> factoren) {

    public enum Laag {
        INTENTIE,
        VAARDIGHEDEN,
        ZELFREGULERING,
        BEPERKINGEN,
        WERKZAAM
    }

    public record Factor(String id, Laag laag, String naam, Optional<String> uitleg, int bronregel) {}
}
