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
 * @param versie one more with each change; 0 for what is not kept yet
 */
public record EigenStuk(
        UUID id, Optional<Bij> bij, String titel, String tekst, LocalDate nagekeken, boolean weg, int versie) {

    public static final int TITEL = 100;
    public static final int TEKST = 4_000;

    /** @param inPlaats whether it is read instead of the article, and not below it */
    public record Bij(String artikel, boolean inPlaats) {}

    /** Whether both say the same in the same place, whenever it was written. */
    boolean zegtHetzelfde(EigenStuk ander) {
        return bij.equals(ander.bij)
                && titel.equals(ander.titel)
                && tekst.equals(ander.tekst)
                && nagekeken.equals(ander.nagekeken);
    }
}
