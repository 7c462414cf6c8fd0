package nl.routewijzer.bericht.storage;

import java.time.LocalDate;
import java.util.UUID;
import nl.routewijzer.gedeeld.Bewaarbron;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Threads go as a whole, with their files: of who has no traject any more since so long, and wrote or got nothing since. Of who never had
 * one the term runs from the last message. A thread that still waits for us stays: a question that nobody answered does not go away by
 * itself.
 */
@Component
@ZonderInkijk("numbers and what is past its term; shows nothing")
class BerichtBewaring implements Bewaarbron {

    private static final String VOORBIJ = """
              from bericht.draad d
              left join traject.zicht_einde e on e.jongere = d.jongere
             where d.laatste_op < :begin and d.wacht_op is distinct from 'COLLEGA' and (e.jongere is null or e.einde < :voor)
            """;

    /** Held until the end: who writes in it meanwhile waits, and then finds it gone or first. */
    private static final String VAST = "select d.id, d.jongere" + VOORBIJ + " order by d.id for update of d";

    private record Draad(UUID id, JongereId jongere) {}

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
        var draden = vraag(VAST, voor)
                .query((rij, nummer) -> new Draad(Rij.uuid(rij, "id"), Rij.jongere(rij)))
                .list();
        var welke = draden.stream().map(Draad::id).toArray(UUID[]::new);
        wis("delete from bericht.gelezen where draad = any(:draden)", welke);
        wis("delete from bericht.afgedaan where draad = any(:draden)", welke);
        wis(
                "delete from bericht.bijlage where bericht in (select b.id from bericht.bericht b where b.draad = any(:draden))",
                welke);
        var berichten = wis("delete from bericht.bericht where draad = any(:draden)", welke);
        wis("delete from bericht.draad where id = any(:draden)", welke);
        return new Voorbij((int) draden.stream().map(Draad::jongere).distinct().count(), berichten);
    }

    private int wis(String sql, UUID[] draden) {
        return db.sql(sql).param("draden", draden).update();
    }

    private JdbcClient.StatementSpec vraag(String sql, LocalDate voor) {
        return db.sql(sql).param("voor", voor).param("begin", Rij.alsParameter(Tijd.moment(voor.atStartOfDay())));
    }
}
