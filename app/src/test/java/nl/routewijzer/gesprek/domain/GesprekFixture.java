package nl.routewijzer.gesprek.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Aanpak;
import nl.routewijzer.gesprek.Opzet;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;

/** Conversations in the words of the field, seen on 24 November 2026. */
final class GesprekFixture {

    static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    /** A conversation of today that the jongere came to, with nothing written down. */
    static EenVerslag eenGesprekVanVandaag() {
        return new EenVerslag(VANDAAG, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    record EenVerslag(
            LocalDate dag,
            Optional<Integer> stress,
            List<Verslag.Toezegging> afspraken,
            Optional<Verslag.Volgende> volgende,
            Optional<LocalDate> contactVoor) {

        EenVerslag op(LocalDate dag) {
            return new EenVerslag(dag, stress, afspraken, volgende, contactVoor);
        }

        EenVerslag metStress(int stress) {
            return new EenVerslag(dag, Optional.of(stress), afspraken, volgende, contactVoor);
        }

        EenVerslag metAfspraak(String wat) {
            return metAfspraak(wat, Optional.empty());
        }

        EenVerslag metAfspraakVoor(LocalDate wanneer) {
            return metAfspraak("de kas bellen", Optional.of(wanneer));
        }

        private EenVerslag metAfspraak(String wat, Optional<LocalDate> wanneer) {
            var meer = new ArrayList<>(afspraken);
            meer.add(new Verslag.Toezegging(Verslag.Wie.JONGERE, wat, wanneer));
            return new EenVerslag(dag, stress, List.copyOf(meer), volgende, contactVoor);
        }

        EenVerslag enWeerOp(LocalDate weer) {
            var gesprek = new Verslag.Volgende(Tijd.moment(weer.atTime(LocalTime.of(10, 0))), Plek.van(Vorm.KANTOOR));
            return new EenVerslag(dag, stress, afspraken, Optional.of(gesprek), contactVoor);
        }

        EenVerslag enContactVoor(LocalDate uiterlijk) {
            return new EenVerslag(dag, stress, afspraken, volgende, Optional.of(uiterlijk));
        }

        Gespreksoordeel.Feiten feiten() {
            var verslag = new Verslag(
                    Uitkomst.WAS_ER, Opzet.LEEG, Aanpak.GEEN, "", "", stress, afspraken, volgende, contactVoor);
            return new Gespreksoordeel.Feiten(dag, verslag, VANDAAG);
        }
    }

    private GesprekFixture() {}
}
