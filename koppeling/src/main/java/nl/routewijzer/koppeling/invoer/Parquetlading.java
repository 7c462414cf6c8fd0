package nl.routewijzer.koppeling.invoer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.routewijzer.koppeling.OnbruikbareInvoer;

/** Loads a Parquet file; every column becomes text. */
final class Parquetlading {

    private static final Set<String> SAMENGESTELD = Set.of("STRUCT", "LIST", "MAP", "ARRAY", "UNION", "BLOB");

    static List<String> laad(Connection db, Bron bron, String naam) throws SQLException {
        String lezer = "read_parquet(" + Sql.tekst(zonderJokers(bron)) + ")";
        List<String> kolommen = bron.kies(proef(bron, lezer), bron.naam() + ": ");
        var velden = new StringBuilder();
        kolommen.forEach(kolom -> velden.append(", nullif(cast(")
                .append(Sql.naam(kolom))
                .append(" as varchar), '') as ")
                .append(Sql.naam(kolom)));
        try (var opdracht = db.createStatement()) {
            opdracht.execute("create table " + naam + " as select row_number() over () as " + Invoertabel.RIJ + velden
                    + " from " + lezer);
        } catch (SQLException fout) {
            throw kapot(bron);
        }
        try (var opdracht = db.createStatement();
                var rijen = opdracht.executeQuery("select count(*) from " + naam)) {
            rijen.next();
            if (rijen.getLong(1) == 0) {
                throw new OnbruikbareInvoer(bron.naam() + ": er zijn geen rijen.");
            }
        }
        return kolommen;
    }

    /**
     * Reads the whole file in a database of its own first: a damaged Parquet file can make DuckDB give up the database it is read into, and in that
     * one the work of hours may stand.
     */
    private static List<String> proef(Bron bron, String lezer) throws SQLException {
        try (var db = DriverManager.getConnection("jdbc:duckdb:");
                var opdracht = db.createStatement()) {
            opdracht.execute("set memory_limit = '1GB'");
            List<String> kolommen = kolommen(db, bron, lezer);
            opdracht.execute("select bit_xor(hash(columns(*))) from " + lezer);
            return kolommen;
        } catch (SQLException fout) {
            throw kapot(bron);
        }
    }

    private static List<String> kolommen(Connection db, Bron bron, String lezer) throws SQLException {
        List<String> uit = new ArrayList<>();
        Set<String> gezien = new HashSet<>();
        try (var opdracht = db.createStatement();
                var rijen = opdracht.executeQuery("describe select * from " + lezer)) {
            while (rijen.next()) {
                String kolom = rijen.getString(1);
                String soort = rijen.getString(2);
                if (SAMENGESTELD.stream().anyMatch(soort::startsWith) || soort.endsWith("]")) {
                    throw new OnbruikbareInvoer(
                            bron.naam() + ": in kolom " + Keuring.kort(kolom) + " staat geen tekst, getal of datum.");
                }
                if (kolom.equalsIgnoreCase(Invoertabel.RIJ) || !gezien.add(kolom.toLowerCase(Locale.ROOT))) {
                    throw new OnbruikbareInvoer(bron.naam() + ": kolom " + Keuring.kort(kolom) + " kan niet zo heten.");
                }
                uit.add(kolom);
            }
        }
        return uit;
    }

    private static OnbruikbareInvoer kapot(Bron bron) {
        return new OnbruikbareInvoer(bron.naam() + " is geen heel Parquet-bestand; misschien is het afgebroken.");
    }

    /** DuckDB reads *, ? and [ in a name as any name. */
    private static String zonderJokers(Bron bron) {
        String pad = bron.bestand().toString();
        if (pad.matches(".*[*?\\[].*")) {
            throw new OnbruikbareInvoer(bron.naam() + ": in de naam van een Parquet-bestand mag geen *, ? of [ staan.");
        }
        return pad;
    }

    private Parquetlading() {}
}
