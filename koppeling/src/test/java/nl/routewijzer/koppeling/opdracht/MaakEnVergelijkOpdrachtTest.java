package nl.routewijzer.koppeling.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaakEnVergelijkOpdrachtTest {

    @TempDir
    private Path map;

    private final StringWriter uit = new StringWriter();
    private final StringWriter fout = new StringWriter();

    @Test
    void wie_registers_maakt_en_de_waarheid_als_paren_geeft_heeft_alles_goed() throws IOException {
        assertThat(koppel("maak", "--uit", map.toString(), "--jongeren", "300", "--registers", "meldingen"))
                .isZero();
        assertThat(uit.toString()).startsWith("meldingen: ").contains("rijen");
        Path paren = map.resolve("paren.csv");
        Files.writeString(paren, warePaarregels());
        Path uitslag = map.resolve("uitslag.csv");
        String[] woorden = {
            "vergelijk",
            "--paren",
            paren.toString(),
            "--waarheid",
            map.resolve("waarheid.csv").toString(),
            "--links",
            "meldingen",
            "--uit",
            uitslag.toString()
        };
        assertThat(koppel(woorden)).isZero();
        assertThat(uit.toString()).contains("Beste F1 per paar: 1.0000");
        assertThat(Files.readString(uitslag)).contains("eigen,0.5");
        assertThat(map.resolve("uitslag.csv.deel")).doesNotExist();
        assertThat(map.resolve(".maak")).doesNotExist();
    }

    @Test
    void een_onbekend_register_is_een_zin_en_er_komt_niets() throws IOException {
        assertThat(koppel("maak", "--uit", map.resolve("nieuw").toString(), "--registers", "kerk"))
                .isEqualTo(1);
        assertThat(fout.toString())
                .isEqualToIgnoringNewLines(
                        "Het register kerk is er niet; kies uit bevolking, school, werk, uitkering, zorg, meldingen.");
        assertThat(map.resolve("nieuw")).doesNotExist();
    }

    @Test
    void een_map_die_een_bestand_is_is_een_zin() throws IOException {
        Path bestand = Files.writeString(map.resolve("bestand"), "x");
        assertThat(koppel("maak", "--uit", bestand.toString(), "--jongeren", "10"))
                .isEqualTo(1);
        assertThat(fout.toString()).contains("is niet te schrijven");
        assertThat(Files.readString(bestand)).isEqualTo("x");
    }

    @Test
    void een_slecht_bestand_is_een_zin_en_er_komt_geen_uitslag() throws IOException {
        Path waarheid = Files.writeString(map.resolve("waarheid.csv"), "id,persoon\na,1\nb\n");
        Path paren = Files.writeString(map.resolve("paren.csv"), "id_l,id_r,p\na,b,1\n");
        Path uitslag = map.resolve("uitslag.json");
        String[] woorden = {
            "vergelijk", "--paren", paren.toString(), "--waarheid", waarheid.toString(), "--uit", uitslag.toString()
        };
        assertThat(koppel(woorden)).isEqualTo(1);
        assertThat(fout.toString())
                .isEqualToIgnoringNewLines("waarheid.csv, regel 3: deze rij heeft 1 veld en de kop 2.");
        assertThat(uitslag).doesNotExist();
    }

    @Test
    void zonder_keuzes_zegt_hij_wat_er_mist() {
        assertThat(koppel("vergelijk")).isEqualTo(2);
        assertThat(fout.toString()).contains("--paren").contains("--waarheid");
        assertThat(koppel("maak", "--help")).isZero();
        assertThat(uit.toString()).contains("Voorbeelden").contains("--ruis");
    }

    private String warePaarregels() throws IOException {
        List<String[]> rijen = Files.readAllLines(map.resolve("waarheid.csv")).stream()
                .skip(1)
                .map(regel -> regel.split(","))
                .toList();
        return rijen.stream()
                .flatMap(een -> rijen.stream()
                        .filter(ander -> een[1].compareTo(ander[1]) < 0 && een[2].equals(ander[2]))
                        .map(ander -> een[1] + "," + ander[1] + ",0.9\n"))
                .collect(Collectors.joining("", "id_l,id_r,p\n", ""));
    }

    private int koppel(String... woorden) {
        return Koppel.voer(new PrintWriter(uit, true), new PrintWriter(fout, true), woorden);
    }
}
