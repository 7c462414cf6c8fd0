package nl.routewijzer.aanbod.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.aanbod.OptieId;
import nl.routewijzer.aanbod.Reactie;
import nl.routewijzer.aanbod.Reactie.Antwoord;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What jongeren said of options. */
@Component
@ZonderInkijk("passes the gate of who asks, or is told to himself")
public class Reactiearchief {

    private static final String VAN = """
            select r.id, r.jongere, r.optie, o.titel, r.antwoord, r.reden, r.op
              from aanbod.reactie r join aanbod.optie o on o.id = r.optie
             where r.jongere = :jongere and r.teruggenomen_op is null
             order by r.op desc, r.id
            """;

    /** Two at once: the second finds that something stands there, and is none. */
    private static final String ZEG = """
            insert into aanbod.reactie (id, jongere, optie, antwoord, reden, op)
            values (:id, :jongere, :optie, :antwoord, :reden, :nu) on conflict do nothing
            """;

    private static final String NEEM_TERUG = """
            update aanbod.reactie set teruggenomen_op = :nu, reden = ''
             where jongere = :jongere and optie = :optie and teruggenomen_op is null
            returning id
            """;

    private final JdbcClient db;

    Reactiearchief(JdbcClient db) {
        this.db = db;
    }

    /** What he says now, the last first. */
    public List<Reactie> van(JongereId jongere) {
        return db.sql(VAN)
                .param("jongere", jongere.waarde())
                .query(Reactiearchief::reactie)
                .list();
    }

    public boolean bestaat(UUID id) {
        return db.sql("select exists (select from aanbod.reactie where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** @return false when it was there already */
    public boolean zeg(UUID id, JongereId jongere, OptieId optie, Antwoord antwoord, String reden, Instant nu) {
        return db.sql(ZEG)
                        .param("id", id)
                        .param("jongere", jongere.waarde())
                        .param("optie", optie.waarde())
                        .param("antwoord", antwoord.name())
                        .param("reden", reden)
                        .param("nu", Rij.alsParameter(nu))
                        .update()
                == 1;
    }

    /** @return what was taken back, if there was anything */
    public Optional<UUID> neemTerug(JongereId jongere, OptieId optie, Instant nu) {
        return db.sql(NEEM_TERUG)
                .param("jongere", jongere.waarde())
                .param("optie", optie.waarde())
                .param("nu", Rij.alsParameter(nu))
                .query((rij, nummer) -> Rij.uuid(rij, "id"))
                .optional();
    }

    private static Reactie reactie(ResultSet rij, int nummer) throws SQLException {
        return new Reactie(
                Rij.uuid(rij, "id"),
                Rij.jongere(rij),
                new OptieId(Rij.uuid(rij, "optie")),
                Rij.tekst(rij, "titel"),
                Antwoord.valueOf(Rij.tekst(rij, "antwoord")),
                Rij.tekst(rij, "reden"),
                Rij.moment(rij, "op"));
    }
}
