package nl.routewijzer.methode;

/**
 * A number or a term of the method.
 *
 * @param waarde as the source gives it; a number, or words as in "10-15"
 * @param bronregel line in the source text
 */
public record Parameter(
        String id, String naam, String waarde, String eenheid, Status status, String toelichting, int bronregel) {}
