package nl.routewijzer.aanbod.informatie;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How it went with somebody, told with his consent.
 *
 * @param naam under which he wants to tell it, which need not be his
 * @param toestemming the day on which he agreed
 * @param totEnMet the last day on which it is shown
 * @param gestopt when he took it back; then the words are gone
 */
public record Ervaring(
        UUID id,
        String naam,
        String titel,
        String tekst,
        LocalDate toestemming,
        LocalDate vanaf,
        LocalDate totEnMet,
        Optional<LocalDate> gestopt) {

    public static final int NAAM = 60;
    public static final int TITEL = 100;
    public static final int TEKST = 4_000;

    public boolean isTeZien(LocalDate vandaag) {
        return gestopt.isEmpty() && !vandaag.isBefore(vanaf) && !vandaag.isAfter(totEnMet);
    }
}
