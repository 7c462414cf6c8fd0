package nl.routewijzer.privacy;

import java.time.Duration;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: what a jongere of 16 or 17 said about sharing with who has the say over him. */
@Component
@Transactional
public class Gezagdelingen {

    /** How long what one wrote down can be taken back by who did it. */
    public static final Duration BEDENKTIJD = Duration.ofMinutes(10);

    private final JdbcClient db;
    private final Tijd tijd;

    Gezagdelingen(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    /** Keeps it once: the same id again changes nothing. */
    public void legVast(Gezagdeling deling, Zicht zicht) {
        deling.antwoorden()
                .forEach((onderdeel, mag) -> db.sql("""
                        insert into privacy.gezagdeling (id, jongere, onderdeel, mag, gezegd_op, op, door)
                        values (:id, :jongere, :onderdeel, :mag, :gezegd, :op, :door)
                        on conflict (organisatie, id, onderdeel) do nothing
                        """)
                        .param("id", deling.id())
                        .param("jongere", deling.jongere().waarde())
                        .param("onderdeel", onderdeel.name())
                        .param("mag", mag.name())
                        .param("gezegd", deling.gezegdOp())
                        .param("op", Rij.alsParameter(tijd.nu()))
                        .param("door", zicht.gebruiker().waarde())
                        .update());
    }

    /** Takes back what one wrote down oneself, within {@link #BEDENKTIJD}; the answer before holds again. */
    public boolean neemTerug(UUID id, JongereId jongere, Zicht zicht) {
        var nu = tijd.nu();
        return db.sql("""
                        update privacy.gezagdeling set vervallen_op = :nu
                         where id = :id and jongere = :jongere and door = :ik and op >= :sinds and vervallen_op is null
                        """)
                        .param("nu", Rij.alsParameter(nu))
                        .param("id", id)
                        .param("jongere", jongere.waarde())
                        .param("ik", zicht.gebruiker().waarde())
                        .param("sinds", Rij.alsParameter(nu.minus(BEDENKTIJD)))
                        .update()
                > 0;
    }
}
