package nl.routewijzer.methode;

import java.time.Period;

/**
 * A number or a term of the method.
 *
 * @param waarde as the source gives it; a number, or words as in "10-15"
 * @param bronregel line in the source text
 */
public record Parameter(
        String id, String naam, String waarde, String eenheid, Status status, String toelichting, int bronregel) {

    /** @throws IllegalStateException when it is not a whole number */
    public int getal() {
        try {
            return Integer.parseInt(waarde);
        } catch (NumberFormatException geenGetal) {
            throw new IllegalStateException(id + " is geen getal", geenGetal);
        }
    }

    /** @throws IllegalStateException when it is not a number of weeks, months or years */
    public Period termijn() {
        return switch (eenheid) {
            case "weken" -> Period.ofWeeks(getal());
            case "maanden" -> Period.ofMonths(getal());
            case "jaar" -> Period.ofYears(getal());
            default -> throw new IllegalStateException(id + " is geen termijn");
        };
    }
}
