package nl.routewijzer.koppeling.vergelijk;

import static nl.routewijzer.koppeling.vergelijk.Waarheid.doe;
import static nl.routewijzer.koppeling.vergelijk.Waarheid.getal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.invoer.Bron;
import nl.routewijzer.koppeling.invoer.Invoer;
import nl.routewijzer.koppeling.invoer.Invoertabel;

/** Holds a file of pairs {@code id_l,id_r,p} against the truth. Pairs go by from the highest p down, once; what is kept grows with the records and not with the pairs. */
public final class Vergelijker {

    private final Waarheid waarheid;

    public Vergelijker(Waarheid waarheid) {
        this.waarheid = waarheid;
    }

    /**
     * @param eigen the threshold of the method itself, from 0 to 1
     * @throws OnbruikbareInvoer when a file cannot be used
     */
    public Uitslag vergelijk(Path paren, double eigen) {
        var instelling = new Properties();
        instelling.setProperty("jdbc_stream_results", "true");
        instelling.setProperty("memory_limit", "2GB");
        try (var db = DriverManager.getConnection("jdbc:duckdb:", instelling)) {
            waarheid.laad(db);
            long onbekend = laadParen(db, paren);
            return loop(db, onbekend, eigen);
        } catch (SQLException fout) {
            throw new OnbruikbareInvoer("Het vergelijken lukte niet: "
                    + String.valueOf(fout.getMessage()).lines().findFirst().orElse("") + ".");
        }
    }

    private long laadParen(Connection db, Path bestand) throws SQLException {
        var tabel = Invoer.lees(db, Bron.van(bestand), "invoer");
        for (String naam : List.of("id_l", "id_r", "p")) {
            if (tabel.kolom(naam).isEmpty()) {
                throw new OnbruikbareInvoer(bestand.getFileName() + ", regel 1: kolom " + naam + " ontbreekt.");
            }
        }
        long fout = getal(
                db,
                "select coalesce(min(" + Invoertabel.RIJ
                        + "), 0) from invoer where coalesce(not try_cast(p as double) between 0 and 1, true)");
        if (fout > 0) {
            throw new OnbruikbareInvoer(
                    bestand.getFileName() + ", regel " + (fout + 1) + ": p is geen getal van 0 tot 1.");
        }
        int rechts = waarheid.tweeRegisters() ? 1 : 0;
        doe(db, """
                create table paar as
                select l, r, max(p) as p, any_value(goed) as goed
                  from (select least(a.nr, b.nr) as l, greatest(a.nr, b.nr) as r, cast(p as double) as p, a.persoon = b.persoon as goed
                          from invoer join wie a on a.kant = 0 and a.id = id_l join wie b on b.kant = %d and b.id = id_r
                         where a.nr <> b.nr)
                 group by l, r""".formatted(rechts));
        return getal(
                db,
                "select count(*) from invoer where id_l not in (select id from wie where kant = 0) or id_r not in (select id from wie where kant = "
                        + rechts + ")");
    }

    private Uitslag loop(Connection db, long onbekend, double eigen) throws SQLException {
        int records = (int) getal(db, "select count(*) from wie");
        var telling = new Telling(bundels(db, records), waar(db), eigen);
        try (var opdracht = db.createStatement();
                var rijen = opdracht.executeQuery("select p, l, r, goed from paar order by p desc")) {
            while (rijen.next()) {
                telling.paar(rijen.getDouble(1), rijen.getInt(2), rijen.getInt(3), rijen.getBoolean(4));
            }
        }
        return telling.uitslag(records, onbekend, ijking(db));
    }

    private Bundels bundels(Connection db, int records) throws SQLException {
        var persoon = new int[records];
        var rechts = new boolean[records];
        try (var opdracht = db.createStatement();
                ResultSet rijen = opdracht.executeQuery("select nr, persoon, kant from wie")) {
            while (rijen.next()) {
                persoon[rijen.getInt(1)] = rijen.getInt(2);
                rechts[rijen.getInt(1)] = rijen.getInt(3) == 1;
            }
        }
        return new Bundels(persoon, rechts, waarheid.tweeRegisters());
    }

    private long waar(Connection db) throws SQLException {
        String per = waarheid.tweeRegisters()
                ? "count(*) filter (kant = 0) * count(*) filter (kant = 1)"
                : "count(*) * (count(*) - 1) // 2";
        return getal(db, "select coalesce(sum(n), 0)::bigint from (select " + per + " as n from wie group by persoon)");
    }

    private static List<Uitslag.IJking> ijking(Connection db) throws SQLException {
        List<Uitslag.IJking> uit = new ArrayList<>();
        try (var opdracht = db.createStatement();
                var rijen = opdracht.executeQuery(
                        "select least(floor(p * 10), 9) as tiende, count(*), avg(p), count(*) filter (goed)"
                                + " from paar group by tiende order by tiende")) {
            while (rijen.next()) {
                uit.add(new Uitslag.IJking(
                        rijen.getDouble(1) / 10, rijen.getLong(2), rijen.getDouble(3), rijen.getLong(4)));
            }
        }
        return uit;
    }
}
