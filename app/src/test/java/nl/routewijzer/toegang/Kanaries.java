package nl.routewijzer.toegang;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.OrganisatieId;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Marks all text of the other organisations with one word, and remembers their ids and what lies in their tables: what of it
 * is ever seen, or changes, has leaked.
 *
 * @param organisatie the one that attacks
 */
record Kanaries(OrganisatieId organisatie, JdbcClient eigenaar) {

    static final String WOORD = "kanarie7qz";

    /** A notice about the plan is about no row: it is known by the id that came with the form. */
    private static final String NAAM_VAN_HET_FORMULIER =
            "select over::text from bericht.uitgaand where organisatie = :wij and soort = 'PLAN'";

    private record Kolom(String tabel, String naam, String soort) {}

    static Kanaries voor(OrganisatieId organisatie) {
        return new Kanaries(organisatie, Rijen.eigenaar());
    }

    /** Plants the word wherever the database lets it stand. @return in how many columns it stands now */
    int plant() {
        var geplant = 0;
        for (var kolom : kolommen()) {
            var nieuw = switch (kolom.soort()) {
                case "text" -> "%1$s || ' " + WOORD + "'";
                case "_text" -> "array_append(%1$s, '" + WOORD + "')";
                case "jsonb" ->
                    "case when jsonb_typeof(%1$s) = 'object' then %1$s || '{\"" + WOORD + "\": \"" + WOORD
                            + "\"}' else %1$s end";
                default -> "";
            };
            if (!nieuw.isEmpty() && zet(kolom, nieuw.formatted(kolom.naam()))) {
                geplant++;
            }
        }
        return geplant;
    }

    /** A column with a list of allowed words, or that is computed, keeps what it had. */
    private boolean zet(Kolom kolom, String nieuw) {
        try {
            return eigenaar.sql("update %s set %s = %s where organisatie <> :wij and %s is not null"
                                    .formatted(kolom.tabel(), kolom.naam(), nieuw, kolom.naam()))
                            .param("wij", organisatie.waarde())
                            .update()
                    > 0;
        } catch (DataAccessException vast) {
            return false;
        }
    }

    /** The ids of the others, by the column they stand in, without those that we have too. */
    Map<String, List<String>> ids() {
        var ons = new HashSet<String>();
        ids("=").values().forEach(ons::addAll);
        var hun = ids("<>");
        hun.values().forEach(lijst -> lijst.removeAll(ons));
        hun.values().removeIf(List::isEmpty);
        return hun;
    }

    /** Our own ids, by the column they stand in. */
    Map<String, List<String>> onze() {
        return ids("=");
    }

    /** The ids of our rows as they are now: who sends a form names the new row himself, so it can be an id that others have too. */
    Set<String> vanOns() {
        return ids("=").entrySet().stream()
                .filter(kolom -> kolom.getKey().endsWith(".id"))
                .flatMap(kolom -> kolom.getValue().stream())
                .collect(Collectors.toSet());
    }

    private Map<String, List<String>> ids(String van) {
        var ids = new LinkedHashMap<String, List<String>>();
        for (var kolom : kolommen()) {
            if (kolom.soort().equals("uuid") && !kolom.naam().equals("organisatie")) {
                ids.put(
                        kolom.tabel() + "." + kolom.naam(),
                        new ArrayList<>(eigenaar.sql(
                                        "select distinct %s::text from %s where organisatie %s :wij and %s is not null"
                                                .formatted(kolom.naam(), kolom.tabel(), van, kolom.naam()))
                                .param("wij", organisatie.waarde())
                                .query(String.class)
                                .list()));
            }
        }
        ids.values().removeIf(List::isEmpty);
        return ids;
    }

    /** By table: how many rows the others have, and their sum. */
    Map<String, String> inhoud() {
        var inhoud = new TreeMap<String, String>();
        kolommen().stream()
                .map(Kolom::tabel)
                .distinct()
                .forEach(tabel -> inhoud.put(
                        tabel,
                        eigenaar.sql(
                                        "select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from "
                                                + tabel + " t where organisatie <> :wij")
                                .param("wij", organisatie.waarde())
                                .query(String.class)
                                .single()));
        return inhoud;
    }

    /** Columns in which one of our rows points at something of the others, or holds the word. */
    List<String> bijOns(Map<String, List<String>> hun) {
        var alle = new HashSet<String>();
        hun.values().forEach(alle::addAll);
        alle.removeAll(vanOns());
        alle.removeAll(eigenaar.sql(NAAM_VAN_HET_FORMULIER)
                .param("wij", organisatie.waarde())
                .query(String.class)
                .list());
        var gevonden = new ArrayList<String>();
        ids("=").forEach((kolom, ids) -> {
            if (!Set.copyOf(ids).stream().filter(alle::contains).toList().isEmpty()) {
                gevonden.add(kolom);
            }
        });
        kolommen().stream().map(Kolom::tabel).distinct().forEach(tabel -> {
            var rijen = eigenaar.sql(
                            "select count(*) from " + tabel + " t where organisatie = :wij and t::text like :woord")
                    .param("wij", organisatie.waarde())
                    .param("woord", "%" + WOORD + "%")
                    .query(Integer.class)
                    .single();
            if (rijen > 0) {
                gevonden.add(tabel + " heeft " + WOORD);
            }
        });
        return gevonden;
    }

    private List<Kolom> kolommen() {
        return eigenaar.sql("""
                        select c.table_schema || '.' || c.table_name as tabel, c.column_name, c.udt_name
                          from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER' and c.table_schema not in ('flyway', 'techniek')
                           and c.table_schema || '.' || c.table_name <> 'toegang.gebruiker_rol' -- read by the demo log-in, which shows everybody who works anywhere
                           and exists (select from information_schema.columns o
                                        where o.table_schema = c.table_schema and o.table_name = c.table_name and o.column_name = 'organisatie')
                         order by 1, 2
                        """)
                .query((rij, nummer) ->
                        new Kolom(rij.getString("tabel"), rij.getString("column_name"), rij.getString("udt_name")))
                .list();
    }
}
