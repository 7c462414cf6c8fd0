package nl.routewijzer.privacy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * What may be shared with who has the say over a jongere of 16 or 17, per kind of thing, as the jongere said it. What was not asked is
 * not shared. From his 18th birthday on nothing is, by itself.
 *
 * <p>Source: AVG art. 8 and Uitvoeringswet AVG art. 5 (from 16 on he decides himself); Burgerlijk Wetboek, boek 1, art. 233 and 245
 * (of age at 18; authority until then).
 *
 * @param id of this answer as a whole; made when the form was shown
 */
public record Gezagdeling(UUID id, JongereId jongere, Map<Onderdeel, Mag> antwoorden, LocalDate gezegdOp)
        implements OverJongere {

    private static final int MEERDERJARIG = 18;

    /** What there is to share; what stands apart on health and criminal law is none of it. */
    public enum Onderdeel {
        AFSPRAKEN,
        PLAN,
        GESPREKKEN,
        UITKERING,
        ZORGEN;

        public String label() {
            return Tekst.t("gezagdeel." + name());
        }
    }

    public enum Mag {
        JA,
        /** Only with him there. */
        SAMEN,
        NEE,
        NIET_GEVRAAGD;

        public String label() {
            return Tekst.t("gezagmag." + name());
        }
    }

    /** Whether the question is there at all: he is a minor for certain. Of an uncertain birth date the earliest day counts. */
    public static boolean speelt(Geboortedatum geboren, LocalDate dag) {
        return geboren.leeftijd(dag).hoogstens() < MEERDERJARIG;
    }

    /** The first day on which nothing is shared any more. */
    public static LocalDate meerderjarig(Geboortedatum geboren) {
        return geboren.opZijnVroegst(MEERDERJARIG);
    }

    public Mag antwoord(Onderdeel onderdeel) {
        return antwoorden.getOrDefault(onderdeel, Mag.NIET_GEVRAAGD);
    }

    /** Whether this may be shared on that day. */
    public boolean mag(Onderdeel onderdeel, Geboortedatum geboren, LocalDate dag) {
        var antwoord = antwoord(onderdeel);
        return speelt(geboren, dag) && (antwoord == Mag.JA || antwoord == Mag.SAMEN);
    }
}
