package nl.routewijzer.bericht;

import java.time.LocalDate;
import java.util.Optional;

/**
 * To whom a jongere writes.
 *
 * @param naam first name of who guides him; empty while nobody does
 * @param vervanger who answers now instead
 * @param afwezig that who guides him is away now
 * @param leestijd when messages are read, in the organisation's words
 * @param nood where to go when it cannot wait
 */
public record Contactpersoon(
        Optional<String> naam,
        Optional<Vervanger> vervanger,
        Optional<Afwezig> afwezig,
        String leestijd,
        String nood,
        String telefoon) {

    /** First name of who reads now: who covers, else who guides him. */
    public Optional<String> lezer() {
        return vervanger.map(Vervanger::naam).or(() -> naam);
    }

    /**
     * @param totEnMet the last day
     * @param tekst in his own words; may be empty
     */
    public record Afwezig(LocalDate totEnMet, String tekst) {}

    /** @param totEnMet the last day */
    public record Vervanger(String naam, LocalDate totEnMet) {}
}
