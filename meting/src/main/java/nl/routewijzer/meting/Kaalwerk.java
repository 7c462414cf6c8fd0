package nl.routewijzer.meting;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Floor 2: the statements of a page in one transaction over plain JDBC, as the application role, in this JVM. Every
 * worker has a connection of its own and waits for no pool.
 */
final class Kaalwerk implements AutoCloseable {

    private final List<Connection> verbindingen = new ArrayList<>();

    Kaalwerk(String adres, String rol, int werkers) throws SQLException {
        var eigenschappen = new Properties();
        eigenschappen.setProperty("user", rol);
        eigenschappen.setProperty("prepareThreshold", "3");
        for (var i = 0; i < werkers; i++) {
            var verbinding = DriverManager.getConnection(adres, eigenschappen);
            verbinding.setAutoCommit(false);
            verbindingen.add(verbinding);
        }
    }

    /** @return how many transactions were done */
    long ga(List<Opdracht> opdrachten, Duration duur) throws InterruptedException, ExecutionException {
        var einde = System.nanoTime() + duur.toNanos();
        try (var werkers = Executors.newVirtualThreadPerTaskExecutor()) {
            var werk = verbindingen.stream()
                    .map(verbinding -> (Callable<Long>) () -> werk(verbinding, opdrachten, einde))
                    .toList();
            var aantal = 0L;
            for (var gedaan : werkers.invokeAll(werk)) {
                aantal += gedaan.get();
            }
            return aantal;
        }
    }

    private static long werk(Connection verbinding, List<Opdracht> opdrachten, long einde) throws SQLException {
        var aantal = 0L;
        while (System.nanoTime() < einde) {
            for (var opdracht : opdrachten) {
                opdracht.herhaal(verbinding);
            }
            verbinding.commit();
            aantal++;
        }
        return aantal;
    }

    @Override
    public void close() throws SQLException {
        for (var verbinding : verbindingen) {
            verbinding.close();
        }
    }
}
