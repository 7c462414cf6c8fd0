package nl.routewijzer.app.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of the database goes into a backup: every table of every schema of ours, each after the tables it points at, and every
 * sequence. Not the sessions: who restores does not log anybody in. Not Flyway's own table: it goes along as the version.
 */
final class Inventaris {

    /** @param kolommen quoted, with commas between */
    record Tabel(String naam, String kolommen) {

        String kopieerUit() {
            return "copy " + naam + " (" + kolommen + ") to stdout";
        }

        String kopieerIn() {
            return "copy " + naam + " (" + kolommen + ") from stdin";
        }
    }

    /**
     * Where a sequence is.
     *
     * @param gebruikt whether that number was given out
     */
    record Reeks(String naam, long stand, boolean gebruikt) {}

    private static final Set<String> NIET_MEE =
            Set.of("techniek.spring_session", "techniek.spring_session_attributes", "flyway.flyway_schema_history");

    private static final String ONZE = """
             n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
            """;

    private static final String TABELLEN = """
            select format('%I.%I', n.nspname, c.relname) as tabel,
                   string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '') as kolommen
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relkind = 'r' and""" + ONZE + """
             group by 1 order by 1
            """;

    private static final String VERWIJZINGEN = """
            select distinct format('%I.%I', n.nspname, c.relname) as tabel, format('%I.%I', m.nspname, d.relname) as naar
              from pg_constraint f
              join pg_class c on c.oid = f.conrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_class d on d.oid = f.confrelid
              join pg_namespace m on m.oid = d.relnamespace
             where f.contype = 'f' and f.conrelid <> f.confrelid
            """;

    private static final String REEKSEN = """
            select format('%I.%I', n.nspname, c.relname) as reeks
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'S' and""" + ONZE + """
             order by 1
            """;

    /** In the order in which they can be filled. */
    static List<Tabel> tabellen(Connection verbinding) throws SQLException {
        var alle = new LinkedHashMap<String, Tabel>();
        vraag(verbinding, TABELLEN, rij -> {
            var naam = rij.getString("tabel");
            if (!NIET_MEE.contains(naam)) {
                alle.put(naam, new Tabel(naam, rij.getString("kolommen")));
            }
        });
        var wacht = new LinkedHashMap<String, Set<String>>();
        alle.keySet().forEach(naam -> wacht.put(naam, new LinkedHashSet<>()));
        vraag(verbinding, VERWIJZINGEN, rij -> {
            if (wacht.containsKey(rij.getString("tabel")) && alle.containsKey(rij.getString("naar"))) {
                wacht.getOrDefault(rij.getString("tabel"), Set.of()).add(rij.getString("naar"));
            }
        });
        return opVolgorde(wacht).stream()
                .map(naam -> alle.getOrDefault(naam, new Tabel(naam, "")))
                .toList();
    }

    /** @param wacht by table: those that have to be filled before it */
    static List<String> opVolgorde(Map<String, Set<String>> wacht) {
        var volgorde = new LinkedHashSet<String>();
        while (volgorde.size() < wacht.size()) {
            var klaar = wacht.entrySet().stream()
                    .filter(tabel -> !volgorde.contains(tabel.getKey()) && volgorde.containsAll(tabel.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (klaar.isEmpty()) {
                throw new IllegalStateException("tabellen verwijzen in een kring naar elkaar: "
                        + wacht.keySet().stream()
                                .filter(naam -> !volgorde.contains(naam))
                                .toList());
            }
            volgorde.addAll(klaar);
        }
        return List.copyOf(volgorde);
    }

    static List<Reeks> reeksen(Connection verbinding) throws SQLException {
        var namen = new ArrayList<String>();
        vraag(verbinding, REEKSEN, rij -> namen.add(rij.getString("reeks")));
        var reeksen = new ArrayList<Reeks>();
        for (var naam : namen) {
            vraag(
                    verbinding,
                    "select last_value, is_called from " + naam,
                    rij -> reeksen.add(new Reeks(naam, rij.getLong("last_value"), rij.getBoolean("is_called"))));
        }
        return reeksen;
    }

    /** Migrations that were applied, by version, with their checksum. */
    static Map<String, Integer> migraties(Connection verbinding) throws SQLException {
        var migraties = new LinkedHashMap<String, Integer>();
        vraag(
                verbinding,
                "select version, checksum from flyway.flyway_schema_history where success and version is not null order by version",
                rij -> migraties.put(rij.getString("version"), rij.getInt("checksum")));
        return migraties;
    }

    /** The first table that has a row; of all tables, the sessions too. */
    static List<String> gevuld(Connection verbinding) throws SQLException {
        var namen = new ArrayList<String>();
        vraag(verbinding, TABELLEN, rij -> namen.add(rij.getString("tabel")));
        var gevuld = new ArrayList<String>();
        for (var naam : namen) {
            if (!naam.startsWith("flyway.")) {
                vraag(verbinding, "select exists (select from " + naam + ") as er", rij -> {
                    if (rij.getBoolean("er")) {
                        gevuld.add(naam);
                    }
                });
            }
        }
        return gevuld;
    }

    interface PerRij {
        void lees(ResultSet rij) throws SQLException;
    }

    private static void vraag(Connection verbinding, String sql, PerRij perRij) throws SQLException {
        try (var vraag = verbinding.createStatement();
                var rij = vraag.executeQuery(sql)) {
            while (rij.next()) {
                perRij.lees(rij);
            }
        }
    }

    private Inventaris() {}
}
