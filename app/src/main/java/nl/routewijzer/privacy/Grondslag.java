package nl.routewijzer.privacy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * On which ground data of a jongere are processed in a traject, from a day on.
 *
 * @param traject id of the traject; empty for all of his
 * @param tot the first day on which it carries nothing new; empty while it goes on
 */
public record Grondslag(
        UUID id,
        JongereId jongere,
        Optional<UUID> traject,
        Soort soort,
        LocalDate vanaf,
        Optional<LocalDate> tot,
        GebruikerId vastgelegdDoor)
        implements OverJongere {

    /** Source: AVG art. 6 lid 1 a, c and e, and 89; Participatiewet art. 7 and 10; WEB art. 9.2.5. */
    public enum Soort {
        PARTICIPATIEWET,
        WEB,
        /** Follows from a consent that holds; never written down as the ground of a traject. */
        TOESTEMMING,
        ONDERZOEK;

        public String label() {
            return Tekst.t("grondslag." + name());
        }
    }

    public boolean geldt(LocalDate dag) {
        return !dag.isBefore(vanaf) && tot.filter(einde -> !dag.isBefore(einde)).isEmpty();
    }

    /**
     * With which a traject begins. The law lets the college guide who is under 27, with a benefit or without; where the task is
     * that of the Doorstroompunt, a person says so.
     *
     * <p>Source: Participatiewet art. 7 lid 1 a (also who has no benefit) and 7a (text of 2026-07-01).
     */
    public static Grondslag bijMelding(UUID traject, JongereId jongere, LocalDate melding, GebruikerId door) {
        return new Grondslag(
                UUID.nameUUIDFromBytes((traject + "/grondslag").getBytes(StandardCharsets.UTF_8)),
                jongere,
                Optional.of(traject),
                Soort.PARTICIPATIEWET,
                melding,
                Optional.empty(),
                door);
    }
}
