package nl.routewijzer.jongere;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.web.Datums;

/**
 * A section as it was written down once.
 *
 * @param velden name of the field → value; of boxes the names that are ticked, with commas
 * @param peildatum the day the fact is of
 * @param door name of who wrote it down; empty for what came with the melding
 */
public record Gegeven(
        UUID id,
        JongereId jongere,
        Gegevenssoort soort,
        Map<String, String> velden,
        Bron bron,
        LocalDate peildatum,
        Instant op,
        String door)
        implements OverJongere {

    /** From whom one knows it. */
    public enum Bron {
        JONGERE,
        SUWINET,
        SCHOOL,
        PARTNER,
        MELDING,
        ANDERS;

        public String label() {
            return t("bron." + name());
        }
    }

    public String waarde(String veld) {
        return velden.getOrDefault(veld, "");
    }

    public List<String> waarden(String veld) {
        return delen(waarde(veld));
    }

    /** Of the section GEBOREN. */
    public Geboortedatum geboren() {
        return new Geboortedatum(
                LocalDate.parse(waarde("geboortedatum")), Geboortedatum.Precisie.valueOf(waarde("precisie")));
    }

    /** As it is shown: a BSN never, a date as far as it is known. */
    public String toon(Gegevenssoort.Veld veld) {
        return switch (veld.vorm()) {
            case BSN -> waarde(veld.naam()).isEmpty() ? "" : t("jongere.bsnbekend");
            case GEBOORTEDATUM -> Datums.geboren(geboren());
            default -> soort.toon(veld, waarde(veld.naam()));
        };
    }

    /** Nothing was filled in. */
    public boolean isLeeg() {
        return velden.values().stream().allMatch(String::isEmpty);
    }

    /** Consulting a partner needs the yes of the jongere; without it the page says so, and nothing is blocked. */
    public Optional<String> letOp() {
        return soort == Gegevenssoort.INSCHATTING
                        && waarden("waarop").contains("PARTNER")
                        && !waarde("partnerja").equals("JA")
                ? Optional.of(t("gegeven.letop.partner"))
                : Optional.empty();
    }

    static List<String> delen(String waarde) {
        return waarde.isEmpty() ? List.of() : List.of(waarde.split(",", -1));
    }
}
