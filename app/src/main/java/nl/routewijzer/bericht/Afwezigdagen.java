package nl.routewijzer.bericht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Afwezigheidsbron;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who offers moments to choose from on which days a colleague said to be away. */
@Component
class Afwezigdagen implements Afwezigheidsbron {

    private final JdbcClient db;

    Afwezigdagen(JdbcClient db) {
        this.db = db;
    }

    @Override
    @ZonderInkijk("about a colleague; no jongeren")
    public List<Periode> afwezig(GebruikerId wie, LocalDate vanaf) {
        return db.sql(
                        "select vanaf, tot from bericht.afwezig where gebruiker = :wie and ingetrokken_op is null and tot > :vanaf order by vanaf")
                .param("wie", wie.waarde())
                .param("vanaf", vanaf)
                .query((rij, nummer) -> new Periode(Rij.dag(rij, "vanaf"), Optional.of(Rij.dag(rij, "tot"))))
                .list();
    }
}
