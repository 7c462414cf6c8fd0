package nl.routewijzer.gesprek.rooster;

import java.time.Instant;
import java.util.UUID;

/**
 * A conversation as it leaves the house for a calendar: nothing of a person.
 *
 * @param uid stays the same when it is moved
 * @param volgnummer rises with every change
 * @param plaats how one meets, and where when that is of the house
 * @param link page on which more stands, for who may see it
 * @param afgezegd it does not go on
 */
public record Kalenderpunt(
        UUID uid, int volgnummer, Instant begin, Instant einde, String plaats, String link, boolean afgezegd) {}
