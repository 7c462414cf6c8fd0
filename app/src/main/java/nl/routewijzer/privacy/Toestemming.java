package nl.routewijzer.privacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/**
 * What the jongere said about sharing: for whom, what, why, until when. Refused is an answer; not asked has a reason.
 * Consent is never the ground of a legal task (AVG art. 7; Participatiewet art. 64).
 *
 * @param reden why it was not asked; empty otherwise
 */
public record Toestemming(
        UUID id,
        JongereId jongere,
        String voorWie,
        String wat,
        String waarom,
        Antwoord antwoord,
        String reden,
        LocalDate op,
        Optional<LocalDate> tot,
        GebruikerId vastgelegdDoor)
        implements OverJongere {

    public enum Antwoord {
        GEGEVEN,
        GEWEIGERD,
        NIET_GEVRAAGD
    }

    /** Whether it lets something be shared on that day. */
    public boolean geldt(LocalDate dag) {
        return antwoord == Antwoord.GEGEVEN
                && !dag.isBefore(op)
                && tot.filter(einde -> !dag.isBefore(einde)).isEmpty();
    }
}
