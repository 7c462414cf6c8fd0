package nl.routewijzer.bericht;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One message.
 *
 * @param naam first name of the colleague who wrote it; empty for the jongere
 * @param tekst empty when it was taken back
 * @param vanMij whether who reads wrote it himself
 * @param gelezen when the other side read it first, and who; empty while nobody did, or when that is his own
 */
public record BerichtView(
        UUID id,
        int nummer,
        Kant van,
        String naam,
        String tekst,
        Instant op,
        boolean vraagtAntwoord,
        boolean teruggenomen,
        boolean vanMij,
        Optional<Lezing> gelezen) {

    /**
     * @param naam first name of a colleague; empty for the jongere
     * @param na up to which message he had read before he agreed that it is shown; that stays his own
     */
    public record Lezing(String naam, int na, int tot, Instant op) {}

    /** With the first reading that reached this message, of what the reader wrote himself. */
    public BerichtView metLezing(List<Lezing> lezingen) {
        var eerste = vanMij && !teruggenomen
                ? lezingen.stream()
                        .filter(lezing -> lezing.na() < nummer && lezing.tot() >= nummer)
                        .findFirst()
                : Optional.<Lezing>empty();
        return new BerichtView(id, nummer, van, naam, tekst, op, vraagtAntwoord, teruggenomen, vanMij, eerste);
    }
}
