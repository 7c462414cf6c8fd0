package nl.routewijzer.privacy;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.storage.Stukken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Insight in and erasure of this room's own records. The log of looks is shown to the jongere too; erasing takes him
 * out of it and leaves that a look took place.
 */
@Component
class PrivacyRechten implements Inzagebron, Wisbron {

    private static final List<String> TABELLEN = List.of("privacy.toestemming", "privacy.grondslag", "privacy.inkijk");

    private static final String TOESTEMMING =
            "select voor_wie, wat, waarom, antwoord, reden, op, tot from privacy.toestemming where jongere = :jongere order by op";
    private static final String INKIJK =
            "select op, rollen as rol, doel from privacy.inkijk where jongeren @> array[:jongere]::uuid[] order by op";

    private final JdbcClient db;

    PrivacyRechten(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> tabellen() {
        return TABELLEN;
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stream.of(
                        Stukken.uit(db, "toestemming", TOESTEMMING, jongere),
                        Stukken.uit(
                                db,
                                "grondslag",
                                "select soort, vanaf from privacy.grondslag where jongere = :jongere order by vanaf",
                                jongere),
                        Stukken.uit(db, "inkijk", INKIJK, jongere))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void wis(JongereId jongere) {
        db.sql("delete from privacy.toestemming where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
        db.sql("delete from privacy.grondslag where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
        db.sql(
                        "update privacy.inkijk set jongeren = array_remove(jongeren, :jongere) where jongeren @> array[:jongere]::uuid[]")
                .param("jongere", jongere.waarde())
                .update();
    }
}
