package nl.routewijzer.app;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks past the row policies at what really lies in the tables. */
public final class Rijen {

    public static JdbcClient eigenaar() {
        return JdbcClient.create(Testdatabase.alsEigenaar());
    }

    /** @param tabel with an optional condition: {@code "traject.traject where gesloten_op is null"} */
    public static int in(String tabel) {
        return eigenaar()
                .sql("select count(*) from " + tabel)
                .query(Integer.class)
                .single();
    }

    /** The numbers of rows, to compare before and after. */
    public static List<Integer> inAlle(String... tabellen) {
        return Stream.of(tabellen).map(Rijen::in).toList();
    }

    /**
     * Holds all rows of a table while work starts, and lets go as soon as so many transactions wait: they then cross each
     * other for certain.
     */
    public static <T> T terwijlVast(String tabel, int wachters, Supplier<T> begin) {
        try (var slot = Testdatabase.alsEigenaar().getConnection();
                var vast = slot.createStatement()) {
            slot.setAutoCommit(false);
            vast.execute("select from " + tabel + " for update");
            var begonnen = begin.get();
            while (in("pg_locks where not granted") < wachters) {
                Thread.onSpinWait();
            }
            slot.commit();
            return begonnen;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private Rijen() {}
}
