package nl.routewijzer.toegang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.storage.Rij;
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
        VASTE_CONSULENT,
        /** Covers for the vaste consulent, only in the period agreed. */
        VERVANGER
    }

    private static final String DEZE =
            " where gebruiker = :gebruiker and jongere = :jongere and soort = :soort and lower(periode) = :vanaf and vervallen_op is null";

    private final JdbcClient db;

    Relaties(JdbcClient db) {
        this.db = db;
    }

    public void begin(GebruikerId gebruiker, JongereId jongere, Soort soort, LocalDate vanaf) {
        begin(gebruiker, jongere, soort, Periode.vanaf(vanaf));
    }

    public void begin(GebruikerId gebruiker, JongereId jongere, Soort soort, Periode periode) {
        db.sql("""
                        insert into toegang.relatie (gebruiker, jongere, soort, periode)
                        values (:gebruiker, :jongere, :soort, daterange(:vanaf, :tot))
                        """)
                .param("gebruiker", gebruiker.waarde())
                .param("jongere", jongere.waarde())
                .param("soort", soort.name())
                .param("vanaf", periode.vanaf())
                .param("tot", periode.tot().orElse(null))
                .update();
    }

    /** Ends what runs of this kind; the day itself is the first without. */
    public void beeindig(JongereId jongere, Soort soort, LocalDate tot) {
        db.sql("""
                        update toegang.relatie set periode = daterange(lower(periode), :tot)
                         where jongere = :jongere and soort = :soort and upper_inf(periode) and vervallen_op is null
                        """)
                .param("jongere", jongere.waarde())
                .param("soort", soort.name())
                .param("tot", tot)
                .update();
    }

    /** Sets another end, or none, for what began on that day. */
    public void verzetEinde(
            GebruikerId gebruiker, JongereId jongere, Soort soort, LocalDate vanaf, Optional<LocalDate> tot) {
        van(
                        gebruiker,
                        jongere,
                        soort,
                        vanaf,
                        "update toegang.relatie set periode = daterange(lower(periode), :tot::date)" + DEZE)
                .param("tot", tot.orElse(null))
                .update();
    }

    /** What began on that day turned out not to be: from now on it gives no reach; that it once did stays to be read. */
    public void laatVervallen(GebruikerId gebruiker, JongereId jongere, Soort soort, LocalDate vanaf, Instant op) {
        van(gebruiker, jongere, soort, vanaf, "update toegang.relatie set vervallen_op = :op" + DEZE)
                .param("op", Rij.alsParameter(op))
                .update();
    }

    private JdbcClient.StatementSpec van(
            GebruikerId gebruiker, JongereId jongere, Soort soort, LocalDate vanaf, String sql) {
        return db.sql(sql)
                .param("gebruiker", gebruiker.waarde())
                .param("jongere", jongere.waarde())
                .param("soort", soort.name())
                .param("vanaf", vanaf);
    }
}
