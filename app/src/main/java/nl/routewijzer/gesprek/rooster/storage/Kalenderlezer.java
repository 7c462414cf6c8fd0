package nl.routewijzer.gesprek.rooster.storage;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.rooster.Kalenderpunt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations as they leave the house for a calendar. */
@Component
@ZonderInkijk("times and numbers; names nobody, and says nothing of a person")
public class Kalenderlezer {

    /**
     * What was moved keeps the mark of the first, and a number that rises with every change of any of them. Where it is stands there only while it is
     * the place of the hours from which the jongere chose: what a consulent types himself, also afterwards, can be somebody's home.
     */
    private static final String LEES = """
            with recursive reeks as (
              select g.id as punt, g.id, g.na, g.versie, 0 as diepte
                from gesprek.gesprek g
               where g.vervallen_op is null and %s
              union all
              select r.punt, v.id, v.na, v.versie, r.diepte + 1
                from reeks r join gesprek.gesprek v on v.id = r.na and v.uitkomst = 'VERZET')
            select g.id, (array_agg(r.id order by r.diepte desc))[1] as uid, sum(r.versie) - count(*) as volgnummer,
                   g.begin, g.duur, g.vorm, case when g.plaats = g.uren_plaats then g.plaats else '' end as plaats,
                   coalesce(g.uitkomst, '') in ('AFGEZEGD_JONGERE', 'AFGEZEGD_WIJ', 'VERZET') as afgezegd
              from reeks r join gesprek.gesprek g on g.id = r.punt
             group by g.organisatie, g.id
             order by g.begin, g.id
            """;

    /** What was moved is in a calendar as the one that came in its place. */
    private static final String EEN = LEES.formatted("g.id = :id and g.uitkomst is distinct from 'VERZET'");

    /** Whether another with the same mark still goes on, or did: who would take this one out of his calendar, loses that one. */
    private static final String LEEFT_VOORT = """
            with recursive terug as (
              select g.id, g.na from gesprek.gesprek g where g.id = :id
              union all
              select v.id, v.na from terug r join gesprek.gesprek v on v.id = r.na and v.uitkomst = 'VERZET'),
            reeks as (
              select id from terug
              union
              select n.id
                from reeks r
                join gesprek.gesprek v on v.id = r.id and v.uitkomst = 'VERZET'
                join gesprek.gesprek n on n.na = v.id and n.vervallen_op is null)
            select exists (select from reeks r join gesprek.gesprek g on g.id = r.id
                            where coalesce(g.uitkomst, '') not in ('AFGEZEGD_JONGERE', 'AFGEZEGD_WIJ', 'VERZET'))
            """;

    /** A meeting with several stands there once. */
    private static final String VAN_COLLEGA = LEES.formatted("""
            g.consulent = :consulent and g.begin >= :van and g.begin < :tot
                and (g.uitkomst is null or g.uitkomst in ('WAS_ER', 'KWAM_NIET', 'ANDERS_CONTACT'))
                and not exists (select from gesprek.gesprek e
                                 where e.groep = g.groep and e.begin = g.begin and e.id < g.id and e.vervallen_op is null)
            """);

    private final JdbcClient db;

    Kalenderlezer(JdbcClient db) {
        this.db = db;
    }

    /**
     * Empty for what was moved.
     *
     * @param begin of the link to each page, before its id
     */
    public Optional<Kalenderpunt> een(GesprekId id, String begin) {
        return db.sql(EEN)
                .param("id", id.waarde())
                .query((rij, nummer) -> punt(rij, begin))
                .optional()
                .filter(punt -> !punt.afgezegd() || !leeftVoort(id));
    }

    private boolean leeftVoort(GesprekId id) {
        return db.sql(LEEFT_VOORT).param("id", id.waarde()).query(Boolean.class).single();
    }

    /** @param begin of the link to each page, before its id */
    public List<Kalenderpunt> vanCollega(GebruikerId consulent, Instant van, Instant tot, String begin) {
        return db.sql(VAN_COLLEGA)
                .param("consulent", consulent.waarde())
                .param("van", Rij.alsParameter(van))
                .param("tot", Rij.alsParameter(tot))
                .query((rij, nummer) -> punt(rij, begin))
                .list();
    }

    private static Kalenderpunt punt(ResultSet rij, String link) throws SQLException {
        var begin = Rij.moment(rij, "begin");
        var duur = Optional.ofNullable(rij.getObject("duur", Integer.class))
                .map(Duration::ofMinutes)
                .orElse(Planning.TELT_VOOR);
        var vorm = Vorm.valueOf(Rij.tekst(rij, "vorm")).label();
        var plaats = Rij.tekst(rij, "plaats");
        return new Kalenderpunt(
                Rij.uuid(rij, "uid"),
                rij.getInt("volgnummer"),
                begin,
                begin.plus(duur),
                plaats.isEmpty() ? vorm : t("kalender.plaats", vorm, plaats),
                link + id(rij),
                rij.getBoolean("afgezegd"));
    }

    private static UUID id(ResultSet rij) throws SQLException {
        return Rij.uuid(rij, "id");
    }
}
