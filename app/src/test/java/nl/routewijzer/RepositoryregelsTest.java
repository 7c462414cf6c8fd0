package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not belong in this repository, whatever the kind of file. */
class RepositoryregelsTest {

    private static final Path WORTEL = Path.of("..");
    private static final Set<String> OVERSLAAN = Set.of(".git", "target", "node_modules", "data", ".idea");
    private static final Map<String, Pattern> VERBODEN = Map.of(
            "address of a package registry",
                    Pattern.compile(
                            "(repo1?\\.maven\\.(apache\\.)?org|registry\\.npmjs\\.org|deb\\.debian\\.org|registry\\.yarnpkg)"),
            "path of one machine", Pattern.compile("(?<![\\w.~/-])/(work|root|home/[a-z]+)/[a-z.]"),
            "number of a requirement", Pattern.compile("\\bR-\\d{3}\\b"),
            "BSN that is no test number",
                    Pattern.compile("(?i)bsn[^\\n]{0,12}[\"' :=](?!9999|0{9}|123456789|111222333)\\d{9}\\b"));

    @Test
    void geen_bestand_draagt_wat_hier_niet_hoort() {
        var gevonden = new ArrayList<String>();
        for (var bestand : bestanden()) {
            overtredingen(lees(bestand)).forEach(soort -> gevonden.add(bestand + ": " + soort));
        }
        assertThat(gevonden).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://registry.npmjs.or" + "g/x",
                "zie /wor" + "k/main",
                "volgens R-0" + "24",
                "bsn: 1234567" + "82"
            })
    void een_geplante_overtreding_valt_op(String tekst) {
        assertThat(overtredingen(tekst)).isNotEmpty();
    }

    private static List<String> overtredingen(String tekst) {
        return VERBODEN.entrySet().stream()
                .filter(regel -> regel.getValue().matcher(tekst).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every file of text that is kept. */
    static List<Path> bestanden() {
        var lijst = new ArrayList<Path>();
        try {
            Files.walkFileTree(WORTEL, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path map, BasicFileAttributes kenmerken) {
                    return OVERSLAAN.contains(String.valueOf(map.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path bestand, BasicFileAttributes kenmerken) {
                    if (!bestand.toString().matches(".*\\.(png|woff2|ico)")
                            && !bestand.toString().contains("dekking-")
                            && !bestand.endsWith(".git")) {
                        lijst.add(bestand);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        assertThat(lijst).hasSizeGreaterThan(100);
        return lijst;
    }

    static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (MalformedInputException geenTekst) {
            return "";
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
