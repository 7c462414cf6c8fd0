package nl.routewijzer.koppeling.meting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;

/** Runs a file of SQL in DuckDB with two threads and says what each statement took. Arguments: the SQL, the CSV, the file of pairs. */
final class Sqlmeting {

    private static final double NANO = 1e9;

    public static void main(String[] woorden) throws IOException, SQLException {
        String sql = Files.readString(Path.of(woorden[0]))
                .replaceAll("(?m)^--.*$", "")
                .replace(":bron", "'" + woorden[1] + "'")
                .replace(":uit", "'" + woorden[2] + "'");
        long begin = System.nanoTime();
        try (var db = DriverManager.getConnection("jdbc:duckdb:");
                var opdracht = db.createStatement()) {
            opdracht.execute("set threads = 2");
            opdracht.execute("set memory_limit = '12GB'");
            for (String deel : sql.split(";\\s*\\n")) {
                if (!deel.isBlank()) {
                    long start = System.nanoTime();
                    opdracht.execute(deel);
                    String eerste = deel.strip().lines().findFirst().orElse("");
                    System.err.printf(Locale.ROOT, "%7.2f s  %s%n", (System.nanoTime() - start) / NANO, eerste);
                }
            }
            try (var paren = opdracht.executeQuery("select count(*) from paar")) {
                paren.next();
                System.out.printf(Locale.ROOT, "%d %.2f%n", paren.getLong(1), (System.nanoTime() - begin) / NANO);
            }
        }
    }

    private Sqlmeting() {}
}
