package nl.routewijzer.toegang;

import java.time.Instant;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reach in an emergency, by the hour: to read and nothing else ({@link Zicht#parameters(Recht, nl.routewijzer.gedeeld.Tijd)}).
 * Written by the room that knows the reason, in the same transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Noodrelaties {

    private final JdbcClient db;

    Noodrelaties(JdbcClient db) {
        this.db = db;
    }

    /** @param tot at most 24 hours later */
    public void begin(UUID id, GebruikerId gebruiker, JongereId jongere, Instant vanaf, Instant tot) {
        db.sql("""
                        insert into toegang.noodrelatie (id, gebruiker, jongere, uren)
                        values (:id, :gebruiker, :jongere, tstzrange(:vanaf::timestamptz, :tot::timestamptz))
                        """)
                .param("id", id)
                .param("gebruiker", gebruiker.waarde())
                .param("jongere", jongere.waarde())
                .param("vanaf", Rij.alsParameter(vanaf))
                .param("tot", Rij.alsParameter(tot))
                .update();
    }

    /** From that moment on it gives no reach. */
    public void eindig(UUID id, Instant tot) {
        db.sql("update toegang.noodrelatie set uren = uren * tstzrange(null, :tot::timestamptz) where id = :id")
                .param("id", id)
                .param("tot", Rij.alsParameter(tot))
                .update();
    }
}
