package nl.routewijzer.jongere;

import java.util.Optional;
import nl.routewijzer.jongere.domain.Diagnosewoord;

/** For other rooms that let something be typed about a jongere: does it look like a diagnosis? Never a block. */
public final class Diagnosehint {

    /** The first word that looks like one, as it was typed. */
    public static Optional<String> in(String tekst) {
        return Diagnosewoord.in(tekst);
    }

    private Diagnosehint() {}
}
