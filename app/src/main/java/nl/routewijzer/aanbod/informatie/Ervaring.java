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
 * @param versie one more with each change; 0 for what is not kept yet
 */
public record Ervaring(
        UUID id,
        String naam,
        String titel,
        String tekst,
        LocalDate toestemming,
        LocalDate vanaf,
        LocalDate totEnMet,
        Optional<LocalDate> gestopt,
        int versie) {

    /** Under which name a draft of one is kept. */
    public static final String CONCEPT = "ervaring";

    public static final int NAAM = 60;
    public static final int TITEL = 100;
    public static final int TEKST = 4_000;

    public boolean isTeZien(LocalDate vandaag) {
        return !isWeg() && !vandaag.isBefore(vanaf) && !vandaag.isAfter(totEnMet);
    }

    /** The words are gone: he took them back, or the last day was over. */
    public boolean isWeg() {
        return tekst.isEmpty();
    }

    /** Whether both say the same on the same days, whenever it was written. */
    boolean zegtHetzelfde(Ervaring ander) {
        return naam.equals(ander.naam)
                && titel.equals(ander.titel)
                && tekst.equals(ander.tekst)
                && toestemming.equals(ander.toestemming)
                && vanaf.equals(ander.vanaf)
                && totEnMet.equals(ander.totEnMet);
    }
}
