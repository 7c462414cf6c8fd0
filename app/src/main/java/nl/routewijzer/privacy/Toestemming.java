package nl.routewijzer.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * What the jongere said about sharing: for whom, what, why, until when. Refused is an answer; not asked has a reason.
 * Consent is never the ground of a legal task (AVG art. 7; Participatiewet art. 64).
 *
 * @param reden why it was not asked; empty otherwise
 * @param tot the first day on which it no longer holds; it expires by itself
 * @param ingetrokken when the jongere withdrew it
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
        GebruikerId vastgelegdDoor,
        Optional<Instant> ingetrokken)
        implements OverJongere {

    /** As it was said, and not withdrawn. */
    public Toestemming(
            UUID id,
            JongereId jongere,
            String voorWie,
            String wat,
            String waarom,
            Antwoord antwoord,
            String reden,
            LocalDate op,
            Optional<LocalDate> tot,
            GebruikerId vastgelegdDoor) {
        this(id, jongere, voorWie, wat, waarom, antwoord, reden, op, tot, vastgelegdDoor, Optional.empty());
    }

    public enum Antwoord {
        GEGEVEN,
        GEWEIGERD,
        NIET_GEVRAAGD
    }

    /** How it stands on a day; nothing has to run for it to expire. */
    public enum Stand {
        GELDT,
        VERLOPEN,
        INGETROKKEN,
        GEWEIGERD,
        NIET_GEVRAAGD;

        public String label() {
            return Tekst.t("toestemming.stand." + name());
        }
    }

    /** Whether it lets something be shared on that day. From the day of withdrawing on it does not. */
    public boolean geldt(LocalDate dag) {
        return antwoord == Antwoord.GEGEVEN
                && !dag.isBefore(op)
                && tot.filter(einde -> !dag.isBefore(einde)).isEmpty()
                && ingetrokken.map(Tijd::dag).filter(weg -> !dag.isBefore(weg)).isEmpty();
    }

    public Stand stand(LocalDate dag) {
        return switch (antwoord) {
            case GEWEIGERD -> Stand.GEWEIGERD;
            case NIET_GEVRAAGD -> Stand.NIET_GEVRAAGD;
            case GEGEVEN -> ingetrokken.isPresent() ? Stand.INGETROKKEN : geldt(dag) ? Stand.GELDT : Stand.VERLOPEN;
        };
    }
}
