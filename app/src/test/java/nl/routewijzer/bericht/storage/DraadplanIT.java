package nl.routewijzer.bericht.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.bericht.Tienmaal;
import org.junit.jupiter.api.Test;

/** The list of threads and a thread go by an index, also in an organisation ten times as large. */
class DraadplanIT extends Tienmaal {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    private static Map<String, Object> mijn(String wacht) {
        return Map.of(
                "ik",
                collega(WIERDAM, "Anke").waarde(),
                "ander",
                "JONGERE",
                "vandaag",
                VANDAAG,
                "wacht",
                wacht,
                "meest",
                200);
    }

    @Test
    void de_lijst_van_eigen_jongeren() {
        vindtZijnWeg(plan(Draadlijst.MIJN, mijn("")));
        vindtZijnWeg(plan(Draadlijst.MIJN, mijn("COLLEGA")));
        // who divides the work asks who has nobody: that is all relations against the few threads that wait
        assertThat(plan(Draadlijst.ZONDER, mijn("COLLEGA")))
                .contains("draad_wacht")
                .doesNotContain("Seq Scan on draad", "Seq Scan on gesprek", "Seq Scan on stap", "Seq Scan on jongere");
        vindtZijnWeg(plan(
                Draadlijst.WACHT_OP_MIJ, Map.of("ik", collega(WIERDAM, "Anke").waarde(), "vandaag", VANDAAG)));
    }

    @Test
    void de_draden_van_een_jongere_en_een_draad() {
        var jongere = new UUID(0, 7);
        var ik = collega(WIERDAM, "Anke").waarde();
        vindtZijnWeg(plan(
                Draadlijst.DRADEN + " where d.jongere = :jongere",
                Map.of("jongere", jongere, "ik", ik, "ander", "JONGERE")));
        vindtZijnWeg(plan(Draadlezer.BERICHTEN, Map.of("ik", ik, "draad", jongere, "voor", 0, "meest", 51)));
        vindtZijnWeg(plan(Draadlezer.LEZINGEN, Map.of("draad", jongere, "vanJongere", true)));
        var kop =
                new HashMap<String, Object>(Map.of("ik", ik, "jongere", jongere, "draad", jongere, "vandaag", VANDAAG));
        vindtZijnWeg(plan(Draadlezer.MET_ID + " true", kop));
    }
}
