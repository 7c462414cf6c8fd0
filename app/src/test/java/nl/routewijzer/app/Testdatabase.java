package nl.routewijzer.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;

/** The real PostgreSQL of all integration tests: one per test run, with the roles of production. */
public final class Testdatabase {

    private static final EmbeddedPostgres POSTGRES = start();

    public static Map<String, Object> instellingen() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://127.0.0.1:" + POSTGRES.getPort() + "/routewijzer",
                "spring.datasource.username",
                LokaleDatabase.APP,
                "spring.flyway.user",
                LokaleDatabase.EIGENAAR,
                "routewijzer.sleutels.bestand",
                "target/test-sleutels",
                "routewijzer.sleutels.maak",
                "true",
                "routewijzer.demo",
                "LADEN",
                "routewijzer.demo-keer",
                "0");
    }

    /** Works past the row policies, to prepare and to look afterwards. */
    public static DataSource alsEigenaar() {
        return POSTGRES.getDatabase(LokaleDatabase.EIGENAAR, "routewijzer");
    }

    public static DataSource alsBeheerder() {
        return POSTGRES.getDatabase("postgres", "routewijzer");
    }

    private static EmbeddedPostgres start() {
        try {
            var postgres =
                    EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
            SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
            LokaleDatabase.richtIn(postgres.getPostgresDatabase(), false);
            return postgres;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Testdatabase() {}
}
