package nl.routewijzer.gesprek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * The wijkteam is asked to look along, with as little as needed.
 *
 * @param naar which team, or who in it
 * @param gedeeld which parts; never a note
 * @param toestemming the consent it rests on; empty when it rests on a task
 * @param taak the legal task, in words of the consulent; empty with a consent
 * @param verteldOp when the jongere was told
 * @param afloop what came of it; present once written, also when it was opened again
 */
public record Wijkteamvraag(
        String naar,
        List<Onderdeel> gedeeld,
        Optional<UUID> toestemming,
        String taak,
        LocalDate verteldOp,
        Contact.Kanaal verteldHoe,
        String afloop,
        Optional<Instant> geslotenOp) {

    /** What can be shared, and nothing else. */
    public enum Onderdeel {
        NAAM,
        /** That contact was lost, since when and by whom. */
        CONTACT_KWIJT,
        TELEFOON,
        MAIL;

        /** Without these the question makes no sense. */
        public boolean hoortErbij() {
            return this == NAAM || this == CONTACT_KWIJT;
        }

        public String label() {
            return Tekst.t("wijkteamdeel." + name());
        }
    }

    public boolean isOpen() {
        return geslotenOp.isEmpty();
    }
}
