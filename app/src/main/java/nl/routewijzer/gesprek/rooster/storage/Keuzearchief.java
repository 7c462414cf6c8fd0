package nl.routewijzer.gesprek.rooster.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.rooster.Eigenafspraak;
import nl.routewijzer.gesprek.rooster.Vrijmoment;
import nl.routewijzer.traject.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conversations of a jongere as he chooses, moves and calls them off himself. */
@Component
@ZonderInkijk("his own conversations, told to himself")
public class Keuzearchief {

    /**
     * Who guides him, in his open traject.
     *
     * @param tot first day on which it is somebody else, when that is known
     */
    public record Begeleiding(
            TrajectId traject, String methodeversie, GebruikerId consulent, String roepnaam, Optional<LocalDate> tot) {}

    /** What is kept when a moment is chosen. */
    public record Nieuw(
            GesprekId id, JongereId jongere, Begeleiding bij, Vrijmoment moment, String fase, Optional<GesprekId> na) {}

    private static final String BEGELEIDING = """
            select t.id as traject, t.methodeversie, r.gebruiker, c.roepnaam, upper(r.periode) as einde
              from traject.zicht_traject t
              join toegang.zicht_relatie r on r.jongere = t.jongere and r.soort = 'VASTE_CONSULENT' and r.periode @> :vandaag::date
              join toegang.zicht_collega c on c.id = r.gebruiker and c.actief
             where t.jongere = :jongere
             limit 1
            """;

    /** What stands planned takes its time; who is first has it, which the constraint knows when two choose at once. */
    private static final String KIES = """
            insert into gesprek.gesprek (id, jongere, traject, consulent, begin, vorm, plaats, uren_plaats, fase, methodeversie, na, duur, beslag, gemaakt_op, gemaakt_door)
            select :id::uuid, :jongere::uuid, :traject::uuid, :consulent::uuid, :begin::timestamptz, :vorm::text, :plaats::text, :plaats::text, :fase::text,
                   :methodeversie::text, :na::uuid, :duur::smallint, tstzrange(:van::timestamptz, :tot::timestamptz), :nu::timestamptz, :jongere::uuid
             where not exists (select from gesprek.gesprek g
                                where g.consulent = :consulent and g.uitkomst is null and g.vervallen_op is null
                                  and coalesce(g.beslag, tstzrange(g.begin, g.begin + :telt::interval))
                                      && tstzrange(:van::timestamptz, :tot::timestamptz))
            on conflict do nothing
            """;

    private static final String VIND = """
            select g.id, c.roepnaam, g.begin, g.duur, g.vorm, g.plaats, g.groep is not null as samen, g.na, g.uitkomst, g.afgerond_op,
                   case when g.gemaakt_door = g.jongere then g.gemaakt_op end as gekozen_op, g.afgerond_door is not distinct from g.jongere as zelf
              from gesprek.gesprek g
              join toegang.zicht_collega c on c.id = g.consulent
             where g.jongere = :jongere and g.vervallen_op is null
            """;

    /** Who comes to the same group is in nobody's way, as long as there is a place. */
    private static final String IS_NOG_VRIJ = """
            select not exists (select from gesprek.gesprek a
                                where a.consulent = g.consulent and a.id <> g.id and a.uitkomst is null and a.vervallen_op is null
                                  and (g.groep is null or a.groep is distinct from g.groep)
                                  and coalesce(a.beslag, tstzrange(a.begin, a.begin + :telt::interval))
                                      && coalesce(g.beslag, tstzrange(g.begin, g.begin + :telt::interval)))
                   and not exists (select from gesprek.openstelling o
                                    where o.groep = g.groep
                                      and (o.gesloten_op is not null or o.begin <> g.begin
                                           or o.plaatsen <= (select count(*) from gesprek.gesprek l
                                                              where l.groep = o.groep and l.uitkomst is null and l.vervallen_op is null)))
              from gesprek.gesprek g where g.id = :id
            """;

    private final JdbcClient db;

    Keuzearchief(JdbcClient db) {
        this.db = db;
    }

    public Optional<Begeleiding> begeleiding(JongereId jongere, LocalDate vandaag) {
        return db.sql(BEGELEIDING)
                .param("jongere", jongere.waarde())
                .param("vandaag", vandaag)
                .query((rij, nummer) -> new Begeleiding(
                        new TrajectId(Rij.uuid(rij, "traject")),
                        Rij.tekst(rij, "methodeversie"),
                        new GebruikerId(Rij.uuid(rij, "gebruiker")),
                        Rij.tekst(rij, "roepnaam"),
                        Rij.misschienDag(rij, "einde")))
                .optional();
    }

    /** One at a time for a jongere, until the end of the transaction: what is counted then stays true. */
    public void grendel(JongereId jongere) {
        grendel("kiezen " + jongere);
    }

    /** One at a time for the time of a consulent; opening a conversation again takes the same. */
    public void grendelUren(GebruikerId consulent) {
        grendel("uren " + consulent);
    }

    private void grendel(String wat) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:wat, 0))")
                .param("wat", wat)
                .query((rij, nummer) -> nummer)
                .list();
    }

    /** Whether something was kept under this id, though it was undone. */
    public boolean isGebruikt(GesprekId id) {
        return db.sql("select exists (select from gesprek.gesprek where id = :id)")
                .param("id", id.waarde())
                .query(Boolean.class)
                .single();
    }

    /** Days on which somebody else covers. */
    public List<Periode> vervangen(Begeleiding bij, LocalDate vandaag) {
        return db.sql("""
                        select lower(periode) as vanaf, upper(periode) as einde from traject.zicht_vervanging
                         where traject = :traject and consulent = :consulent and upper(periode) > :vandaag::date
                        """)
                .param("traject", bij.traject().waarde())
                .param("consulent", bij.consulent().waarde())
                .param("vandaag", vandaag)
                .query((rij, nummer) -> new Periode(Rij.dag(rij, "vanaf"), Rij.misschienDag(rij, "einde")))
                .list();
    }

    /** @return false when somebody was first */
    public boolean kies(Nieuw nieuw, Instant op) {
        var uur = nieuw.moment().uit();
        return db.sql(KIES)
                        .param("telt", Planning.TELT_VOOR.toString())
                        .param("id", nieuw.id().waarde())
                        .param("jongere", nieuw.jongere().waarde())
                        .param("traject", nieuw.bij().traject().waarde())
                        .param("consulent", nieuw.bij().consulent().waarde())
                        .param("begin", Rij.alsParameter(nieuw.moment().begin()))
                        .param("vorm", uur.vorm().name())
                        .param("plaats", uur.plaats())
                        .param("fase", nieuw.fase())
                        .param("methodeversie", nieuw.bij().methodeversie())
                        .param("na", nieuw.na().map(GesprekId::waarde).orElse(null))
                        .param("duur", uur.lengte().minuten())
                        .param("van", Rij.alsParameter(nieuw.moment().beslag().van()))
                        .param("tot", Rij.alsParameter(nieuw.moment().beslag().tot()))
                        .param("nu", Rij.alsParameter(op))
                        .update()
                == 1;
    }

    public Optional<Eigenafspraak> vind(GesprekId id, JongereId jongere) {
        return db.sql(VIND + " and g.id = :id")
                .param("id", id.waarde())
                .param("jongere", jongere.waarde())
                .query(Keuzearchief::afspraak)
                .optional();
    }

    /** What stands planned and did not begin, in the order of time. */
    public List<Eigenafspraak> komende(JongereId jongere, Instant nu) {
        return db.sql(VIND + " and g.uitkomst is null and g.begin > :nu order by g.begin, g.id")
                .param("jongere", jongere.waarde())
                .param("nu", Rij.alsParameter(nu))
                .query(Keuzearchief::afspraak)
                .list();
    }

    /** Voids what he chose himself; it never was. */
    public boolean laatVervallen(GesprekId id, JongereId jongere, Instant sinds, Instant nu) {
        return db.sql("""
                        update gesprek.gesprek set vervallen_op = :nu, versie = versie + 1
                         where id = :id and jongere = :jongere and gemaakt_door = :jongere and gemaakt_op >= :sinds
                           and uitkomst is null and vervallen_op is null
                        """)
                        .param("id", id.waarde())
                        .param("jongere", jongere.waarde())
                        .param("sinds", Rij.alsParameter(sinds))
                        .param("nu", Rij.alsParameter(nu))
                        .update()
                == 1;
    }

    /** Where it is one of a group with places: nobody else takes one until the end of the transaction. */
    public void grendelGroep(GesprekId id) {
        db.sql("""
                        select o.groep from gesprek.openstelling o join gesprek.gesprek g on g.groep = o.groep where g.id = :id for update of o
                        """).param("id", id.waarde()).query((rij, nummer) -> nummer).list();
    }

    /** Whether its time, or its place in a group, was not taken by another since it was called off or moved. */
    public boolean isNogVrij(GesprekId id) {
        return db.sql(IS_NOG_VRIJ)
                .param("telt", Planning.TELT_VOOR.toString())
                .param("id", id.waarde())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static Eigenafspraak afspraak(ResultSet rij, int nummer) throws SQLException {
        return new Eigenafspraak(
                new GesprekId(Rij.uuid(rij, "id")),
                Rij.tekst(rij, "roepnaam"),
                Rij.moment(rij, "begin"),
                Optional.ofNullable(rij.getObject("duur", Integer.class)).map(Duration::ofMinutes),
                Vorm.valueOf(Rij.tekst(rij, "vorm")),
                Rij.tekst(rij, "plaats"),
                rij.getBoolean("samen"),
                Rij.misschien(rij, "na", GesprekId::new),
                Rij.misschienTekst(rij, "uitkomst").map(Uitkomst::valueOf),
                Rij.misschienMoment(rij, "gekozen_op"),
                Rij.misschienMoment(rij, "afgerond_op"),
                rij.getBoolean("zelf"));
    }
}
