package nl.routewijzer.aanbod.storage;

import java.time.LocalDate;
import nl.routewijzer.gedeeld.Bewaarbron;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody said of options goes as a whole: of who has no traject any more since so long and said nothing since, or never had one. The
 * small ideas he switched on go with it.
 */
@Component
@ZonderInkijk("numbers and what is past its term; shows nothing")
class AanbodBewaring implements Bewaarbron {

    private static final String OVER = """
             x.jongere in (
               select a.jongere from (select jongere, max(op) as laatst from aanbod.reactie group by jongere
                                      union all
                                      select jongere, cast(vanaf as timestamptz) from aanbod.zetje) a
                 left join traject.zicht_einde e on e.jongere = a.jongere
                group by a.jongere
               having max(a.laatst) < :begin and bool_and(e.jongere is null or e.einde < :voor))
            """;

    private final JdbcClient db;

    AanbodBewaring(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String soort() {
        return "REACTIES";
    }

    @Override
    public Voorbij voorbij(LocalDate voor) {
        return vraag(
                        "select count(distinct x.jongere)::int as jongeren, count(*)::int as stukken from aanbod.reactie x where"
                                + OVER,
                        voor)
                .query((rij, nummer) -> new Voorbij(rij.getInt("jongeren"), rij.getInt("stukken")))
                .single();
    }

    @Override
    public Voorbij wis(LocalDate voor) {
        var weg = voorbij(voor);
        vraag("delete from aanbod.zetje x where" + OVER, voor).update();
        vraag("delete from aanbod.reactie x where" + OVER, voor).update();
        return weg;
    }

    private JdbcClient.StatementSpec vraag(String sql, LocalDate voor) {
        return db.sql(sql).param("voor", voor).param("begin", Rij.alsParameter(Tijd.moment(voor.atStartOfDay())));
    }
}
