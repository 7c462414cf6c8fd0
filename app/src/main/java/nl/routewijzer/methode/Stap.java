package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;

/**
 * One step of the handelingswijze: advice, never a duty.
 *
 * @param doorwerking whether it also holds in later or earlier phases
 * @param geldtOokIn ids of the phases in which it also holds, where the source names them; goes before doorwerking
 * @param bronregel line in the source text
 */
public record Stap(
        String id,
        String tekst,
        Optional<String> toelichting,
        Doorwerking doorwerking,
        List<String> geldtOokIn,
        List<String> parameters,
        int bronregel) {

    public enum Doorwerking {
        GEEN,
        VOORUIT,
        TERUG,
        BEIDE
    }
}
