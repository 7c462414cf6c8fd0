package nl.routewijzer.koppeling.vergelijk;

import static nl.routewijzer.koppeling.vergelijk.Waarheid.doe;

import java.sql.Connection;
import java.sql.SQLException;
import nl.routewijzer.koppeling.invoer.Invoertabel;

/** A truth of true pairs: whoever hangs together by pairs is one person; whoever is in none is not known here. */
record Parenwaarheid(boolean tweeRegisters) {

    void laad(Connection db, Invoertabel tabel) throws SQLException {
        int rechts = tweeRegisters ? 1 : 0;
        doe(
                db,
                "create table knoop as select kant, id, cast(row_number() over () - 1 as integer) as nr from (select distinct * from ("
                        + "select 0 as kant, id_l as id from " + tabel.tabel() + " union all select " + rechts
                        + ", id_r from " + tabel.tabel() + "))");
        int aantal = (int) Waarheid.getal(db, "select count(*) from knoop");
        var bundels = new Bundels(new int[aantal], new boolean[aantal], false);
        try (var opdracht = db.createStatement();
                var paren = opdracht.executeQuery("select l.nr, r.nr from " + tabel.tabel()
                        + " join knoop l on l.kant = 0 and l.id = id_l join knoop r on r.kant = " + rechts
                        + " and r.id = id_r")) {
            while (paren.next()) {
                bundels.voeg(paren.getInt(1), paren.getInt(2));
            }
        }
        doe(db, "create table groep(nr integer, persoon integer)");
        try (var bij = db.unwrap(org.duckdb.DuckDBConnection.class).createAppender("groep")) {
            for (int i = 0; i < aantal; i++) {
                bij.beginRow();
                bij.append(i);
                bij.append(bundels.wortel(i));
                bij.endRow();
            }
        }
        doe(db, "insert into ruw select kant, id, cast(persoon as varchar) from knoop join groep using (nr)");
        doe(db, "drop table knoop");
        doe(db, "drop table groep");
    }
}
