package nl.routewijzer.gesprek.rooster.storage;

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
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.rooster.Openplek;
import nl.routewijzer.gesprek.rooster.storage.Keuzearchief.Begeleiding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Groups that stand open, and who came to them by himself. */
@Component
@ZonderInkijk("numbers, and his own conversation, told to himself")
public class Groepskeuzearchief {

    /** How a group stands while nobody else can come to it. */
    public record Staat(Instant begin, int vrij, boolean gesloten) {}

    /** Who comes, and with what his conversation begins. */
    public record Nieuw(GesprekId id, JongereId jongere, UUID groep, Begeleiding bij, String fase) {}

    private static final String OPEN = """
            select z.groep, z.onderwerp, z.begin, z.vorm, o.plaats, z.plaatsen - z.bezet as vrij
              from gesprek.zicht_openstelling z
              join gesprek.openstelling o on o.groep = z.groep
             where z.consulent = :consulent and z.begin > :nu and z.plaatsen > z.bezet
               and (:tot::date is null or (z.begin at time zone :zone)::date < :tot::date)
               and not exists (select from gesprek.gesprek g
                                where g.groep = z.groep and g.jongere = :jongere and g.uitkomst is null and g.vervallen_op is null)
             order by z.begin, z.groep
            """;

    private static final String HOU_VAST = """
            select begin, gesloten_op is not null as gesloten,
                   plaatsen - (select count(*) from gesprek.gesprek g
                                where g.groep = o.groep and g.uitkomst is null and g.vervallen_op is null) as vrij
              from gesprek.openstelling o
             where groep = :groep and consulent = :consulent
            """;

    private static final String ZET_IN = """
            insert into gesprek.gesprek (id, jongere, traject, consulent, begin, vorm, plaats, veiligheid, fase, methodeversie, groep, gemaakt_op, gemaakt_door)
            select :id, :jongere, :traject, o.consulent, o.begin, o.vorm, o.plaats, o.veiligheid, :fase, :methodeversie, o.groep, :nu, :jongere
              from gesprek.openstelling o
             where o.groep = :groep
            """;

    private final JdbcClient db;

    Groepskeuzearchief(JdbcClient db) {
        this.db = db;
    }

    /** @param tot first day on which somebody else guides him, when that is known */
    public List<Openplek> open(GebruikerId consulent, JongereId jongere, Optional<LocalDate> tot, Instant nu) {
        return db.sql(OPEN)
                .param("consulent", consulent.waarde())
                .param("jongere", jongere.waarde())
                .param("tot", tot.orElse(null))
                .param("zone", Tijd.ZONE.getId())
                .param("nu", Rij.alsParameter(nu))
                .query((rij, nummer) -> new Openplek(
                        Rij.uuid(rij, "groep"),
                        Rij.tekst(rij, "onderwerp"),
                        Rij.moment(rij, "begin"),
                        Vorm.valueOf(Rij.tekst(rij, "vorm")),
                        Rij.tekst(rij, "plaats"),
                        rij.getInt("vrij")))
                .list();
    }

    public boolean bestaat(UUID groep) {
        return db.sql("select exists (select from gesprek.openstelling where groep = :groep)")
                .param("groep", groep)
                .query(Boolean.class)
                .single();
    }

    /** One after the other until the end of the transaction: who counts places then is alone. */
    public Optional<Staat> houVast(UUID groep, GebruikerId consulent) {
        db.sql("select groep from gesprek.openstelling where groep = :groep for update")
                .param("groep", groep)
                .query(UUID.class)
                .list();
        return db.sql(HOU_VAST)
                .param("groep", groep)
                .param("consulent", consulent.waarde())
                .query((rij, nummer) ->
                        new Staat(Rij.moment(rij, "begin"), rij.getInt("vrij"), rij.getBoolean("gesloten")))
                .optional();
    }

    /** The conversation he has in it already. */
    public Optional<GesprekId> eigen(UUID groep, JongereId jongere) {
        return db.sql("""
                        select id from gesprek.gesprek
                         where groep = :groep and jongere = :jongere and uitkomst is null and vervallen_op is null limit 1
                        """)
                .param("groep", groep)
                .param("jongere", jongere.waarde())
                .query(UUID.class)
                .optional()
                .map(GesprekId::new);
    }

    public void zetIn(Nieuw nieuw, Instant op) {
        db.sql(ZET_IN)
                .param("id", nieuw.id().waarde())
                .param("jongere", nieuw.jongere().waarde())
                .param("traject", nieuw.bij().traject().waarde())
                .param("fase", nieuw.fase())
                .param("methodeversie", nieuw.bij().methodeversie())
                .param("groep", nieuw.groep())
                .param("nu", Rij.alsParameter(op))
                .update();
    }
}
