package nl.routewijzer.jongere;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/**
 * Somebody around a jongere, as it was written down once.
 *
 * @param id of this version; made when the form was shown
 * @param wie the same for every version of the same person or organisation
 * @param verband what this one is for the jongere, or does for him
 * @param bereik phone or mail; kept sealed
 * @param magContact what the jongere said about it
 * @param gezegdOp when he said so; empty when it was not asked
 * @param tot since when no longer involved; empty while it goes on
 * @param door name of who wrote it down
 */
public record Betrokkene(
        UUID id,
        UUID wie,
        JongereId jongere,
        Rol rol,
        String naam,
        String verband,
        String bereik,
        Contact magContact,
        Optional<LocalDate> gezegdOp,
        Optional<LocalDate> tot,
        Instant op,
        String door)
        implements OverJongere {

    /** As who: of his own people, who has the say over a minor, or a partner who helps. */
    public enum Rol {
        NETWERK,
        GEZAG,
        BEWINDVOERDER,
        ZORG,
        SCHOOL,
        WERK,
        WIJKTEAM,
        ANDERS;

        public String label() {
            return t("rolbetrokkene." + name());
        }

        /** His own people, and who has the say over him; the others help by profession. */
        public boolean isEigen() {
            return this == NETWERK || this == GEZAG;
        }
    }

    /** May this one be contacted? Only the jongere says so. */
    public enum Contact {
        JA,
        SAMEN,
        NEE,
        NIET_GEVRAAGD;

        public String label() {
            return t("magcontact." + name());
        }
    }
}
