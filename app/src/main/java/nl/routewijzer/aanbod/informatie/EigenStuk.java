package nl.routewijzer.aanbod.informatie;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an organisation writes itself.
 *
 * @param bij the article that it belongs to; empty for a piece of its own
 * @param nagekeken when they last looked whether it is right
 * @param weg whether it was taken away
 */
public record EigenStuk(UUID id, Optional<Bij> bij, String titel, String tekst, LocalDate nagekeken, boolean weg) {

    public static final int TITEL = 100;
    public static final int TEKST = 4_000;

    /** @param inPlaats whether it is read instead of the article, and not below it */
    public record Bij(String artikel, boolean inPlaats) {}
}
