package nl.routewijzer.koppeling.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.routewijzer.koppeling.motor.DuckdbMotor;
import nl.routewijzer.koppeling.motor.Motor;
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

    private static final Koppelplan.Grenzen GRENZEN = new Koppelplan.Grenzen(100, 0.5, 0.1, false, 1);

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
        assertThat(niveau("veld", Map.of("veld", soort), Map.of("veld", links), Map.of("veld", rechts)))
                .isEqualTo(niveau);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "tweelingen.csv", numLinesToSkip = 1)
    void wie_samen_geboren_zijn_en_samen_wonen_en_heel_anders_heten_zijn_tweelingen(
            String naam, String andere, String achternaam, String datum, String adres, String niveau) {
        boolean postcode = Character.isDigit(adres.charAt(0));
        var velden = Map.of(
                "voornaam",
                "voornaam",
                "achternaam",
                "achternaam",
                "datum",
                "datum",
                "tweeling",
                "tweeling",
                "adres",
                postcode ? "postcode" : "adres");
        String[] delen = (achternaam + "/" + datum + "/" + adres).split("/", -1);
        var links = Map.of(
                "voornaam",
                naam,
                "achternaam",
                deel(delen[0], 0),
                "datum",
                deel(delen[1], 0),
                "adres",
                deel(delen[2], 0));
        var rechts = Map.of(
                "voornaam",
                andere,
                "achternaam",
                deel(delen[0], 1),
                "datum",
                deel(delen[1], 1),
                "adres",
                deel(delen[2], 1));
        assertThat(niveau("tweeling", velden, links, rechts)).isEqualTo(niveau);
    }

    @Test
    void een_eerder_adres_is_er_met_zijn_postcode_en_zijn_nummer() {
        var velden = Map.of("postcode", "postcode", "nummer", "huisnummer");
        var links = Map.of("postcode", "1234 AB", "nummer", "12");
        var rechts = Map.of("postcode", "9876 ZZ", "nummer", "5 a", "postcode_eerder", "1234AB", "nummer_eerder", "12");
        assertThat(niveau("postcode", velden, links, rechts)).isEqualTo("eerder adres gelijk");
        assertThat(niveau("nummer", velden, links, rechts)).isEqualTo("eerder nummer gelijk");
    }

    private static String deel(String tekst, int welk) {
        String[] delen = tekst.split("[|]");
        return delen[Math.min(welk, delen.length - 1)];
    }

    /** The level of one field of two rows, by field their values. */
    private static String niveau(
            String veld, Map<String, String> velden, Map<String, String> links, Map<String, String> rechts) {
        var db = motor.orElseThrow();
        var kolommen = new TreeSet<>(links.keySet());
        kolommen.addAll(rechts.keySet());
        for (var rij : List.of(Map.entry("ruw_links", links), Map.entry("ruw_rechts", rechts))) {
            db.voer("create or replace table " + rij.getKey() + " as select 0::integer as rij, 'a' as id"
                    + kolommen.stream()
                            .map(k -> ", '" + rij.getValue().getOrDefault(k, "").replace("'", "''") + "' as " + k)
                            .collect(Collectors.joining()));
        }
        var plan = plan(velden, kolommen);
        var normaal = new Normaal(plan);
        for (int b = 0; b < 2; b++) {
            int bron = b;
            plan.velden().forEach(ander -> db.voer(normaal.waarden(bron, ander)));
        }
        plan.velden().forEach(ander -> db.voer(normaal.telling(ander)));
        for (int b = 0; b < 2; b++) {
            db.voer(normaal.klaar(b, Map.of()));
        }
        int gevonden =
                (int) db.getal("select g_" + veld + " from (" + new Niveaus(plan).sql("select 0 as l, 0 as r") + ")");
        var welk = plan.velden().stream()
                .filter(v -> v.naam().equals(veld))
                .findFirst()
                .orElseThrow();
        return gevonden < 0 ? "leeg" : Niveaus.van(plan, welk).get(gevonden).naam();
    }

    @Test
    void elke_soort_staat_in_een_tabel_en_eindigt_met_een_niveau_dat_altijd_geldt() throws IOException {
        String tabel = tekst("soorten.csv");
        for (var soort : Soorten.alle()) {
            if (soort.vanZelf()) {
                assertThat(tekst("tweelingen.csv")).contains("," + soort.naam() + " op ");
            } else {
                assertThat(tabel).contains("\n" + soort.naam() + ",");
            }
            assertThat(soort.niveaus().get(soort.niveaus().size() - 1).voorwaarde())
                    .isEqualTo("true");
            assertThat(soort.niveaus().stream().mapToDouble(Niveau::m).sum()).isBetween(0.95, 1.06);
        }
    }

    private static String tekst(String naam) throws IOException {
        try (var bron = SoortenTest.class.getResourceAsStream(naam)) {
            return new String(Objects.requireNonNull(bron).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Koppelplan plan(Map<String, String> soorten, Set<String> kolommen) {
        List<Veld> velden = new ArrayList<>();
        Map<String, Herkomst> herkomst = new HashMap<>();
        soorten.forEach((naam, soort) -> {
            velden.add(new Veld(naam, Soorten.zoek(soort).orElseThrow(), Optional.empty()));
            var eerder = kolommen.contains(naam + "_eerder") ? List.of(naam + "_eerder") : List.<String>of();
            if (kolommen.contains(naam)) {
                herkomst.put(naam, Herkomst.van(naam).ook(eerder));
            }
        });
        var bron = Bron.van(Path.of("x.csv"), "id", herkomst);
        return new Koppelplan("proef", List.of(bron, bron), velden, List.of(), GRENZEN, Koppelplan.Verband.ELK);
    }
}
