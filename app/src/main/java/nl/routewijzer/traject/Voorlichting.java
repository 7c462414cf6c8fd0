package nl.routewijzer.traject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.OverJongeren;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.jongere.Naam;

/**
 * A groepsvoorlichting.
 *
 * @param genodigden how many within reach of who looks
 * @param zonderPresentie how many of them of whom nobody said whether they came
 */
public record Voorlichting(
        UUID id, Instant begin, String plaats, int genodigden, int zonderPresentie, boolean afgezegd) {

    /** From the day itself on it can be said who came. */
    public boolean isGeweest(LocalDate vandaag) {
        return !Tijd.dag(begin).isAfter(vandaag);
    }

    /** The meeting with the people within reach of who looks. */
    public record Bijeenkomst(Voorlichting voorlichting, List<Genodigde> genodigden, List<Kandidaat> kandidaten)
            implements OverJongeren {
        @Override
        public Stream<JongereId> jongeren() {
            return Stream.concat(
                    genodigden.stream().map(Genodigde::jongere),
                    kandidaten.stream().map(Kandidaat::jongere));
        }
    }

    /** @param presentie empty while nobody said so */
    public record Genodigde(
            UUID uitnodiging, JongereId jongere, Naam naam, String consulent, Optional<Presentie> presentie)
            implements OverJongere {}

    /** Somebody who was reported and had no first conversation yet. */
    public record Kandidaat(JongereId jongere, Naam naam, String consulent, LocalDate melding) implements OverJongere {}

    /**
     * Whether one came and what followed.
     *
     * @param kortGesprek whether the short talk after it took place
     * @param regel one line about that
     */
    public record Presentie(boolean aanwezig, boolean kortGesprek, String regel) {}
}
