package nl.routewijzer.bericht.verzending;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.storage.Stukken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Insight in and erasure of what left the house for a jongere, and how he wants to hear things. */
@Component
class VerzendRechten implements Inzagebron, Wisbron {

    private static final List<String> TABELLEN = List.of("bericht.uitgaand", "bericht.wens", "bericht.herinnering");
    private static final int VOOR_HET_PLAN = 33;

    private static final String UITGAAND = """
            select soort, coalesce(langs, weg) as langs, ontstaan, stand, sinds, fout, reden
              from bericht.uitgaand where jongere = :jongere order by ontstaan
            """;
    private static final String WENS = """
            select seintjes, weg as liefst, taal, stil_van, stil_tot, gesprekken as herinnering_gesprek, stappen as herinnering_stap,
                   afspraken as herinnering_afspraak, op
              from bericht.wens where jongere = :jongere
            """;

    private static final String HERINNERING =
            "select soort, moment, op from bericht.herinnering where jongere = :jongere order by op";

    private final JdbcClient db;

    VerzendRechten(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> tabellen() {
        return TABELLEN;
    }

    @Override
    public int volgorde() {
        return VOOR_HET_PLAN;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stream.of(
                        Stukken.uit(db, "melding die de deur uitging", UITGAAND, jongere),
                        Stukken.uit(db, "herinnering", HERINNERING, jongere),
                        Stukken.uit(db, "hoe je iets wilt horen", WENS, jongere))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void wis(JongereId jongere) {
        Stream.of(
                        "delete from bericht.uitgaand where jongere = :jongere",
                        "delete from bericht.herinnering where jongere = :jongere",
                        "delete from bericht.wens where jongere = :jongere")
                .forEach(sql -> db.sql(sql).param("jongere", jongere.waarde()).update());
    }
}
