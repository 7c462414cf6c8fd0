package nl.routewijzer.gesprek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.privacy.Verwerking;

/**
 * Speaking with somebody else about a jongere. It is no contact with him; he can see that it took place.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I §5, vooraf and verloop: contact with partners, income and
 * enforcement; deel II §5.3: the jongere is told of it.
 *
 * @param naam with whom, 1 to {@value #REGEL} characters
 * @param onderwerp what it is about, 1 to {@value #REGEL} characters
 * @param erbij whether the jongere is there himself
 * @param grond on what it rests
 * @param verteldOp when the jongere was told; empty while he was not
 */
public record Overleg(
        UUID id,
        JongereId jongere,
        Met met,
        String naam,
        Instant begin,
        Vorm vorm,
        String onderwerp,
        boolean erbij,
        Grond grond,
        Optional<LocalDate> verteldOp)
        implements OverJongere {

    public static final int REGEL = 200;
    public static final int TAAK = 300;
    public static final int VERSLAG = 4000;

    public enum Met {
        INKOMEN,
        HANDHAVING,
        PARTNER,
        BEWINDVOERDER;

        /** What speaking with them comes down to, when it rests on a task. */
        public Verwerking verwerking() {
            return switch (this) {
                case INKOMEN, HANDHAVING -> Verwerking.UITKERING;
                case PARTNER, BEWINDVOERDER -> Verwerking.DELEN_BIJ_TAAK;
            };
        }

        public String label() {
            return Tekst.t("overlegmet." + name());
        }
    }

    /** A consent of the jongere, or a task of the law. */
    public sealed interface Grond {

        /** @param id of a consent that holds on the day of the talk */
        record Toestemming(UUID id) implements Grond {}

        /** @param woorden which task, in words of the consulent, 1 to {@value #TAAK} characters */
        record Taak(String woorden) implements Grond {}
    }

    public enum Uitkomst {
        GEHOUDEN,
        NIET_DOORGEGAAN;

        public String label() {
            return Tekst.t("overleguitkomst." + name());
        }
    }

    /**
     * What came of it.
     *
     * @param verslag what was said, at most {@value #VERSLAG} characters; the jongere may read it
     */
    public record Afloop(Uitkomst uitkomst, String verslag, Optional<LocalDate> verteldOp) {}

    /**
     * As its page shows it.
     *
     * @param verslag what was written about it, also when it was opened again since
     * @param afgerondOp empty while it is planned
     */
    public record Blad(
            Overleg overleg,
            Optional<Uitkomst> uitkomst,
            String verslag,
            Optional<Instant> afgerondOp,
            Instant gemaaktOp)
            implements OverJongere {

        @Override
        public JongereId jongere() {
            return overleg.jongere();
        }
    }

    /** Why it cannot be kept like this; each stands at its field. */
    public enum Beletsel {
        TE_LANG_GELEDEN("datum"),
        TE_VER_VOORUIT("datum"),
        TOESTEMMING_GELDT_NIET("grond"),
        GEEN_GRONDSLAG("grond"),
        NOG_NIET_BEGONNEN("uitkomst"),
        LATER_VERTELD("verteld");

        private final String veld;

        Beletsel(String veld) {
            this.veld = veld;
        }

        public String veld() {
            return veld;
        }
    }
}
