package nl.routewijzer.statistiek.beeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.routewijzer.statistiek.Richting;
import nl.routewijzer.statistiek.Schatting;
import nl.routewijzer.statistiek.codering.Netwerk;
import nl.routewijzer.statistiek.eengeval.Fasepaar;
import nl.routewijzer.statistiek.eengeval.Nap;
import nl.routewijzer.statistiek.eengeval.Verschil;
import nl.routewijzer.statistiek.kleinaantal.Aandeel;
import nl.routewijzer.statistiek.overleving.AalenJohansen;
import nl.routewijzer.statistiek.overleving.Duren;
import nl.routewijzer.statistiek.overleving.KaplanMeier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Each picture against the one that was looked at; to look again see {@code target/beeld}. */
class GrafiekenTest {

    private static final Fasepaar PAAR =
            Fasepaar.opVolgorde(new double[] {8, 7, 8, 9, 8, 8}, new double[] {7, 6, 7, 5, 5, 4, 5, 4, 3});

    record Voorbeeld(String naam, Grafiek grafiek) {}

    static Stream<Voorbeeld> voorbeelden() {
        Map<String, KaplanMeier> groepen = new LinkedHashMap<>();
        groepen.put(
                "kleine caseload",
                KaplanMeier.van(Duren.van(new double[] {2, 4, 4, 7, 9, 12}, new int[] {1, 1, 0, 1, 1, 0})));
        groepen.put(
                "gewone caseload",
                KaplanMeier.van(Duren.van(new double[] {3, 6, 8, 10, 12, 12}, new int[] {1, 0, 1, 1, 0, 0})));
        Map<String, Schatting> rijen = new LinkedHashMap<>();
        rijen.put("Tau, geval <1>", Nap.tau(PAAR, Richting.AFNAME, Nap.Fout.ZUIVER, 0.95));
        rijen.put("NAP, geval 1", Nap.nap(PAAR, Richting.AFNAME, Nap.Fout.ZUIVER, 0.95));
        rijen.put(
                "SMD, vlakke basislijn",
                Verschil.smd(
                        Fasepaar.opVolgorde(new double[] {2, 2, 2}, new double[] {1, 3}),
                        Richting.TOENAME,
                        Verschil.Maatstaf.BASISLIJN,
                        true,
                        0.95));
        return Stream.of(
                new Voorbeeld("fasen", Grafieken.fasen("fasen", "Stress per week", PAAR)),
                new Voorbeeld("overleving", Grafieken.overleving("km", "Hoe lang in begeleiding", "weken", groepen)),
                new Voorbeeld("staven", Aandeelgrafieken.staven("staven", "Naar werk", "deel", staven())),
                new Voorbeeld("uitstroom", uitstroom()),
                new Voorbeeld("netwerk", Aandeelgrafieken.netwerk("netwerk", "Wie gebruikt wat", netwerk())),
                new Voorbeeld("woud", Grafieken.woud("woud", "Effect per geval", "effect", rijen)));
    }

    private static Map<String, Schatting> staven() {
        Map<String, Schatting> staven = new LinkedHashMap<>();
        staven.put("klein", Aandeel.schat(18, 48, Aandeel.Wijze.WILSON, 0.95));
        staven.put("gewoon", Aandeel.schat(27, 48, Aandeel.Wijze.WILSON, 0.95));
        return staven;
    }

    private static Grafiek uitstroom() {
        var duren =
                Duren.van(new double[] {3, 5, 9, 10, 14, 18, 22, 26, 30, 40}, new int[] {1, 2, 1, 0, 2, 1, 3, 1, 0, 2});
        return Aandeelgrafieken.uitstroom(
                "uit", "Waarheen", "weken", AalenJohansen.van(duren), List.of("werk", "school", "anders"), 40, 4);
    }

    private static Netwerk netwerk() {
        return Netwerk.van(
                List.of("C1", "C2", "C3"),
                List.of("relatie", "doel"),
                List.of(List.of(12, 3), List.of(8, 0), List.of(0, 7)));
    }

    @ParameterizedTest
    @MethodSource("voorbeelden")
    void het_beeld_is_dat_waarnaar_gekeken_is(Voorbeeld voorbeeld) throws IOException {
        Path map = Files.createDirectories(Path.of("target", "beeld"));
        Files.writeString(
                map.resolve(voorbeeld.naam() + ".svg"), voorbeeld.grafiek().svg());
        Files.writeString(
                map.resolve(voorbeeld.naam() + ".html"), voorbeeld.grafiek().tabel());
        assertThat(voorbeeld.grafiek().svg()).isEqualTo(goud(voorbeeld.naam() + ".svg"));
        assertThat(voorbeeld.grafiek().tabel()).isEqualTo(goud(voorbeeld.naam() + ".html"));
    }

    @ParameterizedTest
    @MethodSource("voorbeelden")
    void het_beeld_heeft_een_naam_en_uitleg_en_geen_eigen_stijl(Voorbeeld voorbeeld) throws Exception {
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(voorbeeld.grafiek().svg())))
                .getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
        assertThat(voorbeeld.grafiek().svg()).doesNotContain("style", "#", "NaN", "Infinity");
        assertThat(voorbeeld.grafiek().tabel())
                .contains("<caption>", "scope=\"col\"", "scope=\"row\"")
                .doesNotContain("NaN");
    }

    @Test
    void een_vreemd_id_wordt_geweigerd() {
        assertThatThrownBy(() -> Grafieken.fasen("a\" onload=\"x", "t", PAAR)).hasMessageContaining("alleen letters");
    }

    private static String goud(String naam) throws IOException {
        try (var bron = Objects.requireNonNull(GrafiekenTest.class.getResourceAsStream("/beeld/" + naam), naam)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
