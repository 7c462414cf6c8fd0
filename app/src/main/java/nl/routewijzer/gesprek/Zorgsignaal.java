package nl.routewijzer.gesprek;

import java.time.LocalDate;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * Somebody worries about a jongere and said so.
 *
 * @param dag on which it was said
 * @param regel what it is about, at most 200 characters; never a diagnosis
 */
public record Zorgsignaal(UUID id, JongereId jongere, Van van, LocalDate dag, String regel) {

    /**
     * Who said so. Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, verloop: jongere and care worker can
     * reach the consulent when there is reason for care, and at work the jongere and the employer.
     */
    public enum Van {
        JONGERE,
        ZORGVERLENER,
        WERKGEVER;

        public String label() {
            return Tekst.t("zorgvan." + name());
        }
    }
}
