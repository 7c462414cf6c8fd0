package nl.routewijzer.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Relaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Temporary cover, and with it the relation that gives reach in its period and not a day longer. */
@Component
@ZonderInkijk("facts for decisions; what is shown passes the gate of the page")
class VervangOpslag {

    private static final Relaties.Soort SOORT = Relaties.Soort.VERVANGER;

    /** @param gestopt somebody stopped it himself */
    record Vervanging(
            UUID id,
            TrajectId traject,
            JongereId jongere,
            GebruikerId consulent,
            GebruikerId vervanger,
            LocalDate vanaf,
            LocalDate tot,
            boolean gestopt,
            boolean vervallen) {}

    /** Where cover can be: the days of the period in which this consulent is the vaste one. */
    record Plek(TrajectId traject, JongereId jongere, LocalDate vanaf, LocalDate tot) {}

    private static final String KIES = """
            select id, traject, jongere, consulent, vervanger, lower(periode) as vanaf, upper(periode) as tot,
                   gestopt_op is not null as gestopt, vervallen_op is not null as vervallen
              from traject.vervanging where
            """;

    private static final String PLEKKEN = """
            select w.traject, w.jongere, lower(w.periode * daterange(:vanaf, :tot)) as vanaf, upper(w.periode * daterange(:vanaf, :tot)) as tot
              from traject.toewijzing w join traject.traject t on t.id = w.traject and t.gesloten_op is null
             where w.consulent = :consulent and w.vervallen_op is null and w.periode && daterange(:vanaf, :tot)
               and (:jongere::uuid is null or w.jongere = :jongere::uuid)
               and not exists (select from traject.vervanging v
                                where v.traject = w.traject and v.vervallen_op is null and v.periode && (w.periode * daterange(:vanaf, :tot)))
             order by w.traject
            """;

    private static final String VOEG_TOE = """
            insert into traject.vervanging (id, reeks, traject, jongere, consulent, vervanger, periode, gemaakt_op, gemaakt_door)
            values (:id, :reeks, :traject, :jongere, :consulent, :vervanger, daterange(:vanaf, :tot), :op, :door)
            """;

    private final JdbcClient db;
    private final Relaties relaties;

    VervangOpslag(JdbcClient db, Relaties relaties) {
        this.db = db;
        this.relaties = relaties;
    }

    /** Keeps others from assigning or covering until the end of the transaction. */
    void grendel(GebruikerId consulent) {
        db.sql("""
                        select t.id from traject.traject t
                         where t.gesloten_op is null and t.id in (select w.traject from traject.toewijzing w
                                                                   where w.consulent = :consulent and w.vervallen_op is null)
                         order by t.id for update
                        """).param("consulent", consulent.waarde()).query(UUID.class).list();
    }

    /** @param jongere only this one, or empty for all of the consulent */
    List<Plek> plekken(GebruikerId consulent, Optional<JongereId> jongere, Periode periode) {
        return db.sql(PLEKKEN)
                .param("consulent", consulent.waarde())
                .param("jongere", jongere.map(JongereId::waarde).orElse(null))
                .param("vanaf", periode.vanaf())
                .param("tot", periode.tot().orElseThrow())
                .query((rij, nummer) -> new Plek(
                        new TrajectId(Rij.uuid(rij, "traject")),
                        Rij.jongere(rij),
                        Rij.dag(rij, "vanaf"),
                        Rij.dag(rij, "tot")))
                .list();
    }

    /** Those that have cover already in these days. */
    int alVervangen(GebruikerId consulent, Optional<JongereId> jongere, Periode periode) {
        return db.sql("""
                        select count(distinct v.traject) from traject.vervanging v join traject.traject t on t.id = v.traject
                         where v.consulent = :consulent and v.vervallen_op is null and t.gesloten_op is null
                           and v.periode && daterange(:vanaf, :tot) and (:jongere::uuid is null or v.jongere = :jongere::uuid)
                        """)
                .param("consulent", consulent.waarde())
                .param("jongere", jongere.map(JongereId::waarde).orElse(null))
                .param("vanaf", periode.vanaf())
                .param("tot", periode.tot().orElseThrow())
                .query(Integer.class)
                .single();
    }

    boolean bestaat(UUID reeks) {
        return !reeks(reeks).isEmpty();
    }

    List<Vervanging> reeks(UUID reeks) {
        return db.sql(KIES + "reeks = :reeks order by traject")
                .param("reeks", reeks)
                .query(VervangOpslag::vervanging)
                .list();
    }

    void voegToe(UUID id, UUID reeks, Plek plek, GebruikerId consulent, GebruikerId vervanger, Stempel stempel) {
        db.sql(VOEG_TOE)
                .param("id", id)
                .param("reeks", reeks)
                .param("traject", plek.traject().waarde())
                .param("jongere", plek.jongere().waarde())
                .param("consulent", consulent.waarde())
                .param("vervanger", vervanger.waarde())
                .param("vanaf", plek.vanaf())
                .param("tot", plek.tot())
                .param("op", Rij.alsParameter(stempel.op()))
                .param("door", stempel.door().waarde())
                .update();
        relaties.begin(vervanger, plek.jongere(), SOORT, new Periode(plek.vanaf(), Optional.of(plek.tot())));
    }

    /** Ends today what began before, and voids what did not: the day itself is the first without. */
    void stop(Vervanging vervanging, LocalDate vandaag, Stempel stempel) {
        db.sql("update traject.vervanging set gestopt_op = :op, gestopt_door = :door where id = :id")
                .param("id", vervanging.id())
                .param("op", Rij.alsParameter(stempel.op()))
                .param("door", stempel.door().waarde())
                .update();
        eindig(vervanging, vandaag, stempel.op());
    }

    /**
     * Cover belongs to an assignment: it ends with it, also when that was of a traject that was closed since. What it was stays, for
     * when that is taken back.
     */
    void kortIn(JongereId jongere, LocalDate vanaf, UUID toewijzing, Instant op) {
        var later = db.sql(KIES + "jongere = :jongere and vervallen_op is null and upper(periode) > :vanaf")
                .param("jongere", jongere.waarde())
                .param("vanaf", vanaf)
                .query(VervangOpslag::vervanging)
                .list();
        later.forEach(vervanging -> {
            db.sql("update traject.vervanging set ingekort_door = :toewijzing, periode_voor = periode where id = :id")
                    .param("toewijzing", toewijzing)
                    .param("id", vervanging.id())
                    .update();
            eindig(vervanging, vanaf, op);
        });
    }

    private void eindig(Vervanging vervanging, LocalDate tot, Instant op) {
        if (vervanging.vanaf().isBefore(tot)) {
            db.sql("update traject.vervanging set periode = daterange(lower(periode), :tot) where id = :id")
                    .param("tot", tot)
                    .param("id", vervanging.id())
                    .update();
            relaties.verzetEinde(
                    vervanging.vervanger(), vervanging.jongere(), SOORT, vervanging.vanaf(), Optional.of(tot));
        } else {
            db.sql("update traject.vervanging set vervallen_op = :op where id = :id")
                    .param("op", Rij.alsParameter(op))
                    .param("id", vervanging.id())
                    .update();
            relaties.laatVervallen(vervanging.vervanger(), vervanging.jongere(), SOORT, vervanging.vanaf(), op);
        }
    }

    /** The assignment that ended these covers was taken back: they hold as before. */
    void herstel(UUID toewijzing) {
        var ingekort = db.sql(KIES + "ingekort_door = :toewijzing and gestopt_op is null")
                .param("toewijzing", toewijzing)
                .query(VervangOpslag::vervanging)
                .list();
        db.sql("""
                        update traject.vervanging
                           set periode = periode_voor, periode_voor = null, ingekort_door = null, vervallen_op = null
                         where ingekort_door = :toewijzing and gestopt_op is null
                        """).param("toewijzing", toewijzing).update();
        ingekort.forEach(was -> {
            var tot = opnieuw(was.id()).tot();
            if (was.vervallen()) {
                relaties.begin(was.vervanger(), was.jongere(), SOORT, new Periode(was.vanaf(), Optional.of(tot)));
            } else {
                relaties.verzetEinde(was.vervanger(), was.jongere(), SOORT, was.vanaf(), Optional.of(tot));
            }
        });
    }

    private Vervanging opnieuw(UUID id) {
        return db.sql(KIES + "id = :id")
                .param("id", id)
                .query(VervangOpslag::vervanging)
                .single();
    }

    private static Vervanging vervanging(ResultSet rij, int nummer) throws SQLException {
        return new Vervanging(
                Rij.uuid(rij, "id"),
                new TrajectId(Rij.uuid(rij, "traject")),
                Rij.jongere(rij),
                new GebruikerId(Rij.uuid(rij, "consulent")),
                new GebruikerId(Rij.uuid(rij, "vervanger")),
                Rij.dag(rij, "vanaf"),
                Rij.dag(rij, "tot"),
                rij.getBoolean("gestopt"),
                rij.getBoolean("vervallen"));
    }
}
