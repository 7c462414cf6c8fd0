package nl.routewijzer.aanbod;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something a jongere can do: a course, a place to look around, help, somebody to talk with.
 *
 * @param gestoptOp when somebody took it off the list
 * @param versie counts how often it was changed, from 1
 */
public record Optie(OptieId id, Inhoud inhoud, Optional<Beeld> beeld, Optional<LocalDate> gestoptOp, int versie) {

    /** How it stands with it on a day. */
    public enum Stand {
        LOOPT,
        KOMT,
        VOORBIJ,
        GESTOPT
    }

    /**
     * What somebody writes of it.
     *
     * @param tekst in plain words
     */
    public record Inhoud(String titel, String tekst, Voor voor, Waar waar, Looptijd looptijd) {

        public static final int TITEL = 100;
        public static final int TEKST = 2_000;

        /** All that a jongere reads of it, to be searched in and to be held to the measure of reading. */
        public String alles() {
            return Stream.of(titel, tekst, voor.wie(), waar.plaats())
                    .filter(deel -> !deel.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * For whom it is meant. Nothing of it keeps anybody out.
     *
     * @param wie in plain words; may be empty
     * @param vanaf age, a hint
     * @param tot age, a hint
     * @param fasen ids of the phases of the method that it fits; none for all of them
     * @param behoeften ids of the needs of the method that it may answer
     */
    public record Voor(
            String wie, Optional<Integer> vanaf, Optional<Integer> tot, Set<String> fasen, Set<String> behoeften) {}

    /** @param link to more of it, with its scheme; each may be empty */
    public record Waar(String plaats, String link, String telefoon) {}

    /** @param totEnMet the last day */
    public record Looptijd(Optional<LocalDate> vanaf, Optional<LocalDate> totEnMet) {}

    /** @param tekst what is to be seen, for who cannot see it */
    public record Beeld(UUID id, String tekst) {}

    public Stand op(LocalDate vandaag) {
        if (gestoptOp.isPresent()) {
            return Stand.GESTOPT;
        }
        if (inhoud.looptijd().totEnMet().filter(vandaag::isAfter).isPresent()) {
            return Stand.VOORBIJ;
        }
        return inhoud.looptijd().vanaf().filter(vandaag::isBefore).isPresent() ? Stand.KOMT : Stand.LOOPT;
    }
}
