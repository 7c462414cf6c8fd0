package nl.routewijzer.gedeeld.storage;

import java.util.List;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Wisbron;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Insight in and erasure of drafts about a jongere. */
@Component
class ConceptRechten implements Inzagebron, Wisbron {

    private final JdbcClient db;

    ConceptRechten(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> tabellen() {
        return List.of("gedeeld.concept");
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stukken.uit(
                db,
                "concept",
                "select formulier, bewaard_op, velden as tekst from gedeeld.concept where jongere = :jongere order by bewaard_op",
                jongere);
    }

    @Override
    public void wis(JongereId jongere) {
        db.sql("delete from gedeeld.concept where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
    }
}
