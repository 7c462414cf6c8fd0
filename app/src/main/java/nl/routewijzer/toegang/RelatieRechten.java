package nl.routewijzer.toegang;

import java.util.List;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.storage.Stukken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Insight in and erasure of who worked with a jongere. Of reach in an emergency room privacy tells: it knows why, and since when it may be told. */
@Component
class RelatieRechten implements Inzagebron, Wisbron {

    private final JdbcClient db;

    RelatieRechten(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> tabellen() {
        return List.of("toegang.relatie", "toegang.noodrelatie");
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stukken.uit(db, "wie jou begeleidt", """
                select c.naam as wie, r.soort as als, r.periode
                  from toegang.relatie r join toegang.zicht_collega c on c.id = r.gebruiker
                 where r.jongere = :jongere and r.vervallen_op is null order by r.periode
                """, jongere);
    }

    @Override
    public void wis(JongereId jongere) {
        db.sql("delete from toegang.relatie where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
        db.sql("delete from toegang.noodrelatie where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
    }
}
