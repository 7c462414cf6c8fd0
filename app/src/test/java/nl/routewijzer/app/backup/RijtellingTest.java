package nl.routewijzer.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a table counts up to does not depend on how its rows come in, only on which they are. */
class RijtellingTest {

    @Test
    void de_volgorde_en_de_stukken_maken_niet_uit() {
        var eerst = tel("een\ntwee\ndrie\n");
        assertThat(eerst.rijen()).isEqualTo(3);
        assertThat(tel("drie\neen\ntwee\n")).isEqualTo(eerst);
        assertThat(tel("dr", "ie\nee", "n", "\ntwee\n")).isEqualTo(eerst);
    }

    @Test
    void een_andere_een_dubbele_of_een_ontbrekende_rij_wel() {
        assertThat(List.of(tel("een\ntwee\n"), tel("een\ntwee\ntwee\n"), tel("een\ntwee\ndrei\n"), tel("eent\nwee\n")))
                .doesNotHaveDuplicates()
                .doesNotContain(tel("een\ntwee\ndrie\n"));
    }

    @Test
    void een_tabel_komt_na_wat_ze_nodig_heeft_en_een_kring_valt_op() {
        assertThat(Inventaris.opVolgorde(
                        Map.of("kind", Set.of("ouder"), "ouder", Set.of(), "kleinkind", Set.of("kind"))))
                .containsExactly("ouder", "kind", "kleinkind");
        assertThatThrownBy(() -> Inventaris.opVolgorde(Map.of("kip", Set.of("ei"), "ei", Set.of("kip"))))
                .hasMessageContaining("kring");
    }

    private static Rijtelling.Uitkomst tel(String... stukken) {
        var telling = new Rijtelling();
        for (var stuk : stukken) {
            var bytes = stuk.getBytes(StandardCharsets.UTF_8);
            telling.write(bytes, 0, bytes.length);
        }
        return telling.uitkomst();
    }
}
