package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Routewijzer in a process of its own, and what it says on the console. */
final class Opgestart implements AutoCloseable {

    /** The root of the repository; tests run in {@code app}. */
    static final Path WORTEL = Path.of("..").toAbsolutePath().normalize();

    private static final long GEDULD = 240;
    private static final long STOPTIJD = 10;
    private static final String STACKTRACE = "\tat ";

    private final Process proces;
    private final Path uitvoer;

    private Opgestart(Process proces, Path uitvoer) {
        this.proces = proces;
        this.uitvoer = uitvoer;
    }

    /** Starts with this environment and nothing of ours beside it. */
    static Opgestart start(Map<String, String> omgeving, List<String> opdracht) throws IOException {
        var uitvoer = Files.createTempFile("routewijzer", ".log");
        var bouwer = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile())
                .redirectInput(new File("/dev/null"));
        bouwer.environment().keySet().removeIf(naam -> naam.matches("(SPRING|ROUTEWIJZER|SERVER|JAVA|JDK)_.*"));
        bouwer.environment().put("JAVA_HOME", System.getProperty("java.home"));
        bouwer.environment().put("ROUTEWIJZER_DEMOKEER", "0"); // a few people, unless a test asks for all of them
        bouwer.environment().putAll(omgeving);
        return new Opgestart(bouwer.start(), uitvoer);
    }

    static int vrijePoort() throws IOException {
        try (var poort = new ServerSocket(0)) {
            return poort.getLocalPort();
        }
    }

    long pid() {
        return proces.pid();
    }

    String gezegd() throws IOException {
        return Files.readString(uitvoer);
    }

    /** Waits until the house says that it is ready. */
    void wachtOpGereed(int poort) throws IOException, InterruptedException {
        var einde = System.nanoTime() + TimeUnit.SECONDS.toNanos(GEDULD);
        while (!isGereed(poort)) {
            if (!proces.isAlive() || System.nanoTime() > einde) {
                fail("wordt niet gereed:\n" + gezegd());
            }
            Thread.sleep(100);
        }
    }

    /** It must refuse to start, and say why like a person would. */
    String weigert() throws IOException, InterruptedException {
        assertThat(proces.waitFor(GEDULD, TimeUnit.SECONDS)).as(gezegd()).isTrue();
        assertThat(proces.exitValue()).as(gezegd()).isNotZero();
        assertThat(gezegd()).doesNotContain(STACKTRACE);
        return gezegd();
    }

    /** Waits until it is done by itself. */
    String slaagt() throws IOException, InterruptedException {
        assertThat(proces.waitFor(GEDULD, TimeUnit.SECONDS)).as(gezegd()).isTrue();
        assertThat(proces.exitValue()).as(gezegd()).isZero();
        return gezegd();
    }

    /** Gives the signal; it must be gone within ten seconds, and not by force. */
    void stopt(String signaal, int code) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("sh", "-c", "kill -" + signaal + " " + pid())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(proces.waitFor(STOPTIJD, TimeUnit.SECONDS)).as(gezegd()).isTrue();
        assertThat(proces.exitValue()).as(gezegd()).isIn(0, code);
        assertThat(gezegd()).doesNotContain(STACKTRACE);
    }

    /** Pulls the plug: {@code kill -9}. */
    void valt() throws InterruptedException {
        proces.destroyForcibly().waitFor();
    }

    /** Pulls the plug of everything it started too, the database first of all. */
    void valtMetDatabase() throws InterruptedException {
        var kinderen = proces.descendants().toList();
        proces.destroyForcibly();
        kinderen.forEach(ProcessHandle::destroyForcibly);
        proces.waitFor();
        for (var kind : kinderen) {
            kind.onExit().join();
        }
    }

    @Override
    public void close() throws IOException {
        proces.destroy();
        try {
            if (!proces.waitFor(STOPTIJD, TimeUnit.SECONDS)) {
                valt();
            }
        } catch (InterruptedException onderbroken) {
            proces.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(uitvoer);
    }

    private static boolean isGereed(int poort) throws InterruptedException {
        try (var vrager = HttpClient.newHttpClient()) {
            var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            var antwoord = vrager.send(vraag, BodyHandlers.ofString());
            return antwoord.statusCode() == 200 && antwoord.body().contains("\"UP\"");
        } catch (IOException nogNiet) {
            return false;
        }
    }
}
