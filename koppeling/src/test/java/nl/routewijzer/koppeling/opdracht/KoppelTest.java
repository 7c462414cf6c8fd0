package nl.routewijzer.koppeling.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.koppeling.loop.Koppelloop;
import nl.routewijzer.koppeling.loop.Voortgang;
import nl.routewijzer.koppeling.loop.Werkmap;
import nl.routewijzer.koppeling.model.Modelbestand;
import nl.routewijzer.koppeling.motor.Afgebroken;
import nl.routewijzer.koppeling.motor.DuckdbMotor;
import nl.routewijzer.koppeling.plan.Bron;
import nl.routewijzer.koppeling.plan.Planbestand;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person gives them, on registers of people who do not exist. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KoppelTest {

    private static final String BEVOLKING = "bevolking.csv";
    private static final String SCHOOL = "school.csv";
    private static final String PLAN = """
            naam: proef
            bronnen:
              - {bestand: bevolking.csv, id: id, peildatum: 2026-11-01, velden: {voornaam: voornamen, achternaam: {kolommen: geslachtsnaam, ook: geslachtsnaam_partner}, geboortedatum: geboortedatum, postcode: postcode, bsn: bsn}}
              - {bestand: school.csv, id: id, velden: {voornaam: roepnaam, achternaam: achternaam, geboortedatum: geboortedatum, postcode: postcode, bsn: bsn}}
            velden: {voornaam: voornaam, achternaam: achternaam, geboortedatum: datum, postcode: postcode, bsn: bsn}
            blokken: [[bsn], [geboortedatum], [achternaam_k, geboortedatum_j], [postcode]]
            grenzen: {stukken: STUKKEN}
            """;

    @TempDir
    static Path map = Path.of("");

    private final StringWriter fout = new StringWriter();

    @BeforeAll
    void maakRegisters() {
        assertThat(koppel("maak", "--uit", map.toString(), "--jongeren", "800", "--zaad", "31"))
                .isZero();
    }

    @Test
    void twee_registers_zonder_plan_worden_goed_gekoppeld() throws IOException {
        assertThat(koppel("auto", pad(BEVOLKING), pad(SCHOOL), "--id", "id", "--uit", pad("auto.csv")))
                .isZero();
        assertThat(f1("auto.csv", waar("bevolking", "school"))).isGreaterThan(0.97);
    }

    @Test
    void een_register_zonder_plan_geeft_wie_er_dubbel_in_staat() throws IOException {
        assertThat(koppel("maak", "--uit", pad("m"), "--jongeren", "600", "--zaad", "32", "--registers", "meldingen"))
                .isZero();
        Files.copy(map.resolve("m/meldingen.csv"), map.resolve("meldingen.csv"));
        assertThat(koppel("auto", pad("meldingen.csv"), "--id", "id", "--uit", pad("dubbel.csv")))
                .isZero();
        assertThat(f1("dubbel.csv", dubbel())).isGreaterThan(0.95);
    }

    @Test
    void een_run_levert_paren_met_bits_per_veld_en_een_verslag_dat_zonder_netwerk_opent() throws IOException {
        assertThat(koppel("run", "--plan", plan("run.yaml", 1), "--uit", pad("uitkomst")))
                .as(fout.toString())
                .isZero();
        assertThat(bestanden("uitkomst"))
                .containsExactlyInAnyOrder(
                        "paren.csv", "controle.csv", "verslag.html", "verslag.json", "plan.yaml", "model.json");
        assertThat(Files.readAllLines(map.resolve("uitkomst/paren.csv")).get(0))
                .contains("bits_voornaam", "bits_geboortedatum", "zone");
        assertThat(Files.readString(map.resolve("uitkomst/verslag.html")))
                .contains("<svg", "2026-11-01")
                .doesNotContain("http");
        assertThat(Files.readString(map.resolve("uitkomst/verslag.json"))).contains("opBsn", "plankenmerk");
        assertThat(map.resolve(".uitkomst.werk")).doesNotExist();
    }

    @Test
    void een_bewaard_model_geeft_dezelfde_paren_als_ter_plekke_leren() throws IOException {
        String plan = plan("model.yaml", 1);
        assertThat(koppel("leer", "--plan", plan, "--uit", pad("model.json"))).isZero();
        assertThat(koppel("run", "--plan", plan, "--uit", pad("zonder"))).isZero();
        assertThat(koppel("run", "--plan", plan, "--model", pad("model.json"), "--uit", pad("met")))
                .isZero();
        assertThat(map.resolve("met/paren.csv")).hasSameTextualContentAs(map.resolve("zonder/paren.csv"));
    }

    @Test
    void een_model_van_andere_vergelijkingen_wordt_geweigerd() throws IOException {
        String plan = plan("ouder.yaml", 1);
        assertThat(koppel("leer", "--plan", plan, "--uit", pad("ouder.json"))).isZero();
        var bestand = map.resolve("ouder.json");
        Files.writeString(bestand, Files.readString(bestand).replace("bijna gelijk", "een beetje gelijk"));
        assertThat(koppel("run", "--plan", plan, "--model", bestand.toString(), "--uit", pad("geweigerd")))
                .isEqualTo(1);
        assertThat(fout.toString()).contains("anders werden vergeleken; leer het opnieuw");
        assertThat(map.resolve("geweigerd")).doesNotExist();
    }

    @Test
    void een_plan_met_een_kolom_die_het_bestand_niet_heeft_is_een_zin() throws IOException {
        var plan = Path.of(plan("kolom.yaml", 1));
        Files.writeString(plan, Files.readString(plan).replace("voornaam: roepnaam", "voornaam: bijnaam"));
        assertThat(koppel("run", "--plan", plan.toString(), "--uit", pad("kolom")))
                .isEqualTo(1);
        assertThat(fout.toString()).contains("regel 1: kolom bijnaam ontbreekt; er is ");
        assertThat(map.resolve("kolom")).doesNotExist();
    }

    @Test
    void een_run_die_halverwege_omviel_gaat_verder_en_komt_op_hetzelfde_uit() throws IOException {
        String plan = plan("stukken.yaml", 4);
        assertThat(koppel("leer", "--plan", plan, "--uit", pad("stukken.json"))).isZero();
        String[] run = {"run", "--plan", plan, "--model", pad("stukken.json"), "--uit", ""};
        run[6] = pad("heel");
        assertThat(koppel(run)).isZero();
        run[6] = pad("half");
        valOmNaEenStuk(run);
        assertThat(koppel(run)).isZero();
        assertThat(map.resolve("half/paren.csv")).hasSameTextualContentAs(map.resolve("heel/paren.csv"));
    }

    /** Leaves behind what a killed process would: a lock-free work folder with one finished part. */
    private void valOmNaEenStuk(String... run) throws IOException {
        var plan = Planbestand.lees(Path.of(run[2]));
        var model = Modelbestand.lees(Path.of(run[4]));
        var werk = new Werkmap(Path.of(run[6]));
        try (var motor = new DuckdbMotor(new DuckdbMotor.Instellingen(500, 1, werk.map()))) {
            Voortgang na = (stap, deel, nog) -> {
                if (deel > 0) {
                    throw new IllegalStateException("stroom weg");
                }
            };
            var loop = new Koppelloop(motor, werk, na);
            loop.laad(plan.bronnen());
            loop.normaliseer(plan);
            Assertions.assertThatThrownBy(() -> loop.weeg(plan, model, 4)).hasMessage("stroom weg");
        }
        assertThat(werk.heeft(0)).isTrue();
        assertThat(werk.heeft(1)).isFalse();
    }

    @Test
    void wie_stopt_krijgt_afgebroken() {
        try (var werk = new Werkmap(map.resolve("stop"));
                var motor = new DuckdbMotor(new DuckdbMotor.Instellingen(500, 1, werk.map()))) {
            motor.stop();
            var loop = new Koppelloop(motor, werk, Voortgang.STIL);
            var bron = Bron.van(map.resolve(SCHOOL), "id", Map.of());
            Assertions.assertThatThrownBy(() -> motor.voer("select 1")).isInstanceOf(Afgebroken.class);
            Assertions.assertThatThrownBy(() -> loop.laad(List.of(bron))).isInstanceOf(RuntimeException.class);
        }
        assertThat(map.resolve(".stop.werk")).doesNotExist();
    }

    @Test
    void tellen_zegt_per_blok_hoeveel_paren_en_te_veel_wordt_geweigerd() throws IOException {
        var uit = new StringWriter();
        assertThat(Koppel.voer(
                        new PrintWriter(uit, true), new PrintWriter(fout, true), "tel", "--plan", plan("tel.yaml", 1)))
                .isZero();
        assertThat(uit.toString()).contains("geboortedatum: ").contains("achternaam_k + geboortedatum_j: ");
        String plan = plan("klein.yaml", 1);
        Files.writeString(Path.of(plan), Files.readString(Path.of(plan)).replace("stukken: 1", "meesteParen: 10"));
        assertThat(koppel("run", "--plan", plan, "--uit", pad("te-veel"))).isEqualTo(1);
        assertThat(fout.toString()).contains("mag er 10 geven", "komen van het blok");
        assertThat(map.resolve("te-veel")).doesNotExist();
    }

    @Test
    void wat_niet_klopt_staat_in_een_zin() throws IOException {
        assertThat(koppel("auto", pad("weg.csv"), "--id", "id", "--uit", pad("x.csv")))
                .isEqualTo(1);
        assertThat(koppel("auto", pad(SCHOOL), "--id", "nummer", "--uit", pad("x.csv")))
                .isEqualTo(1);
        assertThat(koppel("auto", pad(SCHOOL), "--id", "id", "--uit", pad(SCHOOL)))
                .isEqualTo(1);
        Files.writeString(map.resolve("stuk.yaml"), "bronnen: [}");
        assertThat(koppel("run", "--plan", pad("stuk.yaml"), "--uit", pad("x"))).isEqualTo(1);
        assertThat(koppel("auto", pad(SCHOOL), "--uit", pad("x.csv"))).isEqualTo(2);
        assertThat(koppel("bestaatniet")).isEqualTo(2);
        assertThat(fout.toString()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(map.resolve("x.csv")).doesNotExist();
    }

    private int koppel(String... woorden) {
        return Koppel.voer(new PrintWriter(new StringWriter()), new PrintWriter(fout, true), woorden);
    }

    private String pad(String naam) {
        return map.resolve(naam).toString();
    }

    private String plan(String naam, int stukken) throws IOException {
        Files.writeString(map.resolve(naam), PLAN.replace("STUKKEN", Integer.toString(stukken)));
        return pad(naam);
    }

    private Set<String> bestanden(String naam) throws IOException {
        try (Stream<Path> alle = Files.list(map.resolve(naam))) {
            Set<String> uit = new HashSet<>();
            alle.forEach(bestand -> uit.add(String.valueOf(bestand.getFileName())));
            return uit;
        }
    }

    private Set<List<String>> waar(String links, String rechts) throws IOException {
        Map<String, String> persoon = new HashMap<>();
        for (String regel : Files.readAllLines(map.resolve("waarheid.csv"))) {
            String[] delen = regel.split(",");
            persoon.put(delen[1], delen[0] + " " + delen[2]);
        }
        Set<List<String>> uit = new HashSet<>();
        persoon.forEach((l, wieL) -> persoon.forEach((r, wieR) -> {
            if (wieL.startsWith(links)
                    && wieR.startsWith(rechts)
                    && wieL.substring(links.length()).equals(wieR.substring(rechts.length()))) {
                uit.add(List.of(l, r));
            }
        }));
        return uit;
    }

    private Set<List<String>> dubbel() throws IOException {
        Set<List<String>> uit = new HashSet<>();
        List<String> regels = Files.readAllLines(map.resolve("m/waarheid.csv"));
        for (int i = 1; i < regels.size(); i++) {
            for (int j = i + 1; j < regels.size(); j++) {
                String[] a = regels.get(i).split(",");
                String[] b = regels.get(j).split(",");
                if (a[2].equals(b[2])) {
                    uit.add(List.of(a[1], b[1]));
                }
            }
        }
        return uit;
    }

    private double f1(String naam, Set<List<String>> waar) throws IOException {
        int goed = 0;
        int gezegd = 0;
        for (String regel :
                Files.readAllLines(map.resolve(naam)).stream().skip(1).toList()) {
            String[] delen = regel.split(",");
            if (Double.parseDouble(delen[2]) >= 0.5) {
                gezegd++;
                goed += waar.contains(List.of(delen[0], delen[1])) || waar.contains(List.of(delen[1], delen[0]))
                        ? 1
                        : 0;
            }
        }
        return 2.0 * goed / (gezegd + waar.size());
    }
}
