package nl.routewijzer.bericht.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.Bewaarbron;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Threads go as a whole, with their files: of who has no traject any more since so long, and wrote or got nothing since. A thread that
 * still waits for us stays: a question that nobody answered does not go away by itself.
 */
@Component
@ZonderInkijk("numbers and what is past its term; shows nothing")
class BerichtBewaring implements Bewaarbron {

    private static final String VOORBIJ = """
              from bericht.draad d
              join traject.zicht_einde e on e.jongere = d.jongere and e.einde < :voor
             where d.laatste_op < :begin and d.wacht_op is distinct from 'COLLEGA'
            """;

    private final JdbcClient db;

    BerichtBewaring(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String soort() {
        return "BERICHTEN";
    }

    @Override
    public Voorbij voorbij(LocalDate voor) {
        return vraag(
                        "select count(distinct d.jongere)::int as jongeren, coalesce(sum(d.aantal), 0)::int as stukken"
                                + VOORBIJ,
                        voor)
                .query((rij, nummer) -> new Voorbij(rij.getInt("jongeren"), rij.getInt("stukken")))
                .single();
    }

    @Override
    public Voorbij wis(LocalDate voor) {
        var aantal = voorbij(voor);
        var draden = vraag("select d.id" + VOORBIJ, voor)
                .query((rij, nummer) -> Rij.uuid(rij, "id"))
                .list()
                .toArray(UUID[]::new);
        List.of(
                        "delete from bericht.gelezen where draad = any(:draden)",
                        "delete from bericht.afgedaan where draad = any(:draden)",
                        "delete from bericht.bijlage where bericht in (select b.id from bericht.bericht b where b.draad = any(:draden))",
                        "delete from bericht.bericht where draad = any(:draden)",
                        "delete from bericht.draad where id = any(:draden)")
                .forEach(sql -> db.sql(sql).param("draden", draden).update());
        return aantal;
    }

    private JdbcClient.StatementSpec vraag(String sql, LocalDate voor) {
        return db.sql(sql).param("voor", voor).param("begin", Rij.alsParameter(Tijd.moment(voor.atStartOfDay())));
    }
}
