package nl.routewijzer.statistiek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every public class of the library shows in its documentation how it is used. The example is taken from the source, compiled against
 * the public side of the library and run: {@code var x = …; // 0.5} says that x is 0.5, in as many decimals as are written.
 */
class VoorbeeldenInDocumentatieTest {

    private static final Path BRON = Path.of("src/main/java/nl/routewijzer/statistiek");
    private static final Pattern OPENBAAR = Pattern.compile(
            "^public (?:(?:final|sealed|abstract|non-sealed) )*(?:class|interface|record|enum|@interface) (\\w+)",
            Pattern.MULTILINE);
    private static final String VOORBEELD = "{@snippet :\n";
    private static final Pattern NAAM = Pattern.compile("^\\s*(?:var )?(\\w+) = ");

    /** What an example said and what came out. */
    public record Uitkomst(String voorbeeld, String gezegd, String gekregen) {}

    @TempDir
    private Path map = Path.of("");

    @Test
    void elke_openbare_klasse_heeft_een_voorbeeld_dat_klopt() throws IOException, ReflectiveOperationException {
        var voorbeelden = voorbeelden();
        assertThat(voorbeelden).hasSizeGreaterThan(50);
        assertThat(voorbeelden)
                .allSatisfy((naam, code) -> assertThat(code)
                        .as("%s: een voorbeeld met een uitkomst", naam)
                        .contains("; // "));
        var uitkomsten = draai(voorbeelden);
        assertThat(uitkomsten)
                .allSatisfy(u -> assertThat(zoals(u.gekregen(), u.gezegd()))
                        .as(u.voorbeeld())
                        .isEqualTo(u.gezegd()));
    }

    @Test
    void een_voorbeeld_dat_niet_klopt_of_ontbreekt_valt_op() throws IOException, ReflectiveOperationException {
        var uitkomst = draai(Map.of("Fout", "var x = Publiek.OPENBAAR.drempel(); // 11"))
                .getFirst();
        assertThat(zoals(uitkomst.gekregen(), uitkomst.gezegd())).isEqualTo("10");
        assertThat(voorbeeld("/**\n * Niets.\n */\npublic final class Kaal {\n"))
                .isEmpty();
    }

    /** By class the example in its documentation; empty text where there is none. */
    private static Map<String, String> voorbeelden() throws IOException {
        Map<String, String> uit = new TreeMap<>();
        try (var bestanden = Files.walk(BRON)) {
            for (var bestand : bestanden
                    .filter(b -> b.toString().endsWith(".java") && !b.toString().contains("opdracht"))
                    .toList()) {
                String tekst = Files.readString(bestand);
                var klasse = OPENBAAR.matcher(tekst);
                if (klasse.find()) {
                    uit.put(klasse.group(1), voorbeeld(tekst));
                }
            }
        }
        return uit;
    }

    /** From the mark to the brace that closes it. */
    private static String voorbeeld(String tekst) {
        int begin = tekst.indexOf(VOORBEELD);
        if (begin < 0) {
            return "";
        }
        int eind = begin;
        int diepte = 0;
        do {
            char teken = tekst.charAt(eind++);
            diepte += teken == '{' ? 1 : teken == '}' ? -1 : 0;
        } while (diepte > 0);
        return tekst.substring(begin + VOORBEELD.length(), eind - 1)
                        .replaceAll("(?m)^ \\* ?", "")
                        .stripTrailing() + "\n";
    }

    private List<Uitkomst> draai(Map<String, String> voorbeelden) throws IOException, ReflectiveOperationException {
        var bron = new StringBuilder("import java.time.Instant;\nimport java.util.*;\nimport java.util.stream.*;\n");
        for (String pakket : List.of(
                "",
                ".eengeval",
                ".randomisatie",
                ".overleving",
                ".codering",
                ".kleinaantal",
                ".onthulling",
                ".beeld")) {
            bron.append("import nl.routewijzer.statistiek").append(pakket).append(".*;\n");
        }
        bron.append(
                        "public class Alle {\n  public static void zie(List<String[]> uit, String a, String b, Object c) {\n")
                .append("    uit.add(new String[] {a, b, String.valueOf(c)});\n  }\n");
        voorbeelden.forEach((naam, code) -> bron.append("  public static void ")
                .append(naam.toLowerCase(Locale.ROOT))
                .append("(List<String[]> uit) {\n")
                .append(metVragen(naam, code))
                .append("  }\n"));
        vertaal(bron.append("}\n").toString());
        List<Uitkomst> uitkomsten = new ArrayList<>();
        try (var lader =
                new URLClassLoader(new URL[] {map.toUri().toURL()}, getClass().getClassLoader())) {
            var alle = lader.loadClass("Alle");
            for (String naam : voorbeelden.keySet()) {
                List<String[]> uit = new ArrayList<>();
                roep(alle, naam, uit);
                uit.forEach(u -> uitkomsten.add(new Uitkomst(u[0], u[1], u[2])));
            }
        }
        return uitkomsten;
    }

    private static void roep(Class<?> alle, String naam, List<String[]> uit) throws ReflectiveOperationException {
        try {
            alle.getMethod(naam.toLowerCase(Locale.ROOT), List.class).invoke(null, uit);
        } catch (InvocationTargetException fout) {
            throw new AssertionError("Het voorbeeld van " + naam + " loopt niet", fout.getCause());
        }
    }

    /** After each line with an outcome: show the variable of that statement. */
    private static String metVragen(String klasse, String code) {
        var uit = new StringBuilder();
        String laatste = "";
        for (String regel : code.lines().toList()) {
            var naam = NAAM.matcher(regel);
            laatste = naam.find() ? naam.group(1) : laatste;
            uit.append(regel).append('\n');
            int plek = regel.indexOf("; // ");
            if (plek >= 0) {
                uit.append(String.format(
                        Locale.ROOT,
                        "zie(uit, \"%s: %s\", \"%s\", %s);%n",
                        klasse,
                        laatste,
                        regel.substring(plek + 5).replace("\"", "\\\""),
                        laatste));
            }
        }
        return uit.toString();
    }

    private void vertaal(String bron) {
        var fouten = new StringWriter();
        var bestand = new SimpleJavaFileObject(URI.create("string:///Alle.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean negeer) {
                return bron;
            }
        };
        String pad = System.getProperty("java.class.path") + java.io.File.pathSeparator + plaats(Getal.class);
        boolean gelukt = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        fouten,
                        null,
                        null,
                        List.of("-d", map.toString(), "-cp", pad, "-nowarn", "-proc:none"),
                        null,
                        List.of(bestand))
                .call();
        assertThat(gelukt).as(fouten.toString()).isTrue();
    }

    private static Path plaats(Class<?> klasse) {
        try {
            return Path.of(
                    klasse.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException fout) {
            throw new UncheckedIOException(new IOException(fout));
        }
    }

    /** A number in as many decimals as the other is written in; other text as it is. */
    private static String zoals(String gekregen, String gezegd) {
        if (!gezegd.matches("-?\\d+\\.\\d+")) {
            return gekregen;
        }
        int decimalen = gezegd.length() - gezegd.indexOf('.') - 1;
        return String.format(Locale.ROOT, "%." + decimalen + "f", Double.parseDouble(gekregen));
    }
}
