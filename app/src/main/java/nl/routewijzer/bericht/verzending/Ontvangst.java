package nl.routewijzer.bericht.verzending;

import java.util.Optional;

/** What became of a notice after it was taken, as far as who brought it knows. */
enum Ontvangst {
    AANGEKOMEN,
    /** There is nobody at this address. */
    ADRES_KLOPT_NIET,
    /** A full mailbox, a phone that was off: it could have been. */
    NIET_AANGEKOMEN;

    /** Empty while it is under way. */
    static Optional<Ontvangst> van(String stand) {
        return switch (stand) {
            case "delivered" -> Optional.of(AANGEKOMEN);
            case "permanent-failure" -> Optional.of(ADRES_KLOPT_NIET);
            case "temporary-failure", "technical-failure" -> Optional.of(NIET_AANGEKOMEN);
            default -> Optional.empty();
        };
    }
}
