package nl.routewijzer.methode.overtreding;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read of person data that nobody will ever know of. */
class LeestZonderPoort {

    List<String> namen(JdbcClient db) {
        return db.sql("select roepnaam from jongere.jongere")
                .query((rij, nummer) -> rij.getString(1))
                .list();
    }
}
