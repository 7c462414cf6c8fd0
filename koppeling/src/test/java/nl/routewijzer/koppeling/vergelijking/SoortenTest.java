package nl.routewijzer.koppeling.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.routewijzer.koppeling.motor.DuckdbMotor;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Blok;
import nl.routewijzer.koppeling.plan.Bron;
import nl.routewijzer.koppeling.plan.Herkomst;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Veld;
import nl.routewijzer.koppeling.sql.Niveaus;
import nl.routewijzer.koppeling.sql.Normaal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every kind with two values and the level they get; the table is for a data officer to read too. */
class SoortenTest {

    @TempDir
    static Path map = Path.of("");

    private static Optional<Motor> motor = Optional.empty();

    @BeforeAll
    static void begin() {
        motor = Optional.of(new DuckdbMotor(new DuckdbMotor.Instellingen(500, 1, map)));
    }

    @AfterAll
    static void einde() {
        motor.orElseThrow().close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "soorten.csv", numLinesToSkip = 1)
    void de_tabel_van_vergelijkingen_klopt(String soort, String links, String rechts, String niveau) {
        var db = motor.orElseThrow();
        db.voer("create or replace table ruw_links as select 0::integer as rij, 'a' as id, '%s' as k"
                .formatted(links.replace("'", "''")));
        db.voer("create or replace table ruw_rechts as select 0::integer as rij, 'b' as id, '%s' as k"
                .formatted(rechts.replace("'", "''")));
        var plan = plan(soort);
        var normaal = new Normaal(plan);
        for (int b = 0; b < 2; b++) {
            db.voer(normaal.schoon(b));
        }
        db.voer(normaal.telling(plan.velden().get(0)));
        for (int b = 0; b < 2; b++) {
            db.voer(normaal.klaar(b, Map.of()));
        }
        int gevonden = (int) db.getal("select g_veld from (" + new Niveaus(plan).sql("select 0 as l, 0 as r") + ")");
        var niveaus = Niveaus.van(plan, plan.velden().get(0));
        assertThat(gevonden < 0 ? "leeg" : niveaus.get(gevonden).naam()).isEqualTo(niveau);
    }

    @Test
    void elke_soort_staat_in_de_tabel_en_eindigt_met_een_niveau_dat_altijd_geldt() throws IOException {
        try (var bron = SoortenTest.class.getResourceAsStream("soorten.csv")) {
            var tabel = new String(Objects.requireNonNull(bron).readAllBytes(), StandardCharsets.UTF_8);
            for (var soort : Soorten.alle()) {
                assertThat(tabel).contains("\n" + soort.naam() + ",");
                assertThat(soort.niveaus().get(soort.niveaus().size() - 1).voorwaarde())
                        .isEqualTo("true");
                assertThat(soort.niveaus().stream().mapToDouble(Niveau::m).sum())
                        .isBetween(0.95, 1.06);
            }
        }
    }

    private static Koppelplan plan(String soort) {
        var veld = new Veld("veld", Soorten.zoek(soort).orElseThrow(), Optional.empty());
        var bron = new Bron("x", Path.of("x.csv"), "id", Map.of("veld", Herkomst.van("k")), Optional.empty());
        return new Koppelplan(
                "proef",
                List.of(bron, bron),
                List.of(veld),
                List.of(new Blok(List.of("veld"))),
                new Koppelplan.Grenzen(100, 0.5, 0.1, false, 1));
    }
}
