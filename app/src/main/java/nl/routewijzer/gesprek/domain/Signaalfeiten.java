package nl.routewijzer.gesprek.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag.Wie;
import nl.routewijzer.gesprek.Zorgsignaal.Van;

/**
 * What the signals of this room rest on: one open traject of a jongere, gathered by the caller.
 *
 * @param pogingen as gesprek.zicht_poging gives them
 * @param afspraken open agreements with a day
 * @param zorgen open ones only
 */
public record Signaalfeiten(
        JongereId jongere,
        Loop loop,
        List<Gespreksfeit> gesprekken,
        List<Poging> pogingen,
        List<Afspraak> afspraken,
        List<Zorg> zorgen) {

    /**
     * The road itself.
     *
     * @param ritme how often contact is due
     * @param routeGekozen after the second conversation a route is chosen
     * @param tussenGesprekken time between the first conversation and the second
     */
    public record Loop(LocalDate melding, Contactritme ritme, boolean routeGekozen, Period tussenGesprekken) {}

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

    Contactritme.Feiten contact() {
        return new Contactritme.Feiten(
                loop.melding(),
                Contactritme.laatste(pogingen),
                Contactritme.afgesproken(pogingen).flatMap(Poging::contactVoor),
                open().stream().map(Gespreksfeit::dag).toList());
    }
}
