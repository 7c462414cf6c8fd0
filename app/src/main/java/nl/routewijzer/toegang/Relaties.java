package nl.routewijzer.toegang;

import java.time.LocalDate;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works with whom, from when until when: all that {@link Zicht} and the search function look at. Written by the
 * room that knows the reason, in the same transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Relaties {

    /** Why somebody may see a jongere. */
    public enum Soort {
        VASTE_CONSULENT
    }

    private final JdbcClient db;

    Relaties(JdbcClient db) {
        this.db = db;
    }

    public void begin(GebruikerId gebruiker, JongereId jongere, Soort soort, LocalDate vanaf) {
        db.sql(
                        "insert into toegang.relatie (gebruiker, jongere, soort, periode) values (:gebruiker, :jongere, :soort, daterange(:vanaf, null))")
                .param("gebruiker", gebruiker.waarde())
                .param("jongere", jongere.waarde())
                .param("soort", soort.name())
                .param("vanaf", vanaf)
                .update();
    }

    /** Ends what runs of this kind; the day itself is the first without. */
    public void beeindig(JongereId jongere, Soort soort, LocalDate tot) {
        db.sql("""
                        update toegang.relatie set periode = daterange(lower(periode), :tot)
                         where jongere = :jongere and soort = :soort and upper_inf(periode)
                        """)
                .param("jongere", jongere.waarde())
                .param("soort", soort.name())
                .param("tot", tot)
                .update();
    }
}
