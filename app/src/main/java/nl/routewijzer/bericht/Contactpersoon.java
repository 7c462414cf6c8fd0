package nl.routewijzer.bericht;

import java.time.LocalDate;
import java.util.Optional;

/**
 * To whom a jongere writes.
 *
 * @param naam first name of who guides him; empty while nobody does
 * @param vervanger who answers now instead
 * @param leestijd when messages are read, in the organisation's words
 * @param nood where to go when it cannot wait
 */
public record Contactpersoon(
        Optional<String> naam, Optional<Vervanger> vervanger, String leestijd, String nood, String telefoon) {

    /** @param totEnMet the last day */
    public record Vervanger(String naam, LocalDate totEnMet) {}
}
