package nl.routewijzer.gesprek.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.GesprekView;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations, their steps and agreements, of one organisation. */
@Component
@ZonderInkijk("facts for decisions; what is shown passes the gate in Gesprekken")
public class Gespreksarchief {

    /** A conversation to be. */
    public record Plan(
            GesprekId id,
            JongereId jongere,
            TrajectId traject,
            GebruikerId consulent,
            Instant begin,
            Vorm vorm,
            String fase,
            String methodeversie) {}

    /** What comes after a conversation: the next one, or only a day before which there is contact. */
    public record Vervolg(Optional<Verslag.Volgende> volgende, Optional<LocalDate> contactVoor) {
        public static final Vervolg GEEN = new Vervolg(Optional.empty(), Optional.empty());
    }

    /** An agreement as it is kept; open until it is ticked off. */
    public record Afspraak(UUID id, Verslag.Toezegging toezegging, boolean gelukt) {}

    private static final String VIND = """
            select g.id, g.jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, j.bereik, j.wat_helpt, g.begin, g.vorm, g.fase, g.methodeversie,
                   g.consulent, g.uitkomst, g.samen, g.collegas, g.stress, g.afgerond_op, g.versie
              from gesprek.gesprek g
              join jongere.zicht_jongere j on j.id = g.jongere
             where g.id = :id and g.vervallen_op is null and
            """;

    private static final String VOEG_TOE = """
            insert into gesprek.gesprek (id, jongere, traject, consulent, begin, vorm, fase, methodeversie, na, gemaakt_op, gemaakt_door)
            values (:id, :jongere, :traject, :consulent, :begin, :vorm, :fase, :methodeversie, :na, :nu, :door)
            on conflict (organisatie, id) do nothing
            """;

    private static final String ROND_AF = """
            update gesprek.gesprek
               set uitkomst = :uitkomst, samen = :samen, collegas = :collegas, stress = :stress, contact_voor = :contactVoor, afgerond_op = :nu, afgerond_door = :door,
                   versie = versie + 1
             where id = :id and afgerond_op is null and vervallen_op is null
            """;

    private static final String HEROPEN = """
            update gesprek.gesprek set uitkomst = null, contact_voor = null, afgerond_op = null, afgerond_door = null, heropend_op = :nu, versie = versie + 1
             where id = :id and afgerond_op >= :sinds and vervallen_op is null
            """;

    private final JdbcClient db;
    private final Tijd tijd;

    Gespreksarchief(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    public Optional<GesprekView> vind(GesprekId id, Zicht zicht) {
        return db.sql(VIND + Zicht.FILTER)
                .param("id", id.waarde())
                .params(zicht.parameters(Recht.GESPREK_VOEREN, tijd.vandaag()))
                .query(Gespreksarchief::view)
                .optional();
    }

    public boolean voegToe(Plan plan, Optional<GesprekId> na, Instant op, GebruikerId door) {
        return db.sql(VOEG_TOE)
                        .param("id", plan.id().waarde())
                        .param("jongere", plan.jongere().waarde())
                        .param("traject", plan.traject().waarde())
                        .param("consulent", plan.consulent().waarde())
                        .param("begin", Rij.alsParameter(plan.begin()))
                        .param("vorm", plan.vorm().name())
                        .param("fase", plan.fase())
                        .param("methodeversie", plan.methodeversie())
                        .param("na", na.map(GesprekId::waarde).orElse(null))
                        .param("nu", Rij.alsParameter(op))
                        .param("door", door.waarde())
                        .update()
                == 1;
    }

    /** @return false when it was rounded off already */
    public boolean rondAf(GesprekId gesprek, JongereId jongere, Verslag verslag, Instant op, GebruikerId door) {
        var gedaan = db.sql(ROND_AF)
                .param("uitkomst", verslag.uitkomst().name())
                .param("samen", verslag.samen())
                .param("collegas", verslag.collegas())
                .param("stress", verslag.stress().orElse(null))
                .param("contactVoor", verslag.contactVoor().orElse(null))
                .param("nu", Rij.alsParameter(op))
                .param("door", door.waarde())
                .param("id", gesprek.waarde())
                .update();
        if (gedaan == 0) {
            return false;
        }
        verslag.stappen().forEach(stap -> voegStapToe(gesprek, jongere, stap));
        verslag.afspraken().forEach(afspraak -> voegAfspraakToe(gesprek, jongere, afspraak));
        return true;
    }

    private void voegStapToe(GesprekId gesprek, JongereId jongere, String stap) {
        db.sql("insert into gesprek.stap (gesprek, jongere, stap) values (:gesprek, :jongere, :stap)")
                .param("gesprek", gesprek.waarde())
                .param("jongere", jongere.waarde())
                .param("stap", stap)
                .update();
    }

    private void voegAfspraakToe(GesprekId gesprek, JongereId jongere, Verslag.Toezegging afspraak) {
        db.sql(
                        "insert into gesprek.afspraak (id, gesprek, jongere, wie, wat, wanneer) values (:id, :gesprek, :jongere, :wie, :wat, :wanneer)")
                .param("id", UUID.randomUUID())
                .param("gesprek", gesprek.waarde())
                .param("jongere", jongere.waarde())
                .param("wie", afspraak.wie().name())
                .param("wat", afspraak.wat())
                .param("wanneer", afspraak.wanneer().orElse(null))
                .update();
    }

    /** Undoes rounding off: steps, agreements and the conversation that was planned with it are voided, not deleted. */
    public boolean heropen(GesprekId id, Instant sinds, Instant op) {
        var gedaan = db.sql(HEROPEN)
                        .param("nu", Rij.alsParameter(op))
                        .param("id", id.waarde())
                        .param("sinds", Rij.alsParameter(sinds))
                        .update()
                == 1;
        if (gedaan) {
            laatVervallen(
                    "update gesprek.stap set vervallen_op = :nu where gesprek = :id and vervallen_op is null", id, op);
            laatVervallen(
                    "update gesprek.afspraak set vervallen_op = :nu where gesprek = :id and vervallen_op is null",
                    id,
                    op);
            laatVervallen(
                    "update gesprek.gesprek set vervallen_op = :nu where na = :id and uitkomst is null and vervallen_op is null",
                    id,
                    op);
        }
        return gedaan;
    }

    private void laatVervallen(String sql, GesprekId id, Instant op) {
        db.sql(sql).param("nu", Rij.alsParameter(op)).param("id", id.waarde()).update();
    }

    public List<String> stappen(GesprekId id) {
        return db.sql("select stap from gesprek.stap where gesprek = :id and vervallen_op is null order by stap")
                .param("id", id.waarde())
                .query((rij, nummer) -> Rij.tekst(rij, "stap"))
                .list();
    }

    public List<Afspraak> afspraken(GesprekId id) {
        return db.sql(
                        "select id, wie, wat, wanneer, gelukt_op from gesprek.afspraak where gesprek = :id and vervallen_op is null order by wanneer nulls last, wat")
                .param("id", id.waarde())
                .query(Gespreksarchief::afspraak)
                .list();
    }

    /** What was agreed the last time they spoke before this conversation, and was not stopped since. */
    public List<Afspraak> vorigeKeer(GesprekView gesprek) {
        return db.sql("""
                        select a.id, a.wie, a.wat, a.wanneer, a.gelukt_op
                          from gesprek.afspraak a
                         where a.vervallen_op is null and a.gestopt_op is null and a.gesprek =
                               (select v.id from gesprek.gesprek v
                                 where v.jongere = :jongere and v.begin < :begin and v.uitkomst in ('WAS_ER', 'ANDERS_CONTACT') and v.vervallen_op is null
                                 order by v.begin desc limit 1)
                         order by a.wanneer nulls last, a.wat
                        """)
                .param("jongere", gesprek.jongere().waarde())
                .param("begin", Rij.alsParameter(gesprek.begin()))
                .query(Gespreksarchief::afspraak)
                .list();
    }

    /** The next conversation, or the day of contact, that was agreed when this one was rounded off. */
    public Vervolg vervolg(GesprekId id) {
        var volgende = db.sql(
                        "select begin, vorm from gesprek.gesprek where na = :id and uitkomst is null and vervallen_op is null order by begin limit 1")
                .param("id", id.waarde())
                .query((rij, nummer) ->
                        new Verslag.Volgende(Rij.moment(rij, "begin"), Vorm.valueOf(Rij.tekst(rij, "vorm"))))
                .optional();
        var contactVoor = db.sql("select contact_voor from gesprek.gesprek where id = :id")
                .param("id", id.waarde())
                .query((rij, nummer) -> Rij.misschienDag(rij, "contact_voor"))
                .single();
        return new Vervolg(volgende, contactVoor);
    }

    public int gehouden(TrajectId traject) {
        return db.sql(
                        "select count(*) from gesprek.gesprek where traject = :traject and uitkomst = 'WAS_ER' and vervallen_op is null")
                .param("traject", traject.waarde())
                .query(Integer.class)
                .single();
    }

    private static Afspraak afspraak(ResultSet rij, int nummer) throws SQLException {
        var toezegging = new Verslag.Toezegging(
                Verslag.Wie.valueOf(Rij.tekst(rij, "wie")), Rij.tekst(rij, "wat"), Rij.misschienDag(rij, "wanneer"));
        return new Afspraak(
                Rij.uuid(rij, "id"),
                toezegging,
                Rij.misschienMoment(rij, "gelukt_op").isPresent());
    }

    private static GesprekView view(ResultSet rij, int nummer) throws SQLException {
        return new GesprekView(
                new GesprekId(Rij.uuid(rij, "id")),
                Rij.jongere(rij),
                new Naam(Rij.tekst(rij, "roepnaam"), Rij.tekst(rij, "tussenvoegsel"), Rij.tekst(rij, "achternaam")),
                Rij.tekst(rij, "bereik"),
                Rij.tekst(rij, "wat_helpt"),
                Rij.moment(rij, "begin"),
                Vorm.valueOf(Rij.tekst(rij, "vorm")),
                Rij.tekst(rij, "fase"),
                Rij.tekst(rij, "methodeversie"),
                new GebruikerId(Rij.uuid(rij, "consulent")),
                Rij.misschienTekst(rij, "uitkomst").map(Uitkomst::valueOf),
                Rij.tekst(rij, "samen"),
                Rij.tekst(rij, "collegas"),
                Optional.ofNullable(rij.getObject("stress", Integer.class)),
                Rij.misschienMoment(rij, "afgerond_op"),
                rij.getInt("versie"));
    }
}
