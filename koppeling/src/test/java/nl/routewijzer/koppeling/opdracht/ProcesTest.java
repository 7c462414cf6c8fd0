package nl.routewijzer.koppeling.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.routewijzer.koppeling.plan.Planbestand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own: stopped, killed, started again, and as the README gives it. */
class ProcesTest {

    private static final int STUKKEN = 60;
    private static final int MINUTEN = 5;

    @TempDir
    static Path map = Path.of("");

    private final Proef proef = new Proef(map);

    @BeforeAll
    static void maakEenRegisterEnKoppelHet() throws IOException, InterruptedException {
        assertThat(new Proef(map)
                        .koppel(
                                "maak",
                                "--uit",
                                map.toString(),
                                "--jongeren",
                                "4000",
                                "--zaad",
                                "51",
                                "--registers",
                                "meldingen"))
                .isZero();
        new Proef(map).schrijf("plan.yaml", """
                naam: dubbel
                bronnen:
                  - {bestand: meldingen.csv, id: id, velden: {voornaam: voornaam, achternaam: achternaam, geboortedatum: geboortedatum, postcode: postcode, bsn: bsn}}
                velden: {voornaam: voornaam, achternaam: achternaam, geboortedatum: datum, postcode: postcode, bsn: bsn}
                blokken: [[bsn], [geboortedatum], [achternaam_k, geboortedatum_j], [postcode]]
                grenzen: {stukken: %d}
                """.formatted(STUKKEN));
        assertThat(wacht(run("heel"))).isZero();
    }

    @Test
    void wie_met_ctrl_c_stopt_houdt_niets_over_en_begint_daarna_gewoon_opnieuw()
            throws IOException, InterruptedException {
        var proces = run("ctrl-c");
        wachtOpStukken("ctrl-c", 2);
        new ProcessBuilder("kill", "-INT", Long.toString(proces.pid())).start().waitFor();
        assertThat(wacht(proces)).isEqualTo(130);
        assertThat(map.resolve(".ctrl-c.werk")).doesNotExist();
        assertThat(map.resolve("ctrl-c")).doesNotExist();
        assertThat(wacht(run("ctrl-c"))).isZero();
        assertThat(Proef.gelijk(proef.inhoud("ctrl-c"), proef.inhoud("heel"))).isTrue();
    }

    @Test
    void een_run_die_halverwege_gedood_wordt_gaat_daarna_verder_en_geeft_dezelfde_bytes()
            throws IOException, InterruptedException {
        var proces = run("gedood");
        wachtOpStukken("gedood", 2);
        proces.destroyForcibly();
        assertThat(wacht(proces)).isEqualTo(137);
        assertThat(map.resolve("gedood")).doesNotExist();
        assertThat(wacht(run("gedood"))).isZero();
        assertThat(Proef.gelijk(proef.inhoud("gedood"), proef.inhoud("heel"))).isTrue();
        assertThat(map.resolve(".gedood.werk")).doesNotExist();
    }

    @Test
    void met_weinig_geheugen_komt_hetzelfde_eruit() throws IOException, InterruptedException {
        assertThat(wacht(run("krap", "--geheugen", "80", "--draden", "1"))).isZero();
        assertThat(Proef.gelijk(proef.inhoud("krap"), proef.inhoud("heel"))).isTrue();
    }

    @Test
    void de_opdrachten_in_de_readme_doen_wat_er_staat() throws IOException, InterruptedException {
        String readme = Files.readString(Path.of("README.md"));
        var hier = Files.createDirectory(map.resolve("readme"));
        int gedaan = 0;
        for (String regel :
                readme.lines().filter(r -> r.startsWith("./koppel ")).toList()) {
            var woorden = List.of(regel.trim().split("\\s+"));
            assertThat(wacht(start(hier, woorden.subList(1, woorden.size()).toArray(String[]::new))))
                    .as(regel)
                    .isZero();
            gedaan++;
        }
        assertThat(gedaan).isEqualTo(6);
        assertThat(hier.resolve("uitkomst/verslag.html")).exists();
        String plan = readme.substring(readme.indexOf("```yaml") + 7);
        var voorbeeld = Files.writeString(hier.resolve("voorbeeld.yaml"), plan.substring(0, plan.indexOf("```")));
        assertThat(Planbestand.lees(voorbeeld).bronnen()).hasSize(2);
    }

    private static Process run(String uit, String... meer) throws IOException {
        List<String> woorden = new ArrayList<>(List.of("run", "--plan", "plan.yaml", "--uit", uit));
        woorden.addAll(List.of(meer));
        return start(map, woorden.toArray(String[]::new));
    }

    /** As ./koppel starts it; whoever started the tests may have switched Ctrl-C off for its children. */
    private static Process start(Path hier, String... woorden) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Koppel.class.getName()));
        opdracht.addAll(List.of(woorden));
        var log = new File(hier.toFile(), "log");
        return new ProcessBuilder(opdracht)
                .directory(hier.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private static int wacht(Process proces) throws InterruptedException {
        assertThat(proces.waitFor(MINUTEN, TimeUnit.MINUTES)).isTrue();
        return proces.exitValue();
    }

    private static void wachtOpStukken(String uit, int aantal) throws IOException, InterruptedException {
        long einde = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTEN);
        while (stukken(uit).size() < aantal) {
            assertThat(System.nanoTime()).isLessThan(einde);
            Thread.sleep(5);
        }
    }

    private static List<Path> stukken(String uit) throws IOException {
        var delen = map.resolve("." + uit + ".werk").resolve("delen");
        if (!Files.exists(delen)) {
            return List.of();
        }
        try (var alle = Files.walk(delen)) {
            return alle.filter(pad -> pad.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }
}
