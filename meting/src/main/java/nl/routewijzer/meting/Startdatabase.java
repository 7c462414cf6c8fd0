package nl.routewijzer.meting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.routewijzer.app.LokaleDatabase;

/** A database for {@code meting/start}, until this process is stopped. */
final class Startdatabase {

    /** The one argument is a file to be, in which the application finds how to reach the database. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var bestand = Path.of(args[0]);
        var database = LokaleDatabase.start(Path.of(System.getenv().getOrDefault("ROUTEWIJZER_DATA", "data")), false);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        var regels = database.instellingen().entrySet().stream()
                .map(regel -> regel.getKey() + "=" + regel.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
        var half = Files.writeString(bestand.resolveSibling("half"), regels);
        Files.move(half, bestand);
        Thread.currentThread().join();
    }

    private Startdatabase() {}
}
