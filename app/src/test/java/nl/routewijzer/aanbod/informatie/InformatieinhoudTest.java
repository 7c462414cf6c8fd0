package nl.routewijzer.aanbod.informatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.web.Leesbaarheid;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What we ship for a jongere to read, and what the demo makes an organisation write: plain, with its sources, and without what goes stale. */
class InformatieinhoudTest {

    private static final Path BRONNEN = Path.of("src/main/resources");
    private static final Pattern BEDRAG = Pattern.compile("€|\\beuro\\b|\\d+ ?%");

    private final Leesbaarheid leesbaarheid = Leesbaarheid.lees();
    private final List<Artikel> artikelen = new Artikelen().alle();

    private Map<String, List<String>> bezwaren(Map<String, String> teksten) {
        var bezwaren = new LinkedHashMap<String, List<String>>();
        teksten.forEach((naam, tekst) -> {
            var van = leesbaarheid.bezwaren(tekst);
            if (!van.isEmpty()) {
                bezwaren.put(naam, van);
            }
        });
        return bezwaren;
    }

    /** The whole, and each paragraph by itself: a hard piece does not hide among easy ones. */
    @Test
    void elk_artikel_is_gewoon_te_lezen() {
        assertThat(artikelen).hasSizeGreaterThanOrEqualTo(11);
        assertThat(bezwaren(artikelen.stream().collect(Collectors.toMap(Artikel::sleutel, Artikel::alles))))
                .isEmpty();
        var stukken = new LinkedHashMap<String, String>();
        artikelen.forEach(artikel ->
                artikel.stukken().forEach(stuk -> stukken.put(artikel.sleutel() + ": " + stuk.kop(), stuk.tekst())));
        assertThat(bezwaren(stukken)).isEmpty();
    }

    @Test
    void elk_artikel_noemt_zijn_bronnen_en_wie_je_kunt_vragen() {
        assertThat(artikelen).extracting(Artikel::sleutel).doesNotHaveDuplicates();
        assertThat(artikelen).extracting(Artikel::volgorde).doesNotHaveDuplicates();
        assertThat(artikelen).allSatisfy(artikel -> {
            assertThat(artikel.bronnen()).as(artikel.sleutel()).isNotEmpty();
            assertThat(artikel.bronnen())
                    .allSatisfy(bron -> assertThat(List.of(bron.titel(), bron.jaar(), bron.deel()))
                            .doesNotContain(""));
            assertThat(artikel.vragen()).isNotEmpty();
            assertThat(artikel.stukken()).isNotEmpty();
            assertThat(artikel.nagekeken()).isBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        });
    }

    @Test
    void er_staat_geen_bedrag_in_dat_morgen_anders_is() {
        assertThat(artikelen)
                .allSatisfy(
                        artikel -> assertThat(BEDRAG.matcher(artikel.alles()).find())
                                .as(artikel.sleutel())
                                .isFalse());
        assertThat(BEDRAG.matcher("je krijgt € 300").find()).isTrue();
    }

    /** By title, as in the list of sources. */
    @Test
    void elke_bron_staat_in_de_lijst_van_bronnen() throws IOException {
        var lijst = Files.readString(Path.of("../docs/bronnen.md")).replaceAll("\\s+", " ");
        assertThat(artikelen.stream()
                        .flatMap(artikel -> artikel.bronnen().stream())
                        .map(Artikel.Bron::titel)
                        .distinct()
                        .filter(titel -> !lijst.contains(titel)))
                .isEmpty();
    }

    @Test
    void elk_klein_idee_is_gewoon_te_lezen_en_niemand_moet_iets() throws IOException {
        var ideeen = lees("zetjes.yaml").findValues("ideeen").stream()
                .flatMap(lijst -> lijst.valueStream().map(JsonNode::asString))
                .toList();
        assertThat(ideeen).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        assertThat(bezwaren(ideeen.stream().collect(Collectors.toMap(idee -> idee, idee -> idee))))
                .isEmpty();
        assertThat(ideeen).noneMatch(idee -> idee.matches("(?i).*\\b(moet|verplicht|elke dag weer|reeks|punten)\\b.*"));
    }

    @Test
    void wat_de_demo_schrijft_leest_ook_zo() throws IOException {
        var demo = lees("demo/aanbod.yaml");
        var teksten = Stream.of("opties", "stukken", "ervaringen")
                .flatMap(soort -> demo.path(soort).valueStream())
                .collect(Collectors.toMap(
                        een -> een.path("titel").asString(),
                        een -> Stream.of("titel", "tekst", "wie", "plaats")
                                .map(veld -> een.path(veld).asString(""))
                                .filter(tekst -> !tekst.isEmpty())
                                .collect(Collectors.joining("\n"))));
        assertThat(teksten).hasSizeGreaterThanOrEqualTo(13);
        assertThat(bezwaren(teksten)).isEmpty();
    }

    private static JsonNode lees(String bestand) throws IOException {
        return YAMLMapper.builder().build().readTree(Files.readString(BRONNEN.resolve(bestand)));
    }
}
