package nl.routewijzer.gesprek.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.GesprekView;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Verslag;
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
            Plek plek,
            String fase,
            String methodeversie) {}

    /** What comes after a conversation: the next one, or only a day before which there is contact. */
    public record Vervolg(Optional<Volgende> volgende, Optional<LocalDate> contactVoor) {
        public static final Vervolg GEEN = new Vervolg(Optional.empty(), Optional.empty());
    }

    /** A next conversation that stands planned. */
    public record Volgende(GesprekId id, Verslag.Volgende afgesproken) {}

    /** An agreement as it is kept; open until it is ticked off. */
    public record Afspraak(UUID id, Verslag.Toezegging toezegging, boolean gelukt) {}

    private static final String VIND = """
            select g.id, g.jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, j.bereik, j.wat_helpt, v.anders, v.kijken_op, g.begin, g.vorm, g.plaats, g.veiligheid,
                   g.fase, g.methodeversie, g.consulent, g.uitkomst, g.doelen, g.doel_eigen, g.aanwezig, g.aanwezigen, g.leiding,
                   array(select s.stap from gesprek.stap s where s.gesprek = g.id and s.vervallen_op is null order by s.stap) as stappen,
                   array(select t.tool from gesprek.tool t where t.gesprek = g.id and t.vervallen_op is null order by t.tool) as tools,
                   g.nagelaten, g.samen, g.collegas, g.stress, g.afgerond_op,
                   g.afgerond_door is not distinct from g.jongere as zelf_gedaan, g.versie, r.id as groep, r.onderwerp as groep_onderwerp
              from gesprek.gesprek g
              join jongere.zicht_jongere j on j.id = g.jongere
              left join jongere.zicht_voorzichtig v on v.jongere = g.jongere and upper_inf(v.periode)
              left join gesprek.groep r on r.id = g.groep
             where g.id = :id and g.vervallen_op is null and
            """;

    private static final String VOEG_TOE = """
            insert into gesprek.gesprek (id, jongere, traject, consulent, begin, vorm, plaats, veiligheid, fase, methodeversie, na, gemaakt_op, gemaakt_door)
            values (:id, :jongere, :traject, :consulent, :begin, :vorm, :plaats, :veiligheid, :fase, :methodeversie, :na, :nu, :door)
            on conflict (organisatie, id) do nothing
            """;

    private static final String ROND_AF = """
            update gesprek.gesprek
               set uitkomst = :uitkomst, doelen = :doelen, doel_eigen = :doelEigen, aanwezig = :aanwezig, aanwezigen = :aanwezigen, leiding = :leiding,
                   nagelaten = :nagelaten, samen = :samen, collegas = :collegas, stress = :stress, contact_voor = :contactVoor,
                   afgerond_op = :nu, afgerond_door = :door, versie = versie + 1
             where id = :id and afgerond_op is null and vervallen_op is null
            """;

    /** Whose chosen time was chosen by another since, stands as what a consulent plans himself: beside it. */
    private static final String HEROPEN = """
            update gesprek.gesprek g
               set uitkomst = null, contact_voor = null, afgerond_op = null, afgerond_door = null, heropend_op = :nu, versie = versie + 1,
                   duur = case when v.vrij then g.duur end, beslag = case when v.vrij then g.beslag end
              from (select not exists (select from gesprek.gesprek a join gesprek.gesprek e on e.id = :id
                                        where a.consulent = e.consulent and a.id <> e.id and a.beslag && e.beslag
                                          and a.uitkomst is null and a.vervallen_op is null) as vrij) v
             where g.id = :id and g.afgerond_op >= :sinds and g.vervallen_op is null
            """;

    /** What has no beslag is beside what others choose, and in nobody's way. */
    private static final String GRENDEL =
            "select pg_advisory_xact_lock(hashtextextended('uren ' || consulent, 0)) from gesprek.gesprek where id = :id and beslag is not null";

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
                .query(Gespreksrij::gesprek)
                .optional();
    }

    public boolean voegToe(Plan plan, Optional<GesprekId> na, Instant op, GebruikerId door) {
        return db.sql(VOEG_TOE)
                        .param("id", plan.id().waarde())
                        .param("jongere", plan.jongere().waarde())
                        .param("traject", plan.traject().waarde())
                        .param("consulent", plan.consulent().waarde())
                        .param("begin", Rij.alsParameter(plan.begin()))
                        .param("vorm", plan.plek().vorm().name())
                        .param("plaats", plan.plek().plaats())
                        .param("veiligheid", plan.plek().veiligheid())
                        .param("fase", plan.fase())
                        .param("methodeversie", plan.methodeversie())
                        .param("na", na.map(GesprekId::waarde).orElse(null))
                        .param("nu", Rij.alsParameter(op))
                        .param("door", door.waarde())
                        .update()
                == 1;
    }

    /** @return false when it was rounded off already */
    public boolean zetPlek(GesprekId id, Plek plek) {
        return db.sql("""
                        update gesprek.gesprek set vorm = :vorm, plaats = :plaats, veiligheid = :veiligheid, versie = versie + 1
                         where id = :id and afgerond_op is null and vervallen_op is null
                        """)
                        .param("vorm", plek.vorm().name())
                        .param("plaats", plek.plaats())
                        .param("veiligheid", plek.veiligheid())
                        .param("id", id.waarde())
                        .update()
                == 1;
    }

    /** @return false when it was rounded off already */
    public boolean rondAf(GesprekId gesprek, JongereId jongere, Verslag verslag, Instant op, GebruikerId door) {
        var opzet = verslag.opzet();
        var gedaan = db.sql(ROND_AF)
                .param("uitkomst", verslag.uitkomst().name())
                .param("doelen", namen(opzet.doelen()))
                .param("doelEigen", opzet.doelEigen())
                .param("aanwezig", namen(opzet.aanwezig()))
                .param("aanwezigen", opzet.aanwezigen())
                .param("leiding", opzet.leiding().name())
                .param("nagelaten", verslag.aanpak().nagelaten())
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
        voegToe(gesprek, jongere, "stap", verslag.aanpak().stappen());
        voegToe(gesprek, jongere, "tool", verslag.aanpak().tools());
        verslag.afspraken().forEach(afspraak -> voegAfspraakToe(gesprek, jongere, afspraak));
        return true;
    }

    /** @param soort name of the table and of its column */
    private void voegToe(GesprekId gesprek, JongereId jongere, String soort, Set<String> ids) {
        if (!ids.isEmpty()) {
            db.sql("insert into gesprek." + soort + " (gesprek, jongere, " + soort
                            + ") select :gesprek, :jongere, unnest(:ids::text[])")
                    .param("gesprek", gesprek.waarde())
                    .param("jongere", jongere.waarde())
                    .param("ids", ids.stream().sorted().toArray(String[]::new))
                    .update();
        }
    }

    private static String[] namen(Set<? extends Enum<?>> keuzes) {
        return keuzes.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private void voegAfspraakToe(GesprekId gesprek, JongereId jongere, Verslag.Toezegging afspraak) {
        db.sql(
                        "insert into gesprek.afspraak (id, gesprek, jongere, wie, wat, wanneer, terugkoppeling) values (:id, :gesprek, :jongere, :wie, :wat, :wanneer, :terug)")
                .param("id", UUID.randomUUID())
                .param("gesprek", gesprek.waarde())
                .param("jongere", jongere.waarde())
                .param("wie", afspraak.wie().name())
                .param("wat", afspraak.wat())
                .param("wanneer", afspraak.wanneer().orElse(null))
                .param("terug", afspraak.terugkoppeling().name())
                .update();
    }

    /** Undoes rounding off: steps, agreements and the conversation that was planned with it are voided, not deleted. */
    public boolean heropen(GesprekId id, Instant sinds, Instant op) {
        grendelUren(id);
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
                    "update gesprek.tool set vervallen_op = :nu where gesprek = :id and vervallen_op is null", id, op);
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

    /** One at a time for the time that was chosen of a consulent: what is free then, stays so until the end of the transaction. */
    public void grendelUren(GesprekId id) {
        db.sql(GRENDEL).param("id", id.waarde()).query((rij, nummer) -> nummer).list();
    }

    private void laatVervallen(String sql, GesprekId id, Instant op) {
        db.sql(sql).param("nu", Rij.alsParameter(op)).param("id", id.waarde()).update();
    }

    public List<Afspraak> afspraken(GesprekId id) {
        return db.sql(
                        "select id, wie, wat, wanneer, terugkoppeling, gelukt_op from gesprek.afspraak where gesprek = :id and vervallen_op is null order by wanneer nulls last, wat")
                .param("id", id.waarde())
                .query(Gespreksrij::afspraak)
                .list();
    }

    /** What was agreed the last time they spoke before this conversation, and was not stopped since. */
    public List<Afspraak> vorigeKeer(GesprekView gesprek) {
        return db.sql("""
                        select a.id, a.wie, a.wat, a.wanneer, a.terugkoppeling, a.gelukt_op
                          from gesprek.afspraak a
                         where a.vervallen_op is null and a.gestopt_op is null and a.gesprek =
                               (select v.id from gesprek.gesprek v
                                 where v.jongere = :jongere and v.begin < :begin and v.uitkomst in ('WAS_ER', 'ANDERS_CONTACT') and v.vervallen_op is null
                                 order by v.begin desc limit 1)
                         order by a.wanneer nulls last, a.wat
                        """)
                .param("jongere", gesprek.jongere().waarde())
                .param("begin", Rij.alsParameter(gesprek.begin()))
                .query(Gespreksrij::afspraak)
                .list();
    }

    /** The next conversation, or the day of contact, that was agreed when this one was rounded off. */
    public Vervolg vervolg(GesprekId id) {
        return db.sql("""
                        select g.contact_voor, v.id, v.begin, v.vorm, v.plaats, v.veiligheid
                          from gesprek.gesprek g
                          left join gesprek.gesprek v on v.na = g.id and v.uitkomst is null and v.vervallen_op is null
                         where g.id = :id
                         order by v.begin limit 1
                        """)
                .param("id", id.waarde())
                .query((rij, nummer) -> new Vervolg(volgende(rij), Rij.misschienDag(rij, "contact_voor")))
                .single();
    }

    private static Optional<Volgende> volgende(ResultSet rij) throws SQLException {
        return rij.getObject("id") == null
                ? Optional.empty()
                : Optional.of(new Volgende(
                        new GesprekId(Rij.uuid(rij, "id")),
                        new Verslag.Volgende(Rij.moment(rij, "begin"), Gespreksrij.plek(rij))));
    }

    public int gehouden(TrajectId traject) {
        return db.sql(
                        "select count(*) from gesprek.gesprek where traject = :traject and uitkomst = 'WAS_ER' and groep is null and vervallen_op is null")
                .param("traject", traject.waarde())
                .query(Integer.class)
                .single();
    }
}
