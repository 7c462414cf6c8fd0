package nl.routewijzer.methode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.methode.storage.Meegeleverd;
import org.junit.jupiter.api.Test;

/** {@code docs/dekking-methode.md}: every requirement of the method has its place, and every place exists. */
class DekkingMethodeTest {

    /** Numbers of the requirements that stand in the method itself: from–to. */
    private static final int[][] EISEN = {{25, 32}, {56, 141}, {149, 196}, {218, 231}};

    private static final Pattern RIJ =
            Pattern.compile("\\| (R-\\d{3}) \\| (INHOUD|SCHERM|REGEL|LATER) \\| ([^|]+) \\| ([^|]{3,90}) \\|");
    private static final Pattern TELLING =
            Pattern.compile("\\| (INHOUD|SCHERM|REGEL|LATER|samen) \\|[^|]*\\| (\\d+) \\|");
    private static final Set<String> LATER = Set.of("A3", "A4", "B1", "B2", "B3", "C1");
    private static final Set<String> PAGINAS = Set.of(
            "/methode/werkwijze",
            "/methode/toolbox",
            "/methode/doelgroepen",
            "/methode/stroomschema",
            "/methode/termijnen",
            "/methode/basismethodieken",
            "/methode/elementen",
            "/methode/codeboek");

    private record Rij(String eis, String soort, List<String> waar) {}

    private static List<String> regels() throws IOException {
        return Files.readAllLines(Path.of("../docs/dekking-methode.md"));
    }

    private static List<Rij> rijen(List<String> regels) {
        return regels.stream()
                .map(RIJ::matcher)
                .filter(rij -> rij.matches())
                .map(rij -> new Rij(
                        rij.group(1), rij.group(2), Arrays.asList(rij.group(3).split(", "))))
                .toList();
    }

    private static Set<String> plekken() {
        var m = Meegeleverd.METHODE;
        return Stream.of(
                        m.stappen().map(Stap::id),
                        m.parameters().stream().map(Parameter::id),
                        m.toolbox().groepen().stream().map(Toolbox.Groep::id),
                        m.toolbox().items().map(Toolbox.Item::id),
                        m.doelgroepen().stream().map(Doelgroep::id),
                        m.doelgroepen().stream()
                                .flatMap(d -> d.aanpassingen().stream())
                                .map(Doelgroep.Aanpassing::id),
                        m.basismethodieken().stream().map(Basismethodiek::id),
                        m.basismethodieken().stream()
                                .flatMap(b -> b.punten().stream())
                                .map(Basismethodiek.Punt::id),
                        m.methodieken().stream().map(Basismethodiek.Methodiek::id),
                        m.stroomschema().knopen().stream().map(Stroomschema.Knoop::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    @Test
    void elke_eis_staat_er_een_keer() throws IOException {
        var verwacht = Arrays.stream(EISEN)
                .flatMapToInt(reeks -> IntStream.rangeClosed(reeks[0], reeks[1]))
                .mapToObj("R-%03d"::formatted)
                .toList();
        assertThat(verwacht).hasSize(156);
        assertThat(rijen(regels())).extracting(Rij::eis).containsExactlyElementsOf(verwacht);
    }

    @Test
    void elke_plek_bestaat() throws IOException {
        var plekken = plekken();
        var vreemd = new TreeSet<String>();
        rijen(regels()).stream()
                .flatMap(rij -> rij.waar().stream())
                .filter(plek -> !plekken.contains(plek) && !PAGINAS.contains(plek) && !LATER.contains(plek))
                .forEach(vreemd::add);
        assertThat(vreemd).isEmpty();
        assertThat(plekken).doesNotContain("G1-99", "TB-NIETS");
    }

    @Test
    void elke_soort_wijst_naar_wat_ze_zegt() throws IOException {
        var plekken = plekken();
        assertThat(rijen(regels())).allSatisfy(rij -> {
            switch (rij.soort()) {
                case "INHOUD" -> assertThat(rij.waar()).as(rij.eis()).anyMatch(plekken::contains);
                case "SCHERM" -> assertThat(rij.waar()).as(rij.eis()).anyMatch(PAGINAS::contains);
                case "LATER" -> assertThat(rij.waar()).as(rij.eis()).anyMatch(LATER::contains);
                default ->
                    assertThat(rij.waar())
                            .as(rij.eis())
                            .anyMatch(plek -> plekken.contains(plek) || PAGINAS.contains(plek));
            }
        });
    }

    @Test
    void de_telling_klopt() throws IOException {
        Map<String, Integer> geteld = new TreeMap<>();
        rijen(regels()).forEach(rij -> geteld.merge(rij.soort(), 1, Integer::sum));
        geteld.put("samen", 156);
        var genoemd = regels().stream()
                .map(TELLING::matcher)
                .filter(rij -> rij.matches())
                .collect(Collectors.toMap(rij -> rij.group(1), rij -> Integer.parseInt(rij.group(2))));
        assertThat(genoemd).isEqualTo(geteld);
    }
}
