package nl.routewijzer.methode;

/**
 * A number or a term of the method.
 *
 * @param waarde as the source gives it; a number, or words as in "10-15"
 * @param status METHODE stands in the method itself; every other status is shown as what it is
 */
public record Parameter(
        String id, String naam, String waarde, String eenheid, Status status, String toelichting, int bronregel) {

    public enum Status {
        METHODE,
        VARIANT,
        WENS,
        ONDERZOEK,
        FEIT,
        AANBEVELING
    }
}
