package nl.routewijzer.koppeling.meting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import nl.routewijzer.koppeling.invoer.Bron;
import nl.routewijzer.koppeling.invoer.Invoer;

/** Reads a file into a database on disk with 1 GB for DuckDB and says how many rows and how long. Arguments: the file, a folder for the database, the column of ids. */
final class Leesmeting {

    private static final double NANO = 1e9;

    public static void main(String[] woorden) throws IOException, SQLException {
        Path map = Files.createTempDirectory(Path.of(woorden[1]), "lees");
        Path database = map.resolve("lees.duckdb");
        long begin = System.nanoTime();
        try (var db = DriverManager.getConnection("jdbc:duckdb:" + database);
                var opdracht = db.createStatement()) {
            opdracht.execute("set memory_limit = '1GB'");
            opdracht.execute("set threads = 2");
            var tabel = Invoer.lees(db, Bron.van(Path.of(woorden[0])).metId(woorden[2]), "lees");
            System.out.printf(Locale.ROOT, "%d %.1f%n", tabel.rijen(), (System.nanoTime() - begin) / NANO);
        } finally {
            Files.deleteIfExists(database);
            Files.deleteIfExists(map.resolve("lees.duckdb.wal"));
            Files.delete(map);
        }
    }

    private Leesmeting() {}
}
