package nl.routewijzer.gesprek.rooster.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.rooster.Beslag;
import nl.routewijzer.gesprek.rooster.Spreekuur;
import nl.routewijzer.gesprek.rooster.Spreekuur.Lengte;
import nl.routewijzer.gesprek.rooster.Spreekuur.Wanneer;
import nl.routewijzer.gesprek.rooster.Vrijedagen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hours of consulenten, the days they cannot be chosen, and what of their time is taken. */
@Component
@ZonderInkijk("hours of colleagues; of what is planned only from when until when")
public class Roosterarchief {

    private static final String UREN = """
            select id, weekdag, dag, van, tot, minuten, vooraf, erna, vorm, plaats, lower(geldig) as vanaf, upper(geldig) as einde
              from gesprek.spreekuur
             where consulent = :consulent and vervallen_op is null
               and (upper_inf(geldig) or upper(geldig) > :vandaag::date) and (dag is null or dag >= :vandaag::date)
             order by weekdag nulls last, dag, van, vorm, id
            """;

    private static final String VOEG_TOE = """
            insert into gesprek.spreekuur (id, consulent, weekdag, dag, van, tot, minuten, vooraf, erna, vorm, plaats, geldig, gemaakt_op)
            values (:id, :consulent, :weekdag, :dag, :van, :tot, :minuten, :vooraf, :erna, :vorm, :plaats, daterange(:vanaf, :einde), :nu)
            on conflict (organisatie, id) do nothing
            """;

    /** What has a beginning only counts as in the agenda. */
    private static final String BEZET = """
            select coalesce(lower(g.beslag), g.begin) as van, coalesce(upper(g.beslag), g.begin + :telt::interval) as tot
              from gesprek.gesprek g
             where g.consulent = :consulent and g.uitkomst is null and g.vervallen_op is null and g.begin > :van and g.begin < :tot
               and g.id is distinct from :behalve::uuid
            union all
            select o.begin, o.begin + :telt::interval
              from gesprek.overleg o
             where o.gemaakt_door = :consulent and o.vervallen_op is null and o.uitkomst is distinct from 'NIET_DOORGEGAAN'
               and o.begin > :van and o.begin < :tot
            union all
            select b.begin, b.begin + :telt::interval
              from traject.zicht_bijeenkomst b
             where b.gemaakt_door = :consulent and b.begin > :van and b.begin < :tot
            union all
            select s.begin, s.begin + :telt::interval
              from gesprek.openstelling s
             where s.consulent = :consulent and s.gesloten_op is null and s.begin > :van and s.begin < :tot
            """;

    private final JdbcClient db;

    Roosterarchief(JdbcClient db) {
        this.db = db;
    }

    /** As far as they are not over. */
    public List<Spreekuur> uren(GebruikerId consulent, LocalDate vandaag) {
        return db.sql(UREN)
                .param("consulent", consulent.waarde())
                .param("vandaag", vandaag)
                .query(Roosterarchief::spreekuur)
                .list();
    }

    /** The same id again changes nothing. */
    public void voegToe(Spreekuur uur, GebruikerId consulent, Instant op) {
        db.sql(VOEG_TOE)
                .param("id", uur.id())
                .param("consulent", consulent.waarde())
                .param("weekdag", uur.weekdag().map(DayOfWeek::getValue).orElse(null))
                .param("dag", uur.dag().orElse(null))
                .param("van", uur.van())
                .param("tot", uur.tot())
                .param("minuten", uur.lengte().minuten())
                .param("vooraf", uur.lengte().vooraf())
                .param("erna", uur.lengte().erna())
                .param("vorm", uur.vorm().name())
                .param("plaats", uur.plaats())
                .param("vanaf", uur.geldig().vanaf())
                .param("einde", uur.geldig().tot().orElse(null))
                .param("nu", Rij.alsParameter(op))
                .update();
    }

    public boolean haalWeg(UUID id, GebruikerId consulent, Instant op) {
        return zet("spreekuur", id, consulent, "vervallen_op = :op", "vervallen_op is null", op);
    }

    /** Those of his that were taken away since then. */
    public boolean zetTerug(UUID id, GebruikerId consulent, Instant sinds) {
        return zet("spreekuur", id, consulent, "vervallen_op = null", "vervallen_op >= :op", sinds);
    }

    public List<Vrijedagen> vrij(GebruikerId consulent, LocalDate vandaag) {
        return db.sql("""
                        select id, lower(dagen) as vanaf, upper(dagen) as einde from gesprek.vrij
                         where consulent = :consulent and vervallen_op is null and upper(dagen) > :vandaag::date
                         order by lower(dagen), id
                        """)
                .param("consulent", consulent.waarde())
                .param("vandaag", vandaag)
                .query((rij, nummer) -> new Vrijedagen(
                        Rij.uuid(rij, "id"),
                        Rij.dag(rij, "vanaf"),
                        Rij.dag(rij, "einde").minusDays(1)))
                .list();
    }

    /** The same id again changes nothing. */
    public void voegVrijToe(Vrijedagen vrij, GebruikerId consulent, Instant op) {
        db.sql("""
                        insert into gesprek.vrij (id, consulent, dagen, gemaakt_op)
                        values (:id, :consulent, daterange(:vanaf, :totEnMet, '[]'), :nu) on conflict (organisatie, id) do nothing
                        """)
                .param("id", vrij.id())
                .param("consulent", consulent.waarde())
                .param("vanaf", vrij.vanaf())
                .param("totEnMet", vrij.totEnMet())
                .param("nu", Rij.alsParameter(op))
                .update();
    }

    public boolean haalVrijWeg(UUID id, GebruikerId consulent, Instant op) {
        return zet("vrij", id, consulent, "vervallen_op = :op", "vervallen_op is null", op);
    }

    public boolean zetVrijTerug(UUID id, GebruikerId consulent, Instant sinds) {
        return zet("vrij", id, consulent, "vervallen_op = null", "vervallen_op >= :op", sinds);
    }

    /**
     * @return false when it was so already
     * @throws NietGevonden when he has none with that id, and never had
     */
    private boolean zet(String tabel, UUID id, GebruikerId consulent, String waarde, String als, Instant op) {
        var vanHem = " where id = :id and consulent = :consulent";
        var gedaan = db.sql("update gesprek." + tabel + " set " + waarde + vanHem + " and " + als)
                        .param("id", id)
                        .param("consulent", consulent.waarde())
                        .param("op", Rij.alsParameter(op))
                        .update()
                == 1;
        if (!gedaan
                && db.sql("select id from gesprek." + tabel + vanHem)
                        .param("id", id)
                        .param("consulent", consulent.waarde())
                        .query(UUID.class)
                        .optional()
                        .isEmpty()) {
            throw new NietGevonden(tabel);
        }
        return gedaan;
    }

    /** @param behalve a conversation that is about to go */
    public List<Beslag> bezet(GebruikerId consulent, Instant van, Instant tot, Optional<UUID> behalve) {
        return db.sql(BEZET)
                .param("telt", Planning.TELT_VOOR.toString())
                .param("consulent", consulent.waarde())
                .param("van", Rij.alsParameter(van))
                .param("tot", Rij.alsParameter(tot))
                .param("behalve", behalve.orElse(null))
                .query((rij, nummer) -> new Beslag(Rij.moment(rij, "van"), Rij.moment(rij, "tot")))
                .list();
    }

    private static Spreekuur spreekuur(ResultSet rij, int nummer) throws SQLException {
        var eenmalig = Rij.misschienDag(rij, "dag");
        return new Spreekuur(
                Rij.uuid(rij, "id"),
                eenmalig.isPresent()
                        ? new Wanneer.Eenmalig(eenmalig.get())
                        : new Wanneer.Wekelijks(DayOfWeek.of(rij.getInt("weekdag"))),
                tijd(rij, "van"),
                tijd(rij, "tot"),
                new Lengte(rij.getInt("minuten"), rij.getInt("vooraf"), rij.getInt("erna")),
                Vorm.valueOf(Rij.tekst(rij, "vorm")),
                Rij.tekst(rij, "plaats"),
                new Periode(Rij.dag(rij, "vanaf"), Rij.misschienDag(rij, "einde")));
    }

    private static LocalTime tijd(ResultSet rij, String kolom) throws SQLException {
        return Objects.requireNonNull(rij.getObject(kolom, LocalTime.class), kolom);
    }
}
