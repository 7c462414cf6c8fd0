package nl.routewijzer.gesprek.rooster.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.rooster.Verzoek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What jongeren asked for because it could not be chosen. */
@Component
@ZonderInkijk("passes the gate in Verzoeken, or is told to himself")
public class Verzoekarchief {

    /**
     * Open until somebody says that it is arranged, with a conversation or otherwise, or gives the very conversation it is about another moment.
     * What else is planned, with him alone or with a group, answers nothing.
     */
    private static final String OPEN = """
            select v.id, v.jongere, v.vorm, v.wens, g.begin, v.op
              from gesprek.verzoek v
              left join gesprek.gesprek g on g.id = v.gesprek and g.uitkomst is null and g.vervallen_op is null
             where v.jongere = :jongere and v.ingetrokken_op is null and v.geregeld_op is null
               and not exists (select from gesprek.gesprek o
                                 join gesprek.gesprek n on n.na = o.id and n.gemaakt_op >= v.op and n.gemaakt_door <> v.jongere and n.vervallen_op is null
                                where o.id = v.gesprek and o.uitkomst = 'VERZET' and o.groep is null)
             order by v.op, v.id
            """;

    private static final String VOEG_TOE = """
            insert into gesprek.verzoek (id, jongere, gesprek, vorm, wens, op)
            values (:id, :jongere, :gesprek, :vorm, :wens, :nu) on conflict (organisatie, id) do nothing
            """;

    private static final String DEZE = " where id = :id and jongere = :jongere and ingetrokken_op is null and ";

    private final JdbcClient db;

    Verzoekarchief(JdbcClient db) {
        this.db = db;
    }

    public List<Verzoek> open(JongereId jongere) {
        return db.sql(OPEN)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> new Verzoek(
                        Rij.uuid(rij, "id"),
                        Rij.jongere(rij),
                        Rij.misschienTekst(rij, "vorm").map(Vorm::valueOf),
                        Rij.tekst(rij, "wens"),
                        Rij.misschienMoment(rij, "begin"),
                        Rij.moment(rij, "op")))
                .list();
    }

    public boolean bestaat(UUID id) {
        return db.sql("select exists (select from gesprek.verzoek where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    public void voegToe(
            UUID id, JongereId jongere, Optional<Vorm> vorm, String wens, Optional<GesprekId> over, Instant op) {
        db.sql(VOEG_TOE)
                .param("id", id)
                .param("jongere", jongere.waarde())
                .param("gesprek", over.map(GesprekId::waarde).orElse(null))
                .param("vorm", vorm.map(Enum::name).orElse(null))
                .param("wens", wens)
                .param("nu", Rij.alsParameter(op))
                .update();
    }

    public boolean trekIn(UUID id, JongereId jongere, Instant op) {
        return zet(id, jongere, "ingetrokken_op = :nu" + DEZE + "geregeld_op is null")
                        .param("nu", Rij.alsParameter(op))
                        .update()
                == 1;
    }

    public boolean regel(UUID id, JongereId jongere, GebruikerId door, Instant op) {
        return zet(id, jongere, "geregeld_op = :nu, geregeld_door = :door" + DEZE + "geregeld_op is null")
                        .param("nu", Rij.alsParameter(op))
                        .param("door", door.waarde())
                        .update()
                == 1;
    }

    public boolean heropen(UUID id, JongereId jongere, GebruikerId door, Instant sinds, Instant op) {
        return zet(
                                id,
                                jongere,
                                "geregeld_op = null, geregeld_door = null, heropend_op = :nu, heropend_door = :door"
                                        + DEZE + "geregeld_op >= :sinds")
                        .param("nu", Rij.alsParameter(op))
                        .param("door", door.waarde())
                        .param("sinds", Rij.alsParameter(sinds))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec zet(UUID id, JongereId jongere, String wat) {
        return db.sql("update gesprek.verzoek set " + wat).param("id", id).param("jongere", jongere.waarde());
    }
}
