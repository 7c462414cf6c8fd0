package nl.routewijzer.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line in the history of a plan: with each one the plan has a new version.
 *
 * @param nummer 1, 2, 3… within the plan
 * @param id of the line; a form that is sent twice gives the same
 * @param ingang the day it is about: never after the day of writing
 */
public record Planversie(int nummer, UUID id, Wijziging wijziging, Door door, Instant op, LocalDate ingang) {

    /**
     * Who wrote it down, and whose words it holds.
     *
     * @param jongereZelf he typed it himself, in the portaal
     * @param wie id of the jongere or of the colleague
     * @param naam roepnaam of the colleague; empty for the jongere himself
     */
    public record Door(boolean jongereZelf, UUID wie, String naam, Stem stem) {}
}
