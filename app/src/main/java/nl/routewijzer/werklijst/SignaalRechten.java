package nl.routewijzer.werklijst;

import java.util.List;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.storage.Stukken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Insight in and erasure of the signals about a jongere. */
@Component
class SignaalRechten implements Inzagebron, Wisbron {

    private final JdbcClient db;

    SignaalRechten(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> tabellen() {
        return List.of("werklijst.signaal");
    }

    @Override
    public int volgorde() {
        return 5;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stukken.uit(
                db,
                "signaal",
                "select soort, vanaf, tot, feiten from werklijst.signaal where jongere = :jongere",
                jongere);
    }

    @Override
    public void wis(JongereId jongere) {
        db.sql("delete from werklijst.signaal where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
    }
}
