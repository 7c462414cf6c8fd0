package nl.routewijzer.koppeling.motor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.loop.Werkmap;
import nl.routewijzer.koppeling.motor.Motor.Kolom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckdbMotorTest {

    @TempDir
    private Path map;

    @Test
    void wat_niet_in_het_geheugen_past_gaat_naar_een_map_die_alleen_voor_de_eigenaar_is_en_die_weer_weggaat()
            throws IOException {
        Path waar;
        try (var werk = new Werkmap(map.resolve("uit"));
                var motor = new DuckdbMotor(new DuckdbMotor.Instellingen(64, 1, werk.map()))) {
            waar = werk.map();
            motor.voer(
                    "create temp table veel as select hash(range)::varchar || 'x' as w, range as n from range(5000000)");
            assertThat(omvang(waar.resolve("spil"))).isGreaterThan(50_000_000);
            assertThat(motor.getal("select count(distinct w) from veel")).isEqualTo(5_000_000);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(waar)))
                    .isEqualTo("rwx------");
        }
        assertThat(waar).doesNotExist();
    }

    @Test
    void wat_een_verloren_run_naar_schijf_bracht_is_bij_de_volgende_weg() throws IOException {
        var werk = new Werkmap(map.resolve("uit"));
        Files.createDirectories(werk.map().resolve("spil"));
        Files.writeString(werk.map().resolve("spil/duckdb_temp_storage-0.tmp"), "rest");
        assertThat(new Werkmap(map.resolve("uit")).map().resolve("spil")).doesNotExist();
    }

    @Test
    void wat_ook_met_schijf_niet_past_is_een_zin() {
        try (var werk = new Werkmap(map.resolve("uit"));
                var motor = new DuckdbMotor(new DuckdbMotor.Instellingen(20, 1, werk.map()))) {
            assertThatThrownBy(() -> motor.getal("select len(list(range)) from range(30000000)"))
                    .isInstanceOf(OnbruikbareInvoer.class)
                    .hasMessageContaining("Het geheugen is vol");
        }
    }

    @Test
    void een_tabel_wordt_gevuld_met_wat_java_uitrekent() {
        try (var werk = new Werkmap(map.resolve("uit"));
                var motor = new DuckdbMotor(new DuckdbMotor.Instellingen(100, 1, werk.map()))) {
            motor.vul(
                    "getallen",
                    3000,
                    List.of(new Kolom("a", "integer", i -> i), new Kolom("b", "double", i -> i / 2.0)));
            assertThat(motor.getal("select count(*) from getallen where b = a / 2"))
                    .isEqualTo(3000);
            assertThat(motor.getal("select sum(a)::bigint + sum(b)::bigint from getallen"))
                    .isEqualTo(2999 * 3000 / 2 * 3 / 2);
        }
    }

    private static long omvang(Path map) throws IOException {
        try (var alles = Files.walk(map)) {
            return alles.filter(Files::isRegularFile)
                    .mapToLong(bestand -> bestand.toFile().length())
                    .sum();
        }
    }
}
