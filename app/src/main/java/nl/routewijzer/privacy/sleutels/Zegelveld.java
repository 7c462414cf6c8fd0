package nl.routewijzer.privacy.sleutels;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column that is sealed. The one place that knows them is the catalogue of the database: the comment that the migration
 * gives the column. So nothing has to be registered, and a column of bytes that nobody described is found too.
 *
 * @param tabel with its schema; its key is {@code organisatie, id}, and {@code id} is part of what a value is tied to
 * @param plek name that a value is tied to, beside organisation and id
 * @param zoekkolom the column with the search key of the same value
 */
public record Zegelveld(String tabel, String kolom, String plek, Optional<String> zoekkolom) {

    private static final Pattern VERZEGELD = Pattern.compile("verzegeld als (\\S+?)(?:; te vinden in (\\w+))?");
    private static final String ZOEKSLEUTEL = "zoeksleutel van ";

    private static final String BYTES = """
            select format('%I.%I', n.nspname, c.relname) as tabel, a.attname as kolom, col_description(c.oid, a.attnum) as merk
              from pg_attribute a
              join pg_class c on c.oid = a.attrelid
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and a.atttypid = 'bytea'::regtype and a.attnum > 0 and not a.attisdropped
               and n.nspname not in ('pg_catalog', 'information_schema', 'techniek') and n.nspname !~ '^pg_(toast|temp)'
             order by 1, 2
            """;

    /**
     * All of them. (Schema {@code techniek} is that of the libraries: sessions and jobs, never of a jongere.)
     *
     * @throws IllegalStateException when a column of bytes does not say what it is: then the renewal would leave it behind
     */
    public static List<Zegelveld> alle(Connection verbinding) throws SQLException {
        var velden = new ArrayList<Zegelveld>();
        var zoek = new HashSet<String>();
        var onbekend = new ArrayList<String>();
        try (var vraag = verbinding.createStatement();
                var rij = vraag.executeQuery(BYTES)) {
            while (rij.next()) {
                var veld = lees(rij);
                if (veld.isPresent()) {
                    velden.add(veld.get());
                } else if (String.valueOf(rij.getString("merk")).startsWith(ZOEKSLEUTEL)) {
                    zoek.add(rij.getString("tabel") + "." + rij.getString("kolom"));
                } else {
                    onbekend.add(rij.getString("tabel") + "." + rij.getString("kolom"));
                }
            }
        }
        velden.stream().flatMap(veld -> veld.zoekplaats().stream()).forEach(zoek::remove);
        onbekend.addAll(zoek);
        if (!onbekend.isEmpty()) {
            throw new IllegalStateException(
                    "Van deze kolommen zegt de database niet of ze verzegeld zijn: " + onbekend);
        }
        return velden;
    }

    private static Optional<Zegelveld> lees(ResultSet rij) throws SQLException {
        var merk = VERZEGELD.matcher(String.valueOf(rij.getString("merk")));
        return merk.matches()
                ? Optional.of(new Zegelveld(
                        rij.getString("tabel"),
                        rij.getString("kolom"),
                        merk.group(1),
                        Optional.ofNullable(merk.group(2))))
                : Optional.empty();
    }

    private Optional<String> zoekplaats() {
        return zoekkolom.map(zoek -> tabel + "." + zoek);
    }

    /** Condition on a row: this value, or its search key, is of another key. Two parameters, the second with a search key only. */
    String isOud() {
        return kolom + " is not null and (substring(" + kolom + " from 1 for 5) <> ?"
                + zoekkolom
                        .map(zoek -> " or " + zoek + " is null or substring(" + zoek + " from 1 for 4) <> ?")
                        .orElse("")
                + ")";
    }

    @Override
    public String toString() {
        return tabel + "." + kolom;
    }
}
