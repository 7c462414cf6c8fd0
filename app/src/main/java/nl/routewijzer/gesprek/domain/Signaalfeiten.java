package nl.routewijzer.gesprek.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag.Wie;
import nl.routewijzer.gesprek.Zorgsignaal.Van;

/**
 * What the signals of this room rest on: one open traject of a jongere, gathered by the caller.
 *
 * @param pogingen as gesprek.zicht_poging gives them
 * @param afspraken open agreements with a day
 * @param zorgen open ones only
 * @param opvolging what was done about the conversation that he missed; nothing when he missed none
 */
public record Signaalfeiten(
        JongereId jongere,
        Loop loop,
        List<Gespreksfeit> gesprekken,
        List<Poging> pogingen,
        List<Afspraak> afspraken,
        List<Zorg> zorgen,
        Opvolgfeiten opvolging) {

    /**
     * The road itself.
     *
     * @param ritme how often contact is due
     * @param verderBekend the second conversation is about how to go on: whether that is known
     * @param tussenGesprekken time between the first conversation and the second
     * @param zoekcontact while the zoekperiode matters
     * @param nazorg from uitstroom until it ends; empty before uitstroom
     */
    public record Loop(
            LocalDate melding,
            Contactritme ritme,
            boolean verderBekend,
            Period tussenGesprekken,
            Optional<Zoekcontact> zoekcontact,
            Optional<Periode> nazorg) {}

    /**
     * The zoekperiode as far as contact goes.
     *
     * @param periode until the application can be taken up
     * @param opdracht day on which an assignment was last given, or something of it shown
     * @param stilte for how long nothing may be exchanged
     */
    public record Zoekcontact(Periode periode, Optional<LocalDate> opdracht, Period stilte) {}

    public record Afspraak(Wie wie, LocalDate wanneer) {}

    public record Zorg(UUID id, Van van, LocalDate dag) {}

    Optional<Gemist> gemist() {
        return Gemist.zoek(gesprekken, pogingen);
    }

    List<Gespreksfeit> open() {
        return gesprekken.stream().filter(Gespreksfeit::isOpen).toList();
    }

    List<Gespreksfeit> gehouden() {
        return gesprekken.stream()
                .filter(gesprek -> gesprek.is(Uitkomst.WAS_ER))
                .toList();
    }

    /** In nazorg the rhythm counts from the uitstroom, or from a contact after it. */
    Contactritme.Feiten contact() {
        return new Contactritme.Feiten(
                loop.melding(),
                Stream.concat(Contactritme.laatste(pogingen).stream(), loop.nazorg().map(Periode::vanaf).stream())
                        .max(Comparator.naturalOrder()),
                Contactritme.afgesproken(pogingen).flatMap(Poging::contactVoor),
                open().stream().map(Gespreksfeit::dag).toList());
    }
}
