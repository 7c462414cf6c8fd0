package nl.routewijzer.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looked at what is kept of a jongere, for the jongere himself: by role and reason, with a name only of who guides or guided
 * him. Of emergency access he reads from the moment he may be told, as in his insight ({@link RechtenVanJongere}).
 *
 * <p>Source: AVG art. 12 and 15 lid 1 c.
 */
@Component
@Transactional(readOnly = true)
@ZonderInkijk("a jongere reads who looked at him; nobody looks at anybody")
public class Meekijkers {

    /** So far back the page goes; everything is in his insight, which he can ask for. */
    public static final Period TERUG = Period.ofMonths(3);

    private static final int MEEST = 200;

    /**
     * The looks of one person on one day.
     *
     * @param wie his name, when the jongere was ever guided by him
     * @param rollen at least one
     * @param keer how often, at least 1
     */
    public record Blik(LocalDate dag, Optional<String> wie, List<Rol> rollen, Doel doel, int keer) {}

    /** @param reden in words of who opened it */
    public record Nood(Instant vanaf, Instant tot, String reden) {}

    /**
     * Looks at a jongere ({@code :jongere}, {@code :nu}) of which he may hear: those in an emergency, and what followed from one, only
     * from the moment at which he may be told. Expects the alias {@code i}.
     */
    static final String MAG_WETEN = """
            not exists (select from privacy.zicht_noodtoegang n
                         where n.jongere = :jongere and n.vertellen_op > :nu and i.op >= n.vanaf
                           and (i.doel = 'TOEZICHT' or (n.gebruiker = i.gebruiker and i.op <= n.tot)))
            """;

    private static final String BLIKKEN = """
            select (i.op at time zone 'Europe/Amsterdam')::date as dag, i.rollen, i.doel, count(*) as keer,
                   (select c.naam from toegang.zicht_collega c
                     where c.id = i.gebruiker
                       and exists (select from toegang.zicht_relatie r where r.gebruiker = i.gebruiker and r.jongere = :jongere)) as wie
              from privacy.inkijk i
             where i.jongeren @> array[:jongere]::uuid[] and i.op >= :sinds
               and
            """ + MAG_WETEN + """
             group by 1, i.gebruiker, i.rollen, i.doel
             order by 1 desc, keer desc
             limit :meest
            """;

    private static final String NOOD = """
            select vanaf, coalesce(beeindigd_op, tot) as tot, reden from privacy.zicht_noodtoegang
             where jongere = :jongere and vertellen_op <= :nu order by vanaf desc
            """;

    private final JdbcClient db;
    private final Tijd tijd;

    Meekijkers(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    /** Newest first. */
    public List<Blik> blikken(JongereId jongere) {
        return db.sql(BLIKKEN)
                .param("jongere", jongere.waarde())
                .param(
                        "sinds",
                        Rij.alsParameter(Tijd.moment(tijd.vandaag().minus(TERUG).atStartOfDay())))
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("meest", MEEST)
                .query(Meekijkers::blik)
                .list();
    }

    /** Newest first. */
    public List<Nood> noodtoegang(JongereId jongere) {
        return db.sql(NOOD)
                .param("jongere", jongere.waarde())
                .param("nu", Rij.alsParameter(tijd.nu()))
                .query((rij, nummer) ->
                        new Nood(Rij.moment(rij, "vanaf"), Rij.moment(rij, "tot"), Rij.tekst(rij, "reden")))
                .list();
    }

    private static Blik blik(ResultSet rij, int nummer) throws SQLException {
        return new Blik(
                Rij.dag(rij, "dag"),
                Rij.misschienTekst(rij, "wie"),
                Arrays.stream(Rij.tekst(rij, "rollen").split(",", -1))
                        .map(Rol::valueOf)
                        .toList(),
                Doel.valueOf(Rij.tekst(rij, "doel")),
                rij.getInt("keer"));
    }
}
