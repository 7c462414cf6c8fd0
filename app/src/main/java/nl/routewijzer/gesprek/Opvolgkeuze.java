package nl.routewijzer.gesprek;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A step that a person chooses.
 *
 * @param id made when the form was shown: sending twice gives one
 * @param gezien the last step that stood on the page; empty when there was none
 * @param woorden why; may be empty except with {@link Opvolgstap#NIETS_STUREN}
 * @param opnieuw the day to look again, of what waits
 */
public record Opvolgkeuze(
        UUID id,
        GesprekId gesprek,
        Optional<UUID> gezien,
        Opvolgstap stap,
        String woorden,
        Optional<LocalDate> opnieuw,
        Optional<Wijkteamvraag> wijkteam) {}
