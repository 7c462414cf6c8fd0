package nl.routewijzer.koppeling.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.koppeling.opdracht.Proef.Maten;
import nl.routewijzer.koppeling.opdracht.Proef.Rij;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes out of a run, held against the truth of registers that were made. */
class UitkomstTest {

    private static final String BEVOLKING =
            "  - {naam: bevolking, bestand: bevolking.csv, id: id, velden: {voornaam: voornamen, achternaam: {kolommen: geslachtsnaam, ook: geslachtsnaam_partner}, geboortedatum: geboortedatum, postcode: {kolommen: postcode, ook: vorige_postcode}, huisnummer: {kolommen: huisnummer, ook: vorig_huisnummer}, bsn: bsn}}\n";
    private static final String SCHOOL =
            "  - {naam: school, bestand: school.csv, id: id, velden: {voornaam: roepnaam, achternaam: achternaam, geboortedatum: geboortedatum, postcode: postcode, huisnummer: huisnummer, bsn: bsn}}\n";
    private static final String UITKERING =
            "  - {naam: uitkering, bestand: uitkering.csv, id: id, velden: {voornaam: voornaam, achternaam: achternaam, geboortedatum: geboortedatum, postcode: postcode, bsn: bsn}}\n";
    private static final String VELDEN = """
            velden: {voornaam: voornaam, achternaam: achternaam, geboortedatum: datum, postcode: postcode, huisnummer: huisnummer, bsn: bsn, tweeling: tweeling}
            blokken: [[bsn], [geboortedatum, achternaam_i], [achternaam_k, geboortedatum_j, voornaam_i], [postcode, geboortedatum_j]]
            """;

    @TempDir
    static Path map = Path.of("");

    private final Proef proef = new Proef(map);

    @BeforeAll
    static void maakRegisters() throws IOException {
        assertThat(new Proef(map).koppel("maak", "--uit", map.toString(), "--jongeren", "2000", "--zaad", "41"))
                .isZero();
        run(new Proef(map), "gewoon", BEVOLKING + SCHOOL, VELDEN);
    }

    @Test
    void een_gewone_koppeling_geeft_geen_alarm() throws IOException {
        assertThat(verslag(proef, "gewoon").path("alarmen")).isEmpty();
        assertThat(verslag(proef, "gewoon").path("model").path("alarmen")).isEmpty();
    }

    @Test
    void wie_op_een_verkeerde_kolom_koppelt_krijgt_het_alarm_dat_daarbij_hoort() throws IOException {
        String vast =
                VELDEN.replace(", bsn: bsn", "").replaceFirst("blokken: .*", "blokken: [[achternaam_k, voornaam_i]]");
        run("een-blok", (BEVOLKING + SCHOOL).replace(", bsn: bsn", ""), vast);
        var alarmen = verslag(proef, "een-blok").path("alarmen");
        assertThat(alarmen.get(0).path("soort").asString()).isEqualTo("VELD_IN_ELK_BLOK");
        assertThat(alarmen.get(0).path("wat").asString()).isEqualTo("voornaam");
        assertThat(proef.lees("een-blok/verslag.html")).contains("Elk blok vergelijkt binnen gelijke voornaam");
    }

    @Test
    void wat_het_verslag_over_zichzelf_zegt_is_wat_de_waarheid_ook_zegt() throws IOException {
        var ruis = new Proef(Files.createDirectory(map.resolve("ruis")));
        assertThat(ruis.koppel(
                        "maak",
                        "--uit",
                        ruis.pad(""),
                        "--jongeren",
                        "2000",
                        "--zaad",
                        "43",
                        "--ruis",
                        "4",
                        "--registers",
                        "bevolking,school"))
                .isZero();
        run(ruis, "met", BEVOLKING + SCHOOL, VELDEN);
        String zonder = VELDEN.replace(", bsn: bsn", "").replace("[bsn], ", "");
        run(ruis, "zonder", (BEVOLKING + SCHOOL).replace(", bsn: bsn", ""), zonder);
        var echt = Maten.van(ruis.koppels("zonder/paren.csv"), ruis.waar("bevolking", "school"));
        assertThat(echt.f1()).isLessThan(0.995);
        var geschat = verslag(ruis, "met").path("opBsn");
        assertThat(echt.precisie())
                .isBetween(
                        geschat.path("precisieVan").asDouble(),
                        geschat.path("precisieTot").asDouble());
        assertThat(echt.dekking())
                .isBetween(
                        geschat.path("dekkingVan").asDouble(),
                        geschat.path("dekkingTot").asDouble());
    }

    @Test
    void een_gelijk_bsn_met_een_andere_naam_of_geboortedatum_komt_op_een_lijst() throws IOException {
        var kandidaten = proef.rijen("bevolking.csv").stream()
                .filter(rij ->
                        !rij.van("bsn").isEmpty() && rij.van("geboortedatum").length() == 8)
                .limit(2)
                .toList();
        String wolf = leerling("S1", kandidaten.get(0), "Wolfgang", "Zwanenburg", datum(kandidaten.get(0)));
        var ander = kandidaten.get(1);
        String oud = leerling("S2", ander, ander.van("voornamen"), ander.van("geslachtsnaam"), "01-02-1931");
        proef.schrijf("school-fout.csv", proef.lees("school.csv") + wolf + oud);
        run("fout", BEVOLKING + SCHOOL.replace("school.csv", "school-fout.csv"), VELDEN);
        var lijst = proef.rijen("fout/controle.csv");
        var paren = lijst.stream()
                .map(rij -> List.of(rij.van("id_l"), rij.van("id_r")))
                .toList();
        assertThat(paren)
                .contains(
                        List.of(kandidaten.get(0).van("id"), "S1"),
                        List.of(kandidaten.get(1).van("id"), "S2"));
        zijnTegenstrijdig(paren);
        assertThat(lijst).hasSizeLessThan(100);
    }

    private void zijnTegenstrijdig(List<List<String>> paren) throws IOException {
        var links = perId("bevolking.csv");
        var rechts = perId("school-fout.csv");
        for (var paar : paren) {
            var een = links.getOrDefault(paar.get(0), new Rij(Map.of()));
            var ander = rechts.getOrDefault(paar.get(1), new Rij(Map.of()));
            assertThat(een.van("bsn")).isEqualTo(ander.van("bsn"));
            assertThat(List.of(ander.van("roepnaam"), ander.van("achternaam"), ander.van("geboortedatum")))
                    .isNotEqualTo(List.of(een.van("voornamen"), een.van("geslachtsnaam"), datum(een)));
        }
    }

    @Test
    void een_op_een_heeft_elke_rij_hoogstens_een_koppel_en_anders_vindt_hij_ook_wie_er_twee_keer_in_staat()
            throws IOException {
        run("een-op-een", BEVOLKING + SCHOOL, VELDEN + "grenzen: {eenOpEen: true}\n");
        assertThat(meesteKoppels("een-op-een")).isEqualTo(1);
        assertThat(meesteKoppels("gewoon")).isEqualTo(2);
        var waar = proef.waar("bevolking", "school");
        assertThat(Maten.van(proef.koppels("gewoon/paren.csv"), waar).f1())
                .isGreaterThan(
                        Maten.van(proef.koppels("een-op-een/paren.csv"), waar).f1());
        assertThat(Maten.van(proef.koppels("een-op-een/paren.csv"), waar).precisie())
                .isGreaterThan(0.99);
    }

    @Test
    void drie_registers_geven_een_map_per_tweetal_en_groepen_over_alles() throws IOException {
        run("drie", BEVOLKING + SCHOOL + UITKERING, VELDEN);
        assertThat(proef.inhoud("drie").keySet())
                .contains(
                        "groepen.csv",
                        "plan.yaml",
                        "bevolking-school/paren.csv",
                        "bevolking-school/model.json",
                        "bevolking-uitkering/verslag.html",
                        "school-uitkering/paren.csv");
        assertThat(overAlles("drie").f1()).isGreaterThan(0.97);
        assertThat(proef.koppel(
                        "run",
                        "--plan",
                        proef.pad("drie.yaml"),
                        "--model",
                        proef.pad("drie"),
                        "--uit",
                        proef.pad("weer")))
                .isZero();
        assertThat(Proef.gelijk(proef.inhoud("drie"), proef.inhoud("weer"))).isTrue();
    }

    @Test
    void een_keten_koppelt_ook_wie_niet_naast_elkaar_staan() throws IOException {
        run("keten", SCHOOL + BEVOLKING + UITKERING, VELDEN + "verband: keten\n");
        assertThat(proef.inhoud("keten").keySet())
                .contains("school-bevolking/paren.csv", "bevolking-uitkering/paren.csv")
                .doesNotContain("school-uitkering/paren.csv");
        assertThat(overAlles("keten").f1()).isGreaterThan(0.97);
    }

    @Test
    void datums_met_de_maand_voorop_worden_herkend() throws IOException {
        proef.schrijf("amerikaans.csv", proef.lees("school.csv").replaceAll("(\\d\\d)-(\\d\\d)-(\\d{4})", "$2/$1/$3"));
        assertThat(proef.koppel(
                        "auto",
                        proef.pad("bevolking.csv"),
                        proef.pad("amerikaans.csv"),
                        "--id",
                        "id",
                        "--uit",
                        proef.pad("amerikaans.paren.csv"),
                        "--plan",
                        proef.pad("amerikaans.yaml")))
                .isZero();
        assertThat(proef.lees("amerikaans.yaml")).containsOnlyOnce("mdj").contains("volgtUit: \"postcode\"");
        assertThat(Maten.van(proef.koppels("amerikaans.paren.csv"), proef.waar("bevolking", "school"))
                        .f1())
                .isGreaterThan(0.98);
    }

    private void run(String naam, String bronnen, String rest) throws IOException {
        run(proef, naam, bronnen, rest);
    }

    private static void run(Proef proef, String naam, String bronnen, String rest) throws IOException {
        String plan = proef.schrijf(naam + ".yaml", "naam: " + naam + "\nbronnen:\n" + bronnen + rest);
        assertThat(proef.koppel("run", "--plan", plan, "--uit", proef.pad(naam)))
                .as(proef.fout())
                .isZero();
    }

    private static JsonNode verslag(Proef proef, String naam) throws IOException {
        return JsonMapper.shared().readTree(proef.lees(naam + "/verslag.json"));
    }

    /** As the school writes it. */
    private static String datum(Rij burger) {
        String datum = burger.van("geboortedatum");
        return datum.length() == 8
                ? datum.substring(6) + "-" + datum.substring(4, 6) + "-" + datum.substring(0, 4)
                : "";
    }

    /** A row of the school with the BSN of somebody. */
    private String leerling(String id, Rij burger, String roepnaam, String achternaam, String datum)
            throws IOException {
        var waarden = Map.of(
                "id",
                id,
                "bsn",
                burger.van("bsn"),
                "roepnaam",
                roepnaam,
                "achternaam",
                achternaam,
                "geboortedatum",
                datum);
        return Arrays.stream(proef.regels("school.csv").get(0).split(","))
                .map(kolom -> waarden.getOrDefault(kolom, ""))
                .collect(Collectors.joining(",", "", "\n"));
    }

    private Map<String, Rij> perId(String naam) throws IOException {
        return proef.rijen(naam).stream().collect(Collectors.toMap(rij -> rij.van("id"), rij -> rij));
    }

    private long meesteKoppels(String naam) throws IOException {
        Map<String, Integer> aantal = new HashMap<>();
        proef.koppels(naam + "/paren.csv").forEach(paar -> paar.forEach(id -> aantal.merge(id, 1, Integer::sum)));
        return aantal.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Pairs of rows of two registers that are in one group, against all true ones. */
    private Maten overAlles(String naam) throws IOException {
        Map<String, List<Rij>> groepen =
                proef.rijen(naam + "/groepen.csv").stream().collect(Collectors.groupingBy(rij -> rij.van("groep")));
        Set<Set<String>> gezegd = new HashSet<>();
        for (var groep : groepen.values()) {
            for (var een : groep) {
                for (var ander : groep) {
                    if (!een.van("register").equals(ander.van("register"))) {
                        gezegd.add(Set.of(een.van("id"), ander.van("id")));
                    }
                }
            }
        }
        Set<Set<String>> waar = new HashSet<>(proef.waar("bevolking", "school"));
        waar.addAll(proef.waar("bevolking", "uitkering"));
        waar.addAll(proef.waar("school", "uitkering"));
        return Maten.van(gezegd, waar);
    }
}
