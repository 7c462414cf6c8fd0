package nl.routewijzer.privacy.sleutels;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.OrganisatieId;

/** Transactions: our own, and those of others that are on their way. */
final class Lopend {

    private static final Duration TUSSENPOOS = Duration.ofMillis(20);

    /** Of our own role only; the others write nothing that is sealed. */
    private static final String TRANSACTIES = """
            select pid || ' ' || xact_start as transactie from pg_stat_activity
             where datname = current_database() and usename = current_user and xact_start is not null and pid <> pg_backend_pid()
            """;

    /**
     * Returns when every transaction has ended that runs at this moment.
     *
     * @throws Opstartfout when one of them takes longer than that
     */
    static void wachtTotKlaar(Connection verbinding, Duration geduld) throws SQLException, InterruptedException {
        var einde = System.nanoTime() + geduld.toNanos();
        var wacht = transacties(verbinding);
        while (!wacht.isEmpty()) {
            if (System.nanoTime() > einde) {
                throw new Opstartfout(
                        "Er is iets in de database dat maar niet klaar komt. Er is nog geen rij overgezet. Geef de opdracht straks opnieuw; ze gaat verder waar ze was.");
            }
            Thread.sleep(TUSSENPOOS);
            wacht.retainAll(transacties(verbinding));
        }
    }

    private static Set<String> transacties(Connection verbinding) throws SQLException {
        var gevonden = new HashSet<String>();
        try (var vraag = verbinding.createStatement();
                var rij = vraag.executeQuery(TRANSACTIES)) {
            while (rij.next()) {
                gevonden.add(rij.getString("transactie"));
            }
        } finally {
            verbinding.rollback(); // or the next look would be at the same snapshot of activity
        }
        return gevonden;
    }

    /** A transaction in the name of an organisation. */
    static void begin(Connection verbinding, OrganisatieId organisatie) throws SQLException {
        try (var zet = verbinding.prepareStatement("select set_config('app.organisatie', ?, true)")) {
            zet.setString(1, organisatie.toString());
            zet.execute();
        }
    }

    static boolean grendel(Connection verbinding, long nummer) throws SQLException {
        return vraag(verbinding, "select pg_try_advisory_lock(?)", nummer);
    }

    static void ontgrendel(Connection verbinding, long nummer) throws SQLException {
        vraag(verbinding, "select pg_advisory_unlock(?)", nummer);
    }

    private static boolean vraag(Connection verbinding, String sql, long nummer) throws SQLException {
        try (var vraag = verbinding.prepareStatement(sql)) {
            vraag.setLong(1, nummer);
            try (var antwoord = vraag.executeQuery()) {
                return antwoord.next() && antwoord.getBoolean(1);
            }
        }
    }

    private Lopend() {}
}
