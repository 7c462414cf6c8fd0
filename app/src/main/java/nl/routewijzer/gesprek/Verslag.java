package nl.routewijzer.gesprek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * What is kept of a conversation.
 *
 * @param opzet what it was for and who took part
 * @param aanpak what of the method was used
 * @param samen written together with the jongere
 * @param collegas for colleagues only; the jongere may ask for it
 * @param stress 0–10 as the jongere said it, empty when it was not asked
 * @param contactVoor they will be in touch no later than this day; when no next conversation was planned
 */
public record Verslag(
        Uitkomst uitkomst,
        Opzet opzet,
        Aanpak aanpak,
        String samen,
        String collegas,
        Optional<Integer> stress,
        List<Toezegging> afspraken,
        Optional<Volgende> volgende,
        Optional<LocalDate> contactVoor) {

    /** Only that it came out so. */
    public static Verslag alleen(Uitkomst uitkomst, Optional<Volgende> volgende) {
        return new Verslag(
                uitkomst, Opzet.LEEG, Aanpak.GEEN, "", "", Optional.empty(), List.of(), volgende, Optional.empty());
    }

    /** An agreement: who does what, for when, and how the other hears of it. */
    public record Toezegging(Wie wie, String wat, Optional<LocalDate> wanneer, Terugkoppeling terugkoppeling) {

        /** The other hears of it the next time. */
        public Toezegging(Wie wie, String wat, Optional<LocalDate> wanneer) {
            this(wie, wat, wanneer, Terugkoppeling.VOLGENDE_KEER);
        }
    }

    /** The next conversation. */
    public record Volgende(Instant begin, Plek plek) {}

    public enum Wie {
        JONGERE,
        CONSULENT;

        public String label() {
            return Tekst.t("wie." + name());
        }
    }

    /**
     * How the other hears what came of an agreement. Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I §4.1,
     * leernetwerk 5.
     */
    public enum Terugkoppeling {
        VOLGENDE_KEER,
        APP,
        BELLEN,
        MAIL;

        public String label() {
            return Tekst.t("terugkoppeling." + name());
        }
    }
}
