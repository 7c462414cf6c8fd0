package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./test} ends with a look through its own logs; here is what that look finds, and what it leaves alone. */
class LogspeurderTest {

    @TempDir
    private Path map;

    private Hulpprogramma.Uitkomst speur(String... regels) throws IOException, InterruptedException {
        Files.write(map.resolve("proef.log"), List.of(regels));
        return Hulpprogramma.draai("Logspeurder", map.toString());
    }

    @Test
    void wie_in_een_logboek_staat_wordt_gevonden_en_niet_nog_eens_genoemd() throws IOException, InterruptedException {
        var uitkomst = speur(
                "gewone regel",
                "zoekt op 999931234",
                "belt 0612345601",
                "belt +31 612345601",
                "mailt naar sam@voorbeeld.example",
                "opent Sam de Boer",
                "leest wat van een ander is: kanarie7qz");
        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(uitkomst.gezegd())
                .contains(
                        ":2: BSN",
                        ":3: telephone number",
                        ":4: telephone number",
                        ":5: e-mail address",
                        ":6: full name",
                        ":7: planted word")
                .doesNotContain(":1:", "999931234", "0612345601", "voorbeeld.example", "Sam de Boer");
    }

    @Test
    void wat_er_alleen_op_lijkt_mag_blijven_staan() throws IOException, InterruptedException {
        var uitkomst = speur(
                "2026-11-24T08:55:00.999931234Z nummer 123456789, 12 van 1234567890",
                "id 9f6c0612-3456-4601-8999-999931234abc, bean nl.routewijzer.app.Huis@1f2e3d4c",
                "Sam en Boer kwamen los van elkaar voor",
                "Anke Dijkstra werkt hier");
        assertThat(uitkomst.gezegd()).contains("4 lines, 0 with a person in it");
        assertThat(uitkomst.code()).isZero();
    }

    @Test
    void een_proef_die_niets_opschreef_bewijst_niets() throws IOException, InterruptedException {
        assertThat(speur().code()).isEqualTo(2);
    }
}
