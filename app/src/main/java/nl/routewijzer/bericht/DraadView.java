package nl.routewijzer.bericht;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.web.Datums;

/**
 * A thread in a list.
 *
 * @param stap text of the step it is about; empty when it is about something else
 * @param afspraak when the gesprek is that it is about
 * @param laatste the last message
 * @param ongelezen how many messages of the other side the reader did not see yet
 */
public record DraadView(
        DraadId id,
        JongereId jongere,
        Onderwerp over,
        Optional<String> stap,
        Optional<Instant> afspraak,
        int aantal,
        Laatste laatste,
        Optional<Wachten> wacht,
        int ongelezen)
        implements OverJongere {

    /** @param tekst the beginning of it; empty when it was taken back */
    public record Laatste(Kant van, Instant op, String tekst, boolean teruggenomen) {}

    /** What it is about, in words. */
    public String titel() {
        return titel(over, stap, afspraak);
    }

    public static String titel(Onderwerp over, Optional<String> stap, Optional<Instant> afspraak) {
        return switch (over.over()) {
            case NIETS -> t("bericht.over.niets");
            case STAP -> stap.map(tekst -> t("bericht.over.stap", tekst)).orElseGet(() -> t("bericht.over.stap.weg"));
            case GESPREK ->
                afspraak.map(op -> t("bericht.over.gesprek", Datums.dagEnUur(op)))
                        .orElseGet(() -> t("bericht.over.gesprek.weg"));
        };
    }
}
