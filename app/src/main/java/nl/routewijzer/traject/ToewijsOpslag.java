package nl.routewijzer.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Toewijzingen and the points of a handover; the tenant comes from the transaction. */
@Component
@ZonderInkijk("facts for decisions; what is shown passes the gate of the page")
class ToewijsOpslag {

    /** A traject to assign in, held until the end of the transaction. */
    record Open(TrajectId id, JongereId jongere, LocalDate melding) {}

    /**
     * An assignment.
     *
     * @param door name of who made it
     */
    record Toewijzing(
            UUID id,
            TrajectId traject,
            JongereId jongere,
            GebruikerId consulent,
            String consulentNaam,
            LocalDate vanaf,
            Optional<LocalDate> tot,
            String door) {}

    private static final String GRENDEL = """
            select id, jongere, melding from traject.traject
             where jongere = any(:jongeren) and gesloten_op is null order by id for update
            """;

    private static final String WIJS_TOE = """
            insert into traject.toewijzing (id, traject, jongere, consulent, periode, reden, reeks, gemaakt_op, gemaakt_door)
            values (:id, :traject, :jongere, :consulent, daterange(:vanaf, null), :reden, :reeks, :op, :door)
            """;

    private static final String KIES = """
            select w.id, w.traject, w.jongere, w.consulent, c.naam, lower(w.periode) as vanaf, upper(w.periode) as tot, d.naam as door
              from traject.toewijzing w
              join toegang.zicht_collega c on c.id = w.consulent
              join toegang.zicht_collega d on d.id = w.gemaakt_door
             where w.vervallen_op is null and
            """;

    private static final String BEWAAR_PUNTEN = """
            insert into traject.overdracht (id, traject, jongere, aan, punten, besproken, gemaakt_op, gemaakt_door)
            values (:id, :traject, :jongere, :aan, :punten, :besproken, :op, :door)
            """;

    private final JdbcClient db;

    ToewijsOpslag(JdbcClient db) {
        this.db = db;
    }

    /** Keeps others from assigning in the open trajecten of these jongeren: they see what was decided before. */
    List<Open> grendel(Collection<JongereId> jongeren) {
        return db.sql(GRENDEL)
                .param("jongeren", jongeren.stream().map(JongereId::waarde).toArray(UUID[]::new))
                .query((rij, nummer) ->
                        new Open(new TrajectId(Rij.uuid(rij, "id")), Rij.jongere(rij), Rij.dag(rij, "melding")))
                .list();
    }

    /** The last one, also when it starts later than today. */
    Optional<Toewijzing> laatste(TrajectId traject) {
        return db.sql(KIES + "w.traject = :traject and upper_inf(w.periode)")
                .param("traject", traject.waarde())
                .query(ToewijsOpslag::toewijzing)
                .optional();
    }

    /** The one that ended on this day. */
    Optional<Toewijzing> geeindigdOp(TrajectId traject, LocalDate dag) {
        return db.sql(KIES + "w.traject = :traject and upper(w.periode) = :dag")
                .param("traject", traject.waarde())
                .param("dag", dag)
                .query(ToewijsOpslag::toewijzing)
                .optional();
    }

    /** All that ever held, in every traject of the jongere. */
    List<Toewijzing> alle(JongereId jongere) {
        return db.sql(KIES + "w.jongere = :jongere order by lower(w.periode)")
                .param("jongere", jongere.waarde())
                .query(ToewijsOpslag::toewijzing)
                .list();
    }

    /** What this person made in one go, since that moment. */
    List<Toewijzing> reeks(UUID reeks, GebruikerId door, Instant sinds) {
        return db.sql(KIES
                        + "w.reeks = :reeks and w.gemaakt_door = :door and w.gemaakt_op >= :sinds order by w.traject")
                .param("reeks", reeks)
                .param("door", door.waarde())
                .param("sinds", Rij.alsParameter(sinds))
                .query(ToewijsOpslag::toewijzing)
                .list();
    }

    void wijsToe(UUID id, Open traject, GebruikerId consulent, String reden, UUID reeks, Stempel stempel) {
        db.sql(WIJS_TOE)
                .param("id", id)
                .param("traject", traject.id().waarde())
                .param("jongere", traject.jongere().waarde())
                .param("consulent", consulent.waarde())
                .param("vanaf", stempel.ingang())
                .param("reden", reden)
                .param("reeks", reeks)
                .param("op", Rij.alsParameter(stempel.op()))
                .param("door", stempel.door().waarde())
                .update();
    }

    /** Sets the first day without, or none. */
    void verzetEinde(UUID id, Optional<LocalDate> tot) {
        db.sql("update traject.toewijzing set periode = daterange(lower(periode), :tot::date) where id = :id")
                .param("id", id)
                .param("tot", tot.orElse(null))
                .update();
    }

    void laatVervallen(UUID id, Instant op, GebruikerId door) {
        db.sql("update traject.toewijzing set vervallen_op = :op, vervallen_door = :door where id = :id")
                .param("id", id)
                .param("op", Rij.alsParameter(op))
                .param("door", door.waarde())
                .update();
    }

    /** @param id of the assignment or the cover that the points belong to */
    void bewaarPunten(UUID id, TrajectId traject, JongereId jongere, GebruikerId aan, Punten punten, Stempel stempel) {
        if (punten.regels().isEmpty()) {
            return;
        }
        db.sql(BEWAAR_PUNTEN)
                .param("id", id)
                .param("traject", traject.waarde())
                .param("jongere", jongere.waarde())
                .param("aan", aan.waarde())
                .param("punten", punten.regels().toArray(String[]::new))
                .param("besproken", punten.besproken())
                .param("op", Rij.alsParameter(stempel.op()))
                .param("door", stempel.door().waarde())
                .update();
    }

    /** @return whether there was something to read for this person */
    boolean leesPunten(UUID id, JongereId jongere, GebruikerId aan, Instant op) {
        return db.sql("""
                        update traject.overdracht set gelezen_op = :op
                         where id = :id and jongere = :jongere and aan = :aan and gelezen_op is null
                        """)
                        .param("id", id)
                        .param("jongere", jongere.waarde())
                        .param("aan", aan.waarde())
                        .param("op", Rij.alsParameter(op))
                        .update()
                == 1;
    }

    private static Toewijzing toewijzing(ResultSet rij, int nummer) throws SQLException {
        return new Toewijzing(
                Rij.uuid(rij, "id"),
                new TrajectId(Rij.uuid(rij, "traject")),
                Rij.jongere(rij),
                new GebruikerId(Rij.uuid(rij, "consulent")),
                Rij.tekst(rij, "naam"),
                Rij.dag(rij, "vanaf"),
                Rij.misschienDag(rij, "tot"),
                Rij.tekst(rij, "door"));
    }
}
