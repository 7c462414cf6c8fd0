package nl.routewijzer.gesprek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * What is kept of a conversation.
 *
 * @param stappen ids of the steps that were used
 * @param samen written together with the jongere
 * @param collegas for colleagues only; the jongere may ask for it
 * @param stress 0–10 as the jongere said it, empty when it was not asked
 * @param contactVoor they will be in touch no later than this day; when no next conversation was planned
 */
public record Verslag(
        Uitkomst uitkomst,
        Set<String> stappen,
        String samen,
        String collegas,
        Optional<Integer> stress,
        List<Toezegging> afspraken,
        Optional<Volgende> volgende,
        Optional<LocalDate> contactVoor) {

    /** An agreement: who does what, and for when. */
    public record Toezegging(Wie wie, String wat, Optional<LocalDate> wanneer) {}

    /** The next conversation. */
    public record Volgende(Instant begin, Vorm vorm) {}

    public enum Wie {
        JONGERE,
        CONSULENT;

        public String label() {
            return Tekst.t("wie." + name());
        }
    }
}
