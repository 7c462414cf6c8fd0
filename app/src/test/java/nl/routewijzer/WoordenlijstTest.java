package nl.routewijzer;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One thing has one word: what {@code docs/woordenlijst.md} does not want is not written. */
class WoordenlijstTest {

    private static final Path LIJST = Path.of("../docs/woordenlijst.md");
    private static final Path BRONNEN = Path.of("src/main");
    private static final Pattern VERBODEN = Pattern.compile("(.+?)(?: \\((code|scherm|portaal)\\))?");
    private static final Set<String> CODE = Set.of(".java", ".jte", ".sql");
    private static final Set<String> SCHERM = Set.of(".properties", ".yaml");

    /** The list is about Dutch words; "appointment" is English there. */
    private static final Pattern VERTAALD = Pattern.compile("teksten_[a-z]+\\.properties$");

    private enum Waar {
        OVERAL,
        CODE,
        SCHERM,
        PORTAAL
    }

    /** @param woord in lower case, one or more words */
    private record Verbod(String woord, Waar waar, String term) {

        boolean geldtVoor(Waar bron) {
            return waar == Waar.OVERAL || waar == bron;
        }

        boolean staatIn(String woorden) {
            return woorden.contains(" " + woord + " ");
        }
    }

    private record Regel(String term, String betekenis, String bron, String niet) {

        Stream<Verbod> verboden() {
            return niet.equals("-")
                    ? Stream.of()
                    : Arrays.stream(niet.split(",", -1)).map(String::strip).map(this::verbod);
        }

        private Verbod verbod(String tekst) {
            var delen = VERBODEN.matcher(tekst);
            if (!delen.matches()) {
                throw new IllegalArgumentException(tekst);
            }
            var waar = delen.group(2) == null
                    ? Waar.OVERAL
                    : Waar.valueOf(delen.group(2).toUpperCase(Locale.ROOT));
            return new Verbod(delen.group(1).toLowerCase(Locale.ROOT), waar, term);
        }
    }

    private static List<Regel> regels() {
        return lees(LIJST)
                .lines()
                .filter(regel -> regel.startsWith("| "))
                .skip(1)
                .map(regel -> regel.substring(1, regel.length() - 1).split("\\|", -1))
                .map(cellen -> {
                    assertThat(cellen).as(Arrays.toString(cellen)).hasSize(5);
                    return new Regel(cellen[0].strip(), cellen[1].strip(), cellen[3].strip(), cellen[4].strip());
                })
                .toList();
    }

    private static List<Verbod> verboden() {
        return regels().stream().flatMap(Regel::verboden).toList();
    }

    /** What a piece of source writes that it should not. */
    private static Set<String> tweedeSpelling(String bron, Waar waar) {
        var woorden = waar == Waar.CODE ? losgemaakt(bron) : woorden(bron);
        return verboden().stream()
                .filter(verbod -> verbod.geldtVoor(waar) && verbod.staatIn(woorden))
                .map(verbod -> verbod.woord() + " → " + verbod.term())
                .collect(toCollection(TreeSet::new));
    }

    /** Names fall apart in words: {@code klantManager} and {@code KLANT_MANAGER} are "klant manager". */
    private static String losgemaakt(String bron) {
        return woorden(bron.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")) + woorden(bron);
    }

    private static String woorden(String bron) {
        return " " + bron.replaceAll("[^\\p{L}\\p{N}-]+|_", " ").toLowerCase(Locale.ROOT) + " ";
    }

    private static String zonderCommentaar(String bron) {
        return bron.replaceAll("(?m)^\\s*#.*$", "");
    }

    private static String lees(Path pad) {
        try {
            return Files.readString(pad);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static List<Path> bronnen(Set<String> soorten) {
        try (var bestanden = Files.walk(BRONNEN)) {
            return bestanden
                    .filter(pad ->
                            soorten.stream().anyMatch(soort -> pad.toString().endsWith(soort)))
                    .filter(pad ->
                            !pad.endsWith("application.yaml") && !pad.toString().contains("node_modules"))
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Nested
    class De_lijst {

        @Test
        void heeft_elke_term_een_keer() {
            assertThat(regels())
                    .hasSizeGreaterThan(80)
                    .extracting(regel -> regel.term().toLowerCase(Locale.ROOT))
                    .doesNotHaveDuplicates();
        }

        @Test
        void geeft_elke_term_een_betekenis_en_een_bron() {
            assertThat(regels()).allSatisfy(regel -> {
                assertThat(regel.term()).matches("[A-Za-z0-9 -]+");
                assertThat(regel.betekenis()).endsWith(".");
                assertThat(regel.bron()).isNotEmpty();
                assertThat(regel.niet()).isNotEmpty();
            });
        }

        @Test
        void verbiedt_geen_woord_dat_ze_zelf_als_term_heeft() {
            var termen = regels().stream()
                    .map(regel -> regel.term().toLowerCase(Locale.ROOT))
                    .toList();
            assertThat(verboden())
                    .filteredOn(verbod -> verbod.waar() == Waar.OVERAL)
                    .extracting(Verbod::woord)
                    .doesNotContainAnyElementsOf(termen);
        }
    }

    @Nested
    class Een_tweede_spelling {

        @Test
        void in_een_naam_wordt_gevonden() {
            assertThat(tweedeSpelling("record Zoektermijn(LocalDate einde) {}", Waar.CODE))
                    .containsExactly("zoektermijn → zoekperiode");
            assertThat(tweedeSpelling("void meld(Klant klant, int Zoek_Tijd) {}", Waar.CODE))
                    .contains("klant → jongere");
            assertThat(tweedeSpelling("String klantNummer = vraag();", Waar.CODE))
                    .contains("klant → jongere");
            assertThat(tweedeSpelling("enum Status { NIET_VERSCHENEN }", Waar.CODE))
                    .containsExactly("niet verschenen → kwam niet");
        }

        @Test
        void in_een_zin_wordt_gevonden() {
            assertThat(tweedeSpelling("melding.titel=De cliënt is gemeld", Waar.SCHERM))
                    .containsExactly("cliënt → jongere");
        }

        @Test
        void telt_alleen_waar_ze_niet_mag_en_als_heel_woord() {
            assertThat(tweedeSpelling("private final JdbcClient client;", Waar.CODE))
                    .isEmpty();
            assertThat(tweedeSpelling("melding.wathelpt=Geen diagnose.", Waar.SCHERM))
                    .isEmpty();
            assertThat(tweedeSpelling("uitleg=Vraag het de klanten niet", Waar.SCHERM))
                    .isEmpty();
        }
    }

    @Nested
    class Geen_tweede_spelling_staat {

        @Test
        void in_de_code() {
            assertThat(bronnen(CODE))
                    .isNotEmpty()
                    .allSatisfy(pad -> assertThat(tweedeSpelling(lees(pad), Waar.CODE))
                            .as(pad.toString())
                            .isEmpty());
        }

        @Test
        void in_wat_iemand_leest() {
            assertThat(bronnen(SCHERM))
                    .isNotEmpty()
                    .filteredOn(pad -> !VERTAALD.matcher(pad.toString()).find())
                    .allSatisfy(pad -> assertThat(tweedeSpelling(zonderCommentaar(lees(pad)), Waar.SCHERM))
                            .as(pad.toString())
                            .isEmpty());
        }
    }
}
