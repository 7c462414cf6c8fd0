package nl.routewijzer.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import nl.routewijzer.gedeeld.Opstartfout;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The PostgreSQL that Routewijzer brings for a local start and for its tests: on loopback, with the two roles the
 * application works with. Never for real data: everybody on this machine may log in to it.
 */
public final class LokaleDatabase implements AutoCloseable {

    static final String EIGENAAR = "routewijzer_eigenaar";
    static final String APP = "routewijzer_app";
    private static final String NAAM = "routewijzer";

    private final Gegevensmap map;
    private final EmbeddedPostgres postgres;

    private LokaleDatabase(Gegevensmap map, EmbeddedPostgres postgres) {
        this.map = map;
        this.postgres = postgres;
    }

    /** @param opnieuw begin with an empty database */
    public static LokaleDatabase start(Path gekozen, boolean opnieuw) {
        LoggingSystem.get(LokaleDatabase.class.getClassLoader()).setLogLevel("io.zonky", LogLevel.WARN);
        var map = Gegevensmap.neem(gekozen);
        try {
            var database = new LokaleDatabase(map, startPostgres(map));
            try {
                richtIn(database.postgres.getPostgresDatabase(), opnieuw);
            } catch (SQLException | RuntimeException fout) {
                database.close(); // or it would stay behind, an orphan
                throw fout;
            }
            return database;
        } catch (IOException | SQLException | RuntimeException fout) {
            throw new Opstartfout(
                    "De database in " + gekozen + " start niet ("
                            + String.valueOf(fout.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("")
                            + "). Is de map stuk, kies dan een andere met ROUTEWIJZER_DATA.",
                    fout);
        }
    }

    private static EmbeddedPostgres startPostgres(Gegevensmap map) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(map.database())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    /** Makes roles and database, once. */
    static void richtIn(DataSource beheer, boolean opnieuw) throws SQLException {
        try (var verbinding = beheer.getConnection()) {
            if (opnieuw) {
                doe(verbinding, "drop database if exists " + NAAM);
            }
            for (var rol : new String[] {EIGENAAR, APP}) {
                if (!isEr(verbinding, "select 1 from pg_roles where rolname = '" + rol + "'")) {
                    doe(verbinding, "create role " + rol + " login nosuperuser nobypassrls nocreatedb nocreaterole");
                }
            }
            if (!isEr(verbinding, "select 1 from pg_database where datname = '" + NAAM + "'")) {
                doe(verbinding, "create database " + NAAM + " owner " + EIGENAAR);
                doe(verbinding, "revoke all on database " + NAAM + " from public");
                doe(verbinding, "grant connect on database " + NAAM + " to " + APP);
            }
        }
    }

    /** What the application has to know, as Spring properties. */
    public Map<String, String> instellingen() {
        var adres = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAAM;
        return Map.of(
                "spring.datasource.url", adres,
                "spring.datasource.username", APP,
                "spring.flyway.url", adres,
                "spring.flyway.user", EIGENAAR,
                "routewijzer.sleutels.bestand", map.sleutels().toString(),
                "routewijzer.sleutels.maak", "true");
    }

    @Override
    public void close() {
        try {
            postgres.close();
            map.laatLos();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static boolean isEr(Connection verbinding, String vraag) throws SQLException {
        try (var opdracht = verbinding.createStatement();
                var antwoord = opdracht.executeQuery(vraag)) {
            return antwoord.next();
        }
    }

    private static void doe(Connection verbinding, String opdracht) throws SQLException {
        try (var uitvoering = verbinding.createStatement()) {
            uitvoering.execute(opdracht);
        }
    }
}
