package nl.routewijzer.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Kennisgeving.Aan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices that wait for their moment, and go out by themselves when it is there. */
@Component
@Transactional
@ZonderInkijk("ids and moments; shows nothing")
public class Kennisgevingen {

    private static final String KLAAR = """
            select id, jongere, over, aan, klaar_op from privacy.kennisgeving
             where klaar_op <= :nu and verstuurd_op is null
             order by klaar_op, id
               for update skip locked
            """;

    private final JdbcClient db;
    private final List<Kennisgever> kennisgevers;
    private final Tijd tijd;

    Kennisgevingen(JdbcClient db, List<Kennisgever> kennisgevers, Tijd tijd) {
        this.db = db;
        this.kennisgevers = kennisgevers;
        this.tijd = tijd;
    }

    void zetKlaar(Noodtoegang nood, Aan aan, Instant klaarOp) {
        db.sql("""
                        insert into privacy.kennisgeving (id, jongere, over, aan, soort, klaar_op)
                        values (:id, :jongere, :over, :aan, 'NOODTOEGANG', :klaar)
                        """)
                .param("id", UUID.randomUUID())
                .param("jongere", nood.jongere().waarde())
                .param("over", nood.id())
                .param("aan", aan.name())
                .param("klaar", Rij.alsParameter(klaarOp))
                .update();
    }

    /** @return false when it went out already: that cannot be undone */
    boolean verzet(UUID over, Instant klaarOp) {
        return db.sql(
                                "update privacy.kennisgeving set klaar_op = :klaar where over = :over and aan = 'JONGERE' and verstuurd_op is null")
                        .param("over", over)
                        .param("klaar", Rij.alsParameter(klaarOp))
                        .update()
                == 1;
    }

    /**
     * Sends what is due, in the current organisation. What does not go out is offered again the next time.
     *
     * @return how many went out
     */
    public int verstuur() {
        var nu = tijd.nu();
        var verstuurd =
                db.sql(KLAAR).param("nu", Rij.alsParameter(nu)).query(Kennisgevingen::kennisgeving).list().stream()
                        .filter(kennisgeving -> kennisgevers.stream().anyMatch(weg -> weg.verstuur(kennisgeving)))
                        .map(Kennisgeving::id)
                        .toList();
        verstuurd.forEach(id -> db.sql("update privacy.kennisgeving set verstuurd_op = :nu where id = :id")
                .param("nu", Rij.alsParameter(nu))
                .param("id", id)
                .update());
        return verstuurd.size();
    }

    private static Kennisgeving kennisgeving(ResultSet rij, int nummer) throws SQLException {
        return new Kennisgeving(
                Rij.uuid(rij, "id"),
                Rij.jongere(rij),
                Rij.uuid(rij, "over"),
                Aan.valueOf(Rij.tekst(rij, "aan")),
                Rij.moment(rij, "klaar_op"));
    }
}
