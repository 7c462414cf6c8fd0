package nl.routewijzer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the folder {@code hulp}, run as its own process in the root. */
final class Hulpprogramma {

    private static final Path WORTEL = Path.of("..").toAbsolutePath().normalize();

    /** What the program said, and with which code it ended. */
    record Uitkomst(int code, String gezegd) {}

    /** @param naam of the file, without its ending */
    static Uitkomst draai(String naam, String... argumenten) throws IOException, InterruptedException {
        var opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "hulp/" + naam + ".java"));
        opdracht.addAll(List.of(argumenten));
        var proces = new ProcessBuilder(opdracht)
                .directory(WORTEL.toFile())
                .redirectErrorStream(true)
                .start();
        var gezegd = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Uitkomst(proces.waitFor(), gezegd);
    }

    private Hulpprogramma() {}
}
