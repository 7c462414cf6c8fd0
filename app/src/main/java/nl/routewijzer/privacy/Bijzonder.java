package nl.routewijzer.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * Something on health or criminal law, in the words of the jongere and with his agreement: as little as helping him back to school or
 * work needs, never a diagnosis. Seen by his vaste consulent alone, and gone on a day that is set when it is written down.
 *
 * <p>Source: WEB art. 9.2.5 and 9.2.7 lid 3 (text of 2026-08-01); AVG art. 9 and 10; docs/adr/007 and 031.
 *
 * @param inhoud 1 to {@value #WOORDEN} characters
 * @param instemmingOp when the jongere agreed
 * @param bewarenTot the day on which it goes
 */
public record Bijzonder(
        UUID id,
        JongereId jongere,
        Soort soort,
        String inhoud,
        LocalDate instemmingOp,
        LocalDate bewarenTot,
        Instant gemaaktOp)
        implements OverJongere {

    public static final int WOORDEN = 500;

    private static final int GRENS = 27;
    private static final Period DAARNA = Period.ofYears(2);

    public enum Soort {
        GEZONDHEID,
        STRAFRECHT;

        public String label() {
            return Tekst.t("bijzonder." + name());
        }
    }

    /** Why it cannot be kept like this; each stands at its field. */
    public enum Beletsel {
        INSTEMMING_IN_DE_TOEKOMST("instemmingop"),
        BEWAREN_VOORBIJ("bewarentot"),
        BEWAREN_TE_LANG("bewarentot");

        private final String veld;

        Beletsel(String veld) {
            this.veld = veld;
        }

        public String veld() {
            return veld;
        }
    }

    /** The last day that the law allows; of a birth date that is partly unknown the earliest counts. */
    public static LocalDate uiterlijk(Geboortedatum geboren) {
        return geboren.opZijnVroegst(GRENS).plus(DAARNA);
    }

    /** All that stands in the way; a startkwalificatie is for a person to know, who then chooses an earlier day. */
    public List<Beletsel> beoordeel(Geboortedatum geboren, LocalDate vandaag) {
        var beletsels = new ArrayList<Beletsel>();
        if (instemmingOp.isAfter(vandaag)) {
            beletsels.add(Beletsel.INSTEMMING_IN_DE_TOEKOMST);
        }
        if (!bewarenTot.isAfter(vandaag)) {
            beletsels.add(Beletsel.BEWAREN_VOORBIJ);
        }
        if (bewarenTot.isAfter(uiterlijk(geboren))) {
            beletsels.add(Beletsel.BEWAREN_TE_LANG);
        }
        return beletsels;
    }
}
