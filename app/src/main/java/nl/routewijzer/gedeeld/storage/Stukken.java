package nl.routewijzer.gedeeld.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of a table as pieces of an insight overview: the column's alias is the label that the jongere reads. */
public final class Stukken {

    /** @param sql with the parameter {@code :jongere} */
    @ZonderInkijk("collected for the insight overview, which opens the gate")
    public static List<Inzagestuk> uit(JdbcClient db, String soort, String sql, JongereId jongere) {
        return uit(db, soort, sql, jongere, Map.of());
    }

    /** @param meer other parameters of the query */
    @ZonderInkijk("collected for the insight overview, which opens the gate")
    public static List<Inzagestuk> uit(
            JdbcClient db, String soort, String sql, JongereId jongere, Map<String, Object> meer) {
        return db.sql(sql)
                .param("jongere", jongere.waarde())
                .params(meer)
                .query((rij, nummer) -> {
                    var velden = new LinkedHashMap<String, String>();
                    var kolommen = rij.getMetaData();
                    for (var kolom = 1; kolom <= kolommen.getColumnCount(); kolom++) {
                        velden.put(
                                kolommen.getColumnLabel(kolom).replace('_', ' '),
                                Optional.ofNullable(rij.getString(kolom)).orElse(""));
                    }
                    return new Inzagestuk(soort, velden);
                })
                .list();
    }

    private Stukken() {}
}
