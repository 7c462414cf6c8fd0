package nl.routewijzer.app;

import java.util.Arrays;
import nl.routewijzer.gedeeld.Opstartfout;
import org.springframework.boot.SpringApplication;

/**
 * Starts Routewijzer. Without the address of a PostgreSQL it brings its own, in a data folder that survives restarts;
 * with {@code SPRING_DATASOURCE_URL} it uses that one and never its own. With words behind it, it does what they ask instead
 * ({@link Opdrachten}).
 */
public final class Routewijzer {

    private static final String EIGEN_DATABASE = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    public static void main(String[] args) {
        try {
            if (brengtEigenDatabase()) {
                var database = LokaleDatabase.start(
                        Gegevensmap.gekozen(), Arrays.asList(args).contains("--routewijzer.demo=VERVERSEN"));
                SpringApplication.getShutdownHandlers().add(database::close);
                database.instellingen().forEach(System::setProperty);
            }
            if (Opdrachten.is(args)) {
                Opdrachten.voerUit(args);
                System.exit(0);
            }
            SpringApplication.run(Inrichting.class, args);
        } catch (Opstartfout fout) {
            Opstartmelder.zeg(String.valueOf(fout.getMessage()));
            System.exit(1);
        } catch (RuntimeException fout) {
            System.exit(1); // said already, by Opstartmelder or in the log
        }
    }

    private static boolean brengtEigenDatabase() {
        return System.getenv("SPRING_DATASOURCE_URL") == null
                && System.getProperty("spring.datasource.url") == null
                && isEr(EIGEN_DATABASE);
    }

    private static boolean isEr(String klasse) {
        try {
            Class.forName(klasse, false, Routewijzer.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException ontbreekt) {
            return false;
        }
    }

    private Routewijzer() {}
}
