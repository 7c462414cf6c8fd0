package nl.routewijzer.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Regiotelling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the one function that looks over the wall between organisations; it gives numbers and hides the small ones itself. */
@Component
@ZonderInkijk("numbers of organisations; the function gives no person")
class RegiotellingOpslag implements Regiotelling {

    private static final String TEL = """
            select regio, subregio, organisatie, deelt, jongeren, jongeren_klein, lopend, lopend_klein, zonder, zonder_klein
              from traject.regiotelling()
            """;

    private final JdbcClient db;

    RegiotellingOpslag(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Regel> tel() {
        return db.sql(TEL)
                .query((rij, nummer) -> new Regel(
                        Rij.tekst(rij, "regio"),
                        Rij.tekst(rij, "subregio"),
                        Rij.tekst(rij, "organisatie"),
                        rij.getBoolean("deelt"),
                        getal(rij, "jongeren"),
                        getal(rij, "lopend"),
                        getal(rij, "zonder")))
                .list();
    }

    private static Getal getal(ResultSet rij, String kolom) throws SQLException {
        return new Getal(Optional.ofNullable(rij.getObject(kolom, Integer.class)), rij.getBoolean(kolom + "_klein"));
    }
}
