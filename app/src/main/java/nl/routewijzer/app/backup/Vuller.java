package nl.routewijzer.app.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Opstartfout;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Fills an empty database with what is in a backup, in the transaction of its connection. */
final class Vuller implements Backupinhoud.Ontvanger, AutoCloseable {

    private final Connection verbinding;
    private final List<Inventaris.Tabel> bekend;
    private final Map<Inventaris.Tabel, Rijtelling.Uitkomst> verwacht = new LinkedHashMap<>();
    private @Nullable CopyIn lopend;

    Vuller(Connection verbinding) throws SQLException {
        this.verbinding = verbinding;
        this.bekend = Inventaris.tabellen(verbinding);
        Momentopname.stelVast(verbinding);
    }

    /** Nobody else writes until this is over. */
    void grendel() throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(
                    "lock table " + bekend.stream().map(Inventaris.Tabel::naam).collect(Collectors.joining(", "))
                            + " in access exclusive mode");
        }
    }

    @Override
    public void begin(Inventaris.Tabel tabel) throws SQLException, IOException {
        if (!bekend.contains(tabel)) {
            throw new IOException(tabel.naam() + " is hier geen tabel");
        }
        lopend = Momentopname.kopie(verbinding).copyIn(tabel.kopieerIn());
    }

    @Override
    public void stuk(byte[] bytes, int lengte) throws SQLException {
        if (lopend != null) {
            lopend.writeToCopy(bytes, 0, lengte);
        }
    }

    @Override
    public void klaar(Inventaris.Tabel tabel, Rijtelling.Uitkomst geteld) throws SQLException {
        if (lopend != null) {
            lopend.endCopy();
            lopend = null;
        }
        verwacht.put(tabel, geteld);
    }

    @Override
    public void reeks(Inventaris.Reeks reeks) throws SQLException {
        try (var zet = verbinding.prepareStatement("select setval(?::regclass, ?, ?)")) {
            zet.setString(1, reeks.naam());
            zet.setLong(2, reeks.stand());
            zet.setBoolean(3, reeks.gebruikt());
            zet.execute();
        }
    }

    /** @throws Opstartfout when what lies in a table is not what was in the backup */
    void telNa() throws SQLException {
        try {
            for (var tabel : bekend) {
                if (!Momentopname.tel(verbinding, tabel).equals(verwacht.get(tabel))) {
                    throw new Opstartfout(
                            "Na het vullen klopt de telling van " + tabel.naam() + " niet. Er is niets teruggezet.");
                }
            }
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** A copy that was broken off would keep the connection waiting. */
    @Override
    public void close() throws SQLException {
        if (lopend != null && lopend.isActive()) {
            lopend.cancelCopy();
        }
    }

    int tabellen() {
        return verwacht.size();
    }

    long rijen() {
        return verwacht.values().stream().mapToLong(Rijtelling.Uitkomst::rijen).sum();
    }
}
