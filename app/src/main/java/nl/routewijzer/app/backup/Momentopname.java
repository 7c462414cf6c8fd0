package nl.routewijzer.app.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** How a connection reads and writes rows so that the same row always looks the same, and none is hidden. */
final class Momentopname {

    /** With row_security off a policy that would hide a row is an error. */
    private static final String VAST = """
            set local row_security = off; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';
            set local intervalstyle = 'postgres'; set local bytea_output = 'hex'; set local extra_float_digits = 3
            """;

    /** One moment for all tables, whatever others write meanwhile. */
    static void begin(Connection verbinding) throws SQLException {
        verbinding.setAutoCommit(false);
        verbinding.setReadOnly(true);
        verbinding.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        stelVast(verbinding);
    }

    static void stelVast(Connection verbinding) throws SQLException {
        try (var zet = verbinding.createStatement()) {
            zet.execute(VAST);
        }
    }

    static CopyManager kopie(Connection verbinding) throws SQLException {
        return verbinding.unwrap(PGConnection.class).getCopyAPI();
    }

    /** What really lies in a table. */
    static Rijtelling.Uitkomst tel(Connection verbinding, Inventaris.Tabel tabel) throws SQLException, IOException {
        try (var telling = new Rijtelling()) {
            kopie(verbinding).copyOut(tabel.kopieerUit(), (OutputStream) telling);
            return telling.uitkomst();
        }
    }

    private Momentopname() {}
}
