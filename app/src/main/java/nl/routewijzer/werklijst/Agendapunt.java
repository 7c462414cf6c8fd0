package nl.routewijzer.werklijst;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gesprek.Groep.Naamplaat;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.jongere.Naam;

/** Something in the agenda of who asks. */
sealed interface Agendapunt {

    Instant begin();

    /** What somebody is called who comes, or where it is. */
    String korteNaam();

    /** Whether one has to be there: what was called off or moved takes no time. */
    boolean gaatDoor();

    /** Both go on, and the later one begins within the hour of the earlier. */
    default boolean botstMet(Agendapunt ander) {
        return gaatDoor()
                && ander.gaatDoor()
                && Duration.between(begin(), ander.begin()).abs().compareTo(Planning.TELT_VOOR) < 0;
    }

    /**
     * Several conversations that are one meeting.
     *
     * @param gesprekken of one's own jongeren; at least one
     */
    record Groep(UUID id, String onderwerp, List<Gesprek> gesprekken) implements Agendapunt {

        @Override
        public Instant begin() {
            return gesprekken.getFirst().begin();
        }

        Vorm vorm() {
            return gesprekken.getFirst().vorm();
        }

        /** Who called off and came again is one. */
        int aantal() {
            return (int) gesprekken.stream().map(Gesprek::jongere).distinct().count();
        }

        @Override
        public String korteNaam() {
            return onderwerp;
        }

        @Override
        public boolean gaatDoor() {
            return gesprekken.stream().anyMatch(Gesprek::gaatDoor);
        }
    }

    /**
     * @param vervangt empty for one's own jongeren
     * @param groep the meeting it is part of
     */
    record Gesprek(
            UUID id,
            JongereId jongere,
            Naam naam,
            Instant begin,
            Vorm vorm,
            String fase,
            Optional<Uitkomst> uitkomst,
            Optional<Werklijst.Vervangt> vervangt,
            Optional<Naamplaat> groep)
            implements Agendapunt, OverJongere {

        @Override
        public String korteNaam() {
            return naam.volledig();
        }

        @Override
        public boolean gaatDoor() {
            return uitkomst.filter(Uitkomst::kanVooraf).isEmpty();
        }
    }

    /**
     * A meeting that one opened, and to which none of those whom one guides comes.
     *
     * @param bezet how many come, whoever guides them
     */
    record Openstelling(UUID groep, String onderwerp, Instant begin, Vorm vorm, int plaatsen, int bezet)
            implements Agendapunt {

        @Override
        public String korteNaam() {
            return onderwerp;
        }

        @Override
        public boolean gaatDoor() {
            return true;
        }
    }

    /**
     * A groepsvoorlichting.
     *
     * @param vanMij how many of one's own jongeren were invited
     */
    record Bijeenkomst(UUID id, Instant begin, String plaats, int vanMij) implements Agendapunt {

        @Override
        public String korteNaam() {
            return plaats;
        }

        @Override
        public boolean gaatDoor() {
            return true;
        }
    }

    /** Speaking with somebody else about a jongere, planned by who asks. */
    record Overleg(UUID id, JongereId jongere, Naam naam, Instant begin, String met, Vorm vorm, boolean gaatDoor)
            implements Agendapunt, OverJongere {

        @Override
        public String korteNaam() {
            return met;
        }
    }
}
