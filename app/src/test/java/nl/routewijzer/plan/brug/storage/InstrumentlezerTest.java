package nl.routewijzer.plan.brug.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.plan.brug.Gelezen;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Invuller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of an instrument has to be: taken as a whole, or refused with every fault at its line. */
class InstrumentlezerTest {

    private static final Path MAP = Path.of("src/main/resources/instrumenten");

    private static final String GOED = """
            id: matrix
            versie: "2017"
            naam: "Matrix"
            eigenaar: "Iemand anders"
            licentie: {staat: ALLEEN_SCHAAL}
            taal: nl
            invullers: [CONSULENT]
            minstensDagen: 90
            richting: HOGER_BETER
            schaal: {van: 1, tot: 5}
            domeinen:
              - {id: wonen, naam: "Wonen"}
              - {id: geld, naam: "Geld", richting: LAGER_BETER, schaal: {van: 0, tot: 40, stap: 4}}
            """;

    private static Instrument goed(String tekst) {
        return assertThat(Instrumentlezer.lees(tekst))
                .asInstanceOf(type(Gelezen.Goed.class))
                .actual()
                .instrument();
    }

    private static List<String> fouten(Gelezen gelezen) {
        return gelezen instanceof Gelezen.Geweigerd nee
                ? nee.fouten().stream().map(Object::toString).toList()
                : List.of();
    }

    @Test
    void een_bestand_met_alleen_namen_schaal_en_richting_mag() {
        var instrument = goed(GOED);
        assertThat(instrument.domeinen())
                .extracting(Instrument.Domein::schaal)
                .containsExactly(new Instrument.Schaal(1, 5, 1), new Instrument.Schaal(0, 40, 4));
        assertThat(instrument.domein("geld").orElseThrow().richting()).isEqualTo(Instrument.Richting.LAGER_BETER);
        assertThat(instrument.domein("wonen").orElseThrow().richting()).isEqualTo(Instrument.Richting.HOGER_BETER);
    }

    static Stream<Arguments> planten() {
        return Stream.of(
                Arguments.of("schaal: {van: 1, tot: 5}", "schaal: {van: 5, tot: 5}", 10, "van 5 tot 5 kan niet"),
                Arguments.of("schaal: {van: 1, tot: 5}", "schaal: {van: 9, tot: 5}", 10, "van 9 tot 5 kan niet"),
                Arguments.of("schaal: {van: 1, tot: 5}", "schaal: {van: 0, tot: 1000}", 10, "meer dan 101 plekken"),
                Arguments.of("schaal: {van: 1, tot: 5}", "schaal: {van: 1, tot: 2.5}", 10, "'2.5'"),
                Arguments.of("schaal: {van: 1, tot: 5}", "schaal: {van: 1, tot: 5000}", 10, "'5000'"),
                Arguments.of("stap: 4", "stap: 7", 13, "met stappen van 7"),
                Arguments.of("stap: 4", "stap: 0", 13, "'0'"),
                Arguments.of("richting: HOGER_BETER", "richting: OMHOOG", 9, "Kies HOGER_BETER of LAGER_BETER"),
                Arguments.of("richting: HOGER_BETER\n", "", 1, "hier ontbreekt 'richting'"),
                Arguments.of("licentie: {staat: ALLEEN_SCHAAL}\n", "", 1, "hier ontbreekt 'licentie'"),
                Arguments.of("id: geld", "id: wonen", 13, "'wonen' staat er al"),
                Arguments.of("id: matrix", "id: Matrix Groot", 1, "'Matrix Groot'"),
                Arguments.of("versie: \"2017\"", "versie: 2017", 2, "aanhalingstekens"),
                Arguments.of("taal: nl", "taal: nl\nscore: 3", 0, "'score'"),
                Arguments.of("naam: \"Wonen\"", "naam: \"Wonen\", vraag: \"Hoe woon je?\"", 12, "ALLEEN_SCHAAL"),
                Arguments.of(
                        "naam: \"Wonen\"",
                        "naam: \"Wonen\", niveaus: [{waarde: 1, tekst: \"acute nood\"}]",
                        12,
                        "hier staat tekst van het instrument"),
                Arguments.of(
                        "naam: \"Wonen\"",
                        "naam: \"Wonen\", niveaus: [{waarde: 6}]",
                        12,
                        "niveau 6 ligt niet op de schaal"),
                Arguments.of(
                        "naam: \"Wonen\"",
                        "naam: \"Wonen\", niveaus: [{waarde: 2}, {waarde: 2}]",
                        12,
                        "staat er twee keer"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("planten")
    void een_geplante_fout_wordt_op_haar_regel_geweigerd(String was, String wordt, int regel, String zin) {
        assertThat(GOED).contains(was);
        assertThat(fouten(Instrumentlezer.lees(GOED.replace(was, wordt))))
                .anySatisfy(
                        fout -> assertThat(fout).contains(zin).startsWith(regel == 0 ? "" : "regel " + regel + ":"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EIGEN", "OPEN", "TOESTEMMING"})
    void teksten_mogen_er_staan_als_erbij_staat_waarom(String staat) {
        var metTekst = GOED.replace("naam: \"Wonen\"", "naam: \"Wonen\", vraag: \"Hoe woon je?\"");
        assertThat(fouten(Instrumentlezer.lees(metTekst.replace("ALLEEN_SCHAAL", staat))))
                .singleElement()
                .asString()
                .startsWith("regel 5:")
                .contains("waarom de teksten hier mogen staan");
        assertThat(goed(metTekst.replace(
                                "{staat: ALLEEN_SCHAAL}", "{staat: " + staat + ", verklaring: \"brief van 3 mei\"}"))
                        .domein("wonen")
                        .orElseThrow()
                        .vraag())
                .isEqualTo("Hoe woon je?");
    }

    @Test
    void te_groot_geen_utf8_leeg_of_geen_yaml_zegt_wat_er_aan_de_hand_is() {
        assertThat(fouten(Instrumentlezer.lees(new byte[Instrumentlezer.GROOTST + 1])))
                .singleElement()
                .asString()
                .contains("groter dan 64 kB");
        assertThat(fouten(
                        Instrumentlezer.lees(GOED.replace("Wonen", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1))))
                .singleElement()
                .asString()
                .contains("UTF-8");
        assertThat(fouten(Instrumentlezer.lees(new byte[] {'a', 0, 'b'}))).hasSize(1);
        assertThat(fouten(Instrumentlezer.lees(""))).singleElement().asString().contains("leeg");
        for (var geenInstrument :
                List.of("gewoon een zin", "- 1\n- 2", "a: [1", "id: a\nid: b", "\t\t: :", "&a [*a]", "!!binary x")) {
            assertThat(fouten(Instrumentlezer.lees(geenInstrument)))
                    .as(geenInstrument)
                    .isNotEmpty();
        }
        assertThat(fouten(Instrumentlezer.lees("[".repeat(20_000)))).isNotEmpty();
    }

    @Test
    void een_merk_vooraan_en_regeleinden_van_windows_maken_niet_uit() {
        var zo = "\uFEFF" + GOED.replace("\n", "\r\n");
        assertThat(Instrumentlezer.lees(zo.getBytes(StandardCharsets.UTF_8))).isEqualTo(Instrumentlezer.lees(GOED));
    }

    @Test
    void wat_erbij_zit_en_het_voorbeeld_zijn_zelf_goed() throws IOException {
        try (var bestanden = Files.walk(MAP)) {
            var alle = bestanden.filter(pad -> pad.toString().endsWith(".yaml")).toList();
            assertThat(alle).hasSize(4);
            for (var bestand : alle) {
                assertThat(fouten(Instrumentlezer.lees(Files.readAllBytes(bestand))))
                        .as(bestand.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void de_brug_heeft_vijf_pijlers_met_op_elke_plek_een_naam_en_een_beschrijving() throws IOException {
        var brug = goed(Files.readString(MAP.resolve("brug.yaml")));
        assertThat(brug.domeinen())
                .hasSize(5)
                .allSatisfy(domein -> assertThat(domein.niveaus()).hasSize(5).allSatisfy(niveau -> {
                    assertThat(niveau.naam()).isNotEmpty();
                    assertThat(niveau.tekst()).isNotEmpty();
                }));
        assertThat(brug.manieren()).contains(Invuller.SAMEN);
        assertThat(goed(Files.readString(MAP.resolve("stress.yaml")))
                        .domein("stress")
                        .orElseThrow()
                        .schaal()
                        .waarden())
                .hasSize(11);
        assertThat(goed(Files.readString(MAP.resolve("tevredenheid.yaml"))).manieren())
                .containsExactly(Invuller.JONGERE);
    }
}
