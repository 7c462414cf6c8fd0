package nl.routewijzer.plan.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.PlanView.Doel;
import nl.routewijzer.plan.PlanView.Stap;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The versions of plans, and the rows that are computed from them: head, goals and steps as they stand now. */
@Component
class Planstaat {

    private static final String KOP = """
            insert into plan.plan (id, traject, jongere, nummer, begonnen_op, evaluatie_op)
            values (:id, :traject, :jongere, :nummer, :begonnen, :evaluatie)
            on conflict (organisatie, id) do update set nummer = excluded.nummer, evaluatie_op = excluded.evaluatie_op
            """;

    private static final String VERSIE = """
            insert into plan.wijziging (plan, nummer, id, jongere, soort, feiten, stem, jongere_zelf, door, op, ingang)
            values (:plan, :nummer, :id, :jongere, :soort, :feiten::jsonb, :stem, :zelf, :door, :op, :ingang)
            """;

    private static final String DOEL = """
            insert into plan.doel (id, plan, jongere, tekst, plaats, stand, sinds, terug_op)
            values (:id, :plan, :jongere, :tekst, :plaats, :stand, :sinds, :terug)
            on conflict (organisatie, id) do update
               set tekst = excluded.tekst, plaats = excluded.plaats, stand = excluded.stand, sinds = excluded.sinds, terug_op = excluded.terug_op
             where plan.doel.plan = excluded.plan
            """;

    private static final String STAP = """
            insert into plan.stap (id, plan, doel, jongere, tekst, wie, naam, voor, stand, gedaan_op, afspraak)
            values (:id, :plan, :doel, :jongere, :tekst, :wie, :naam, :voor, :stand, :gedaan, :afspraak)
            on conflict (organisatie, id) do update
               set tekst = excluded.tekst, wie = excluded.wie, naam = excluded.naam, voor = excluded.voor, stand = excluded.stand,
                   gedaan_op = excluded.gedaan_op
             where plan.stap.plan = excluded.plan
            """;

    private final NamedParameterJdbcOperations db;

    Planstaat(NamedParameterJdbcOperations db) {
        this.db = db;
    }

    void zetKoppen(List<PlanView> plannen) {
        schrijf(KOP, plannen.stream().map(Planstaat::kop));
    }

    /** The lines themselves: only ever added. */
    void schrijf(Stream<Map<String, Object>> versies) {
        schrijf(VERSIE, versies.map(MapSqlParameterSource::new));
    }

    /** Only what is different from before. */
    void zetDelen(PlanView ervoor, PlanView daarna) {
        var eerder = Stream.concat(doelen(ervoor), stappen(ervoor)).toList();
        schrijf(DOEL, doelen(daarna).filter(rij -> !eerder.contains(rij)).map(MapSqlParameterSource::new));
        schrijf(STAP, stappen(daarna).filter(rij -> !eerder.contains(rij)).map(MapSqlParameterSource::new));
    }

    /** All of it, of many at once. */
    void zetDelen(List<PlanView> plannen) {
        schrijf(DOEL, plannen.stream().flatMap(Planstaat::doelen).map(MapSqlParameterSource::new));
        schrijf(STAP, plannen.stream().flatMap(Planstaat::stappen).map(MapSqlParameterSource::new));
    }

    private void schrijf(String sql, Stream<? extends SqlParameterSource> rijen) {
        var alle = rijen.toArray(SqlParameterSource[]::new);
        if (alle.length > 0) {
            db.batchUpdate(sql, alle);
        }
    }

    private static SqlParameterSource kop(PlanView plan) {
        return new MapSqlParameterSource("id", plan.id().waarde())
                .addValue("traject", plan.traject().waarde())
                .addValue("jongere", plan.jongere().waarde())
                .addValue("nummer", plan.nummer())
                .addValue("begonnen", plan.begonnenOp())
                .addValue("evaluatie", plan.evaluatieOp().orElse(null));
    }

    private static Stream<Map<String, Object>> doelen(PlanView plan) {
        return IntStream.range(0, plan.doelen().size())
                .mapToObj(plaats -> doel(plan, plan.doelen().get(plaats), plaats));
    }

    private static Stream<Map<String, Object>> stappen(PlanView plan) {
        return plan.doelen().stream().flatMap(doel -> doel.stappen().stream().map(stap -> stap(plan, doel, stap)));
    }

    private static Map<String, Object> doel(PlanView plan, Doel doel, int plaats) {
        var rij = deel(plan, doel.id().waarde(), doel.tekst());
        rij.put("plaats", plaats);
        rij.put("stand", doel.stand().name());
        rij.put("sinds", doel.sinds());
        zet(rij, "terug", doel.pauze().map(PlanView.Pauze::terugOp));
        return rij;
    }

    private static Map<String, Object> stap(PlanView plan, Doel doel, Stap stap) {
        var rij = deel(plan, stap.id().waarde(), stap.tekst());
        rij.put("doel", doel.id().waarde());
        rij.put("wie", stap.door().wie().name());
        rij.put("naam", stap.door().naam());
        zet(rij, "voor", stap.voor());
        rij.put("stand", stap.stand().name());
        zet(rij, "gedaan", stap.gedaan().map(PlanView.Gedaan::op));
        zet(rij, "afspraak", stap.herkomst().afspraak());
        return rij;
    }

    private static Map<String, Object> deel(PlanView plan, UUID id, String tekst) {
        var rij = new HashMap<String, Object>();
        rij.put("id", id);
        rij.put("plan", plan.id().waarde());
        rij.put("jongere", plan.jongere().waarde());
        rij.put("tekst", tekst);
        return rij;
    }

    @SuppressWarnings("NullAway") // a column that stays empty
    private static void zet(Map<String, Object> rij, String kolom, Optional<?> waarde) {
        rij.put(kolom, waarde.orElse(null));
    }
}
