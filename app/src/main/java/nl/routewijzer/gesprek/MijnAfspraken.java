package nl.routewijzer.gesprek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The appointments of a jongere, for himself: what stands planned, what was, and that others were spoken with about him. Not what was
 * written for colleagues, nor what one should know when meeting him somewhere else.
 */
@Component
@Transactional(readOnly = true)
@ZonderInkijk("his own appointments: the gate writes down who of the organisation looks")
public class MijnAfspraken {

    /** How it stands, as he may read it. That he was not there is no word to him. */
    public enum Staat {
        KOMT,
        /** Its moment is over, and nobody wrote down yet how it went. */
        WACHT,
        GEWEEST,
        NIET_GESPROKEN,
        AFGEZEGD,
        VERZET,
        ANDERS
    }

    /**
     * A conversation with him, alone or in a group.
     *
     * @param plaats where exactly; may be empty
     * @param met first name of with whom; empty when that is not known
     * @param groep what a group is for; empty when it is no group
     * @param samen what was written down together; may be empty
     */
    public record Gesprek(
            GesprekId id,
            Instant begin,
            Vorm vorm,
            String plaats,
            Optional<String> met,
            String groep,
            Staat staat,
            String samen) {

        public boolean isKomend() {
            return staat == Staat.KOMT;
        }

        public LocalDate dag() {
            return Tijd.dag(begin);
        }
    }

    /**
     * Somebody else was spoken with about him, or will be with him there.
     *
     * @param naam of with whom; empty when he was not there: then he reads of what kind it was
     * @param verslag what was said, once he was told or was there himself; empty before: nobody reads first on a screen what he should hear
     */
    public record Overlegd(
            UUID id,
            Instant begin,
            Overleg.Met met,
            String naam,
            String onderwerp,
            boolean erbij,
            boolean geweest,
            boolean metToestemming,
            String verslag) {}

    /**
     * What was agreed in a conversation.
     *
     * @param op the day of that conversation
     */
    public record Afgesproken(
            UUID id, LocalDate op, Verslag.Wie wie, String wat, Optional<LocalDate> wanneer, boolean gelukt) {}

    private static final String GESPREKKEN = """
            select g.id, g.begin, g.vorm, g.plaats, g.uitkomst, g.samen, c.roepnaam, coalesce(r.onderwerp, '') as groep
              from gesprek.gesprek g
              left join gesprek.groep r on r.id = g.groep
              left join toegang.zicht_collega c on c.id = g.consulent
             where g.jongere = :jongere and g.vervallen_op is null
             order by g.begin desc, g.id
            """;

    private static final String OVERLEGGEN = """
            select id, begin, met, case when erbij then naam else '' end as naam, onderwerp, erbij, uitkomst is not null as geweest,
                   toestemming is not null as met_toestemming, case when erbij or verteld_op is not null then verslag else '' end as verslag
              from gesprek.overleg
             where jongere = :jongere and vervallen_op is null
               and (uitkomst = 'GEHOUDEN' or (uitkomst is null and erbij))
             order by begin desc, id
            """;

    private static final String AFGESPROKEN = """
            select a.id, g.begin, a.wie, a.wat, a.wanneer, a.gelukt_op is not null as gelukt
              from gesprek.afspraak a
              join gesprek.gesprek g on g.id = a.gesprek
             where a.gesprek = :gesprek and a.jongere = :jongere and a.vervallen_op is null and a.gestopt_op is null
             order by a.wie desc, a.wanneer nulls last, a.wat
            """;

    private static final String OPENSTAAND = """
            select a.id, g.begin, a.wie, a.wat, a.wanneer, a.gelukt_op is not null as gelukt
              from gesprek.afspraak a
              join gesprek.gesprek g on g.id = a.gesprek
             where a.jongere = :jongere and a.vervallen_op is null and a.gestopt_op is null
               and (a.gelukt_op is null or a.gelukt_op >= :sinds)
             order by a.gelukt_op nulls first, a.wie desc, a.wanneer nulls last, a.wat
            """;

    /** So long something that was kept stays in sight. A choice of this product. */
    private static final Duration VERS = Duration.ofDays(14);

    private final JdbcClient db;
    private final Tijd tijd;

    MijnAfspraken(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    /** Newest first; of the whole day of today one can still come. */
    public List<Gesprek> gesprekken(IngelogdeJongere wie) {
        var vandaag = tijd.vandaag();
        return db.sql(GESPREKKEN)
                .param("jongere", wie.jongere().waarde())
                .query((rij, nummer) -> gesprek(rij, vandaag))
                .list();
    }

    /** Newest first. What is only planned without him is not there yet. */
    public List<Overlegd> overleggen(IngelogdeJongere wie) {
        return db.sql(OVERLEGGEN)
                .param("jongere", wie.jongere().waarde())
                .query(MijnAfspraken::overlegd)
                .list();
    }

    /** In his own conversation with that id; nothing for one of somebody else. */
    public List<Afgesproken> afgesproken(GesprekId gesprek, IngelogdeJongere wie) {
        return db.sql(AFGESPROKEN)
                .param("gesprek", gesprek.waarde())
                .param("jongere", wie.jongere().waarde())
                .query(MijnAfspraken::afgesproken)
                .list();
    }

    /** What was agreed in any conversation and still stands, or was kept a short while ago. */
    public List<Afgesproken> openstaand(IngelogdeJongere wie) {
        return db.sql(OPENSTAAND)
                .param("jongere", wie.jongere().waarde())
                .param("sinds", Rij.alsParameter(tijd.nu().minus(VERS)))
                .query(MijnAfspraken::afgesproken)
                .list();
    }

    private static Afgesproken afgesproken(ResultSet rij, int nummer) throws SQLException {
        return new Afgesproken(
                Rij.uuid(rij, "id"),
                Tijd.dag(Rij.moment(rij, "begin")),
                Verslag.Wie.valueOf(Rij.tekst(rij, "wie")),
                Rij.tekst(rij, "wat"),
                Rij.misschienDag(rij, "wanneer"),
                rij.getBoolean("gelukt"));
    }

    private static Gesprek gesprek(ResultSet rij, LocalDate vandaag) throws SQLException {
        var begin = Rij.moment(rij, "begin");
        var uitkomst = Rij.misschienTekst(rij, "uitkomst").map(Uitkomst::valueOf);
        return new Gesprek(
                new GesprekId(Rij.uuid(rij, "id")),
                begin,
                Vorm.valueOf(Rij.tekst(rij, "vorm")),
                Rij.tekst(rij, "plaats"),
                Rij.misschienTekst(rij, "roepnaam"),
                Rij.tekst(rij, "groep"),
                uitkomst.map(MijnAfspraken::staat).orElse(Tijd.dag(begin).isBefore(vandaag) ? Staat.WACHT : Staat.KOMT),
                Rij.tekst(rij, "samen"));
    }

    private static Staat staat(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case WAS_ER -> Staat.GEWEEST;
            case KWAM_NIET -> Staat.NIET_GESPROKEN;
            case AFGEZEGD_JONGERE, AFGEZEGD_WIJ -> Staat.AFGEZEGD;
            case VERZET -> Staat.VERZET;
            case ANDERS_CONTACT -> Staat.ANDERS;
        };
    }

    private static Overlegd overlegd(ResultSet rij, int nummer) throws SQLException {
        return new Overlegd(
                Rij.uuid(rij, "id"),
                Rij.moment(rij, "begin"),
                Overleg.Met.valueOf(Rij.tekst(rij, "met")),
                Rij.tekst(rij, "naam"),
                Rij.tekst(rij, "onderwerp"),
                rij.getBoolean("erbij"),
                rij.getBoolean("geweest"),
                rij.getBoolean("met_toestemming"),
                Rij.tekst(rij, "verslag"));
    }
}
