package nl.routewijzer.bericht;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When a colleague is away, in his own words for the jongeren who write to him. */
@Component
@Transactional
@ZonderInkijk("about a colleague; no jongeren")
public class Afwezigheden {

    /** In characters. */
    public static final int LENGTE = 500;

    /** @param totEnMet the last day */
    public record Afwezig(UUID id, LocalDate vanaf, LocalDate totEnMet, String tekst) {}

    private final JdbcClient db;
    private final Tijd tijd;

    Afwezigheden(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    /** One's own, as far as they are not over; the first first. */
    public List<Afwezig> mijne(Zicht zicht) {
        return db.sql("""
                        select id, vanaf, tot, tekst from bericht.afwezig
                         where gebruiker = :ik and ingetrokken_op is null and tot > :vandaag order by vanaf
                        """)
                .param("ik", zicht.gebruiker().waarde())
                .param("vandaag", tijd.vandaag())
                .query((rij, nummer) -> new Afwezig(
                        Rij.uuid(rij, "id"),
                        Rij.dag(rij, "vanaf"),
                        Rij.dag(rij, "tot").minusDays(1),
                        Rij.tekst(rij, "tekst")))
                .list();
    }

    /** @return false when it meets another that holds; the same id again changes nothing */
    public boolean meld(Afwezig nieuw, Zicht zicht) {
        zicht.vereis(Recht.BERICHTEN_SCHRIJVEN);
        db.sql("select pg_advisory_xact_lock(hashtextextended(:ik, 0))")
                .param("ik", zicht.gebruiker().toString())
                .query((rij, nummer) -> nummer)
                .list();
        return mijne(zicht).stream().anyMatch(een -> een.id().equals(nieuw.id()))
                || db.sql("""
                        insert into bericht.afwezig (id, gebruiker, vanaf, tot, tekst, gemaakt_op)
                        values (:id, :ik, :vanaf, :tot, :tekst, :nu) on conflict do nothing
                        """)
                                .param("id", nieuw.id())
                                .param("ik", zicht.gebruiker().waarde())
                                .param("vanaf", nieuw.vanaf())
                                .param("tot", nieuw.totEnMet().plusDays(1))
                                .param("tekst", nieuw.tekst())
                                .param("nu", Rij.alsParameter(tijd.nu()))
                                .update()
                        == 1;
    }

    /** It does not hold any more. */
    public boolean trekIn(UUID id, Zicht zicht) {
        zicht.vereis(Recht.BERICHTEN_SCHRIJVEN);
        return db.sql(
                                "update bericht.afwezig set ingetrokken_op = :nu where id = :id and gebruiker = :ik and ingetrokken_op is null")
                        .param("id", id)
                        .param("ik", zicht.gebruiker().waarde())
                        .param("nu", Rij.alsParameter(tijd.nu()))
                        .update()
                == 1;
    }
}
