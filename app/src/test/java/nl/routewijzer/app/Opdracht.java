package nl.routewijzer.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A command to the program, given as an administrator does: in a process of its own, with its settings as environment. */
final class Opdracht {

    private final Map<String, String> omgeving;

    private Opdracht(Map<String, String> omgeving) {
        this.omgeving = omgeving;
    }

    static Opdracht op(String database, Path sleutels, Path backupsleutel) {
        return new Opdracht(new HashMap<>(Map.of(
                "SPRING_DATASOURCE_URL",
                database,
                "SPRING_DATASOURCE_USERNAME",
                LokaleDatabase.APP,
                "SPRING_FLYWAY_USER",
                LokaleDatabase.EIGENAAR,
                "ROUTEWIJZER_SLEUTELS_BESTAND",
                sleutels.toAbsolutePath().toString(),
                "ROUTEWIJZER_BACKUP_SLEUTEL",
                backupsleutel.toAbsolutePath().toString())));
    }

    Opgestart begin(String... woorden) throws IOException {
        var opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.routewijzer.app.Routewijzer"));
        opdracht.addAll(List.of(woorden));
        return Opgestart.start(omgeving, opdracht);
    }

    String slaagt(String... woorden) throws IOException, InterruptedException {
        try (var proces = begin(woorden)) {
            return proces.slaagt();
        }
    }

    String weigert(String... woorden) throws IOException, InterruptedException {
        try (var proces = begin(woorden)) {
            return proces.weigert();
        }
    }
}
