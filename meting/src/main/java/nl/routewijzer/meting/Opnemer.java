package nl.routewijzer.meting;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The application's data source with a recorder that is off while anything is timed: then it hands on, no more. */
final class Opnemer extends DelegatingDataSource {

    /** The session asks the database once more when the answer is out already. */
    private static final Duration NASLEEP = Duration.ofMillis(300);

    private final List<Opdracht> gehoord = new CopyOnWriteArrayList<>();
    private final AtomicInteger beurten = new AtomicInteger();
    private volatile boolean luistert;

    Opnemer(DataSource bron) {
        super(bron);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var verbinding = super.getConnection();
        return luistert && inVerzoek() ? luister(verbinding, beurten.incrementAndGet()) : verbinding;
    }

    /** Jobs of the house ask things too, beside any request. */
    private static boolean inVerzoek() {
        return StackWalker.getInstance()
                .walk(stapel -> stapel.anyMatch(regel -> regel.getClassName().startsWith("org.apache.catalina.")));
    }

    /** All statements that requests send while the work runs, in order. */
    List<Opdracht> tijdens(Werk werk) throws IOException, InterruptedException {
        gehoord.clear();
        luistert = true;
        try {
            werk.doe();
            Thread.sleep(NASLEEP);
        } finally {
            luistert = false;
        }
        return List.copyOf(gehoord);
    }

    private Connection luister(Connection verbinding, int beurt) {
        return tussen(Connection.class, (methode, waarden) -> {
            var uit = roep(verbinding, methode, waarden);
            return uit instanceof PreparedStatement opdracht && waarden[0] instanceof String sql
                    ? luister(opdracht, beurt, sql)
                    : uit;
        });
    }

    private PreparedStatement luister(PreparedStatement opdracht, int beurt, String sql) {
        var gezet = new TreeMap<Integer, Opdracht.Waarde>();
        return tussen(PreparedStatement.class, (methode, waarden) -> {
            if (methode.getName().startsWith("execute")) {
                gehoord.add(new Opdracht(beurt, sql, List.copyOf(gezet.values())));
            } else if (methode.getName().startsWith("set") && waarden.length > 1 && waarden[0] instanceof Integer nr) {
                gezet.put(nr, waarde(nr, methode.getName().equals("setNull"), waarden));
            }
            return roep(opdracht, methode, waarden);
        });
    }

    private static Opdracht.Waarde waarde(int plaats, boolean leeg, @Nullable Object[] waarden) {
        var soort = leeg ? waarden[1] : waarden.length > 2 ? waarden[2] : null;
        return new Opdracht.Waarde(
                plaats,
                leeg ? null : waarden[1],
                soort instanceof Integer nummer ? OptionalInt.of(nummer) : OptionalInt.empty());
    }

    /** A request to listen to. */
    interface Werk {
        void doe() throws IOException, InterruptedException;
    }

    /** What is done instead of a call. */
    private interface Tussenkomst {
        @Nullable
        Object doe(Method methode, @Nullable Object[] waarden) throws Throwable;
    }

    private static <T> T tussen(Class<T> soort, Tussenkomst wat) {
        return soort.cast(Proxy.newProxyInstance(
                Opnemer.class.getClassLoader(),
                new Class<?>[] {soort},
                (zelf, methode, waarden) -> wat.doe(methode, waarden == null ? new Object[0] : waarden)));
    }

    private static @Nullable Object roep(Object doel, Method methode, @Nullable Object[] waarden) throws Throwable {
        try {
            return methode.invoke(doel, waarden);
        } catch (InvocationTargetException fout) {
            throw fout.getTargetException();
        }
    }
}
