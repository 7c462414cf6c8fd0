package nl.routewijzer.gedeeld;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What every event carries.
 *
 * @param id of the event, so that a listener can tell a repeat from a new one
 * @param op when it was recorded
 * @param ingang the day from which it holds
 * @param door who did it
 */
public record Stempel(OrganisatieId organisatie, UUID id, Instant op, LocalDate ingang, GebruikerId door) {

    /** The id of the event that belongs to a row: told again from the tables it is the same. */
    public static UUID idVan(UUID rij, String soort) {
        return UUID.nameUUIDFromBytes((rij + "/" + soort).getBytes(StandardCharsets.UTF_8));
    }
}
