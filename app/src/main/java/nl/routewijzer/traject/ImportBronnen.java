package nl.routewijzer.traject;

import java.util.List;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.storage.Stukken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Insight in and erasure of lines of a file of which a person said whom they are about. */
@Component
class ImportBronnen implements Inzagebron, Wisbron {

    private final JdbcClient db;

    ImportBronnen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> tabellen() {
        return List.of("traject.importregel");
    }

    @Override
    public int volgorde() {
        return 46;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stukken.uit(db, "regel van een bestand", """
                select l.gemaakt_op as gelezen_op, r.nummer as regel
                  from traject.importregel r join traject.importlijst l on l.id = r.lijst
                 where r.jongere = :jongere
                """, jongere);
    }

    @Override
    public void wis(JongereId jongere) {
        db.sql("delete from traject.importregel where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
    }
}
