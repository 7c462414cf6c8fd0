package nl.routewijzer.plan.brug.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.plan.brug.Antwoord;
import nl.routewijzer.plan.brug.Instrumentversie;
import nl.routewijzer.plan.brug.Invuller;
import nl.routewijzer.plan.brug.Meting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, row by row. */
@Component
@ZonderInkijk("rows for the Api, that opens the gate for what it shows")
public class Metingarchief {

    private static final String VOEG_TOE = """
            insert into plan.meting (id, jongere, traject, instrument, versie, dag, wie, antwoorden, opmerking, op, door, vervangt)
            values (:id, :jongere, :traject, :instrument, :versie, :dag, :wie, :antwoorden::jsonb, :opmerking, :op, :door, :vervangt)
            on conflict (organisatie, id) do nothing
            """;

    private static final String DEZELFDE = """
            select count(*) from plan.meting
             where id = :id and jongere = :jongere and instrument = :instrument and versie = :versie and dag = :dag and wie = :wie
               and antwoorden = :antwoorden::jsonb and opmerking = :opmerking and door is not distinct from :door::uuid
               and vervangt is not distinct from :vervangt::uuid and teruggenomen_op is null
            """;

    /** What a jongere filled in himself, is only his to correct. */
    private static final String VERVANG = """
            update plan.meting set vervallen_op = :nu
             where id = :id and jongere = :jongere and vervallen_op is null and (door is null) = (:door::uuid is null)
            """;

    private static final String NEEM_TERUG = """
            update plan.meting set vervallen_op = :nu, teruggenomen_op = :nu
             where id = :id and jongere = :jongere and vervallen_op is null and op >= :sinds and door is not distinct from :door::uuid
            """;

    private static final String LAAT_WEER_GELDEN = """
            update plan.meting set vervallen_op = null
             where id = (select n.vervangt from plan.meting n where n.id = :id) and jongere = :jongere
            """;

    private static final String LAATSTE = """
            select max(dag) as dag, max(op) filter (where door is null) as zelf
              from plan.meting where jongere = :jongere and vervallen_op is null
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient db;

    Metingarchief(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param door empty when the jongere does it himself
     * @param vervangt the one it corrects
     */
    public record Onder(UUID traject, Instant op, Optional<GebruikerId> door, Optional<UUID> vervangt) {}

    /** @return false when this id was used before */
    public boolean voegToe(Meting meting, Onder onder) {
        return met(VOEG_TOE, meting, onder)
                        .param("traject", onder.traject())
                        .param("op", Rij.alsParameter(onder.op()))
                        .update()
                == 1;
    }

    /** Whether this very measurement was kept before, and not taken back. */
    public boolean isDezelfde(Meting meting, Onder onder) {
        return met(DEZELFDE, meting, onder).query(Integer.class).single() == 1;
    }

    /**
     * Makes room for a correction.
     *
     * @return false when there is nothing to correct: it was corrected or taken back meanwhile
     */
    public boolean vervang(UUID id, JongereId jongere, Onder onder) {
        return deze(VERVANG, id, jongere, onder.door())
                        .param("nu", Rij.alsParameter(onder.op()))
                        .update()
                == 1;
    }

    /** @return whether it was taken back: by who wrote it, in time */
    public boolean neemTerug(UUID id, JongereId jongere, Optional<GebruikerId> door, Instant sinds, Instant nu) {
        var terug = deze(NEEM_TERUG, id, jongere, door)
                        .param("sinds", Rij.alsParameter(sinds))
                        .param("nu", Rij.alsParameter(nu))
                        .update()
                == 1;
        if (terug) {
            db.sql(LAAT_WEER_GELDEN)
                    .param("id", id)
                    .param("jongere", jongere.waarde())
                    .update();
        }
        return terug;
    }

    /**
     * The last days on which something was filled in.
     *
     * @param dag by whomever
     * @param zelf by the jongere himself
     */
    record Laatst(Optional<LocalDate> dag, Optional<Instant> zelf) {}

    Laatst laatste(JongereId jongere) {
        return db.sql(LAATSTE)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> new Laatst(Rij.misschienDag(rij, "dag"), Rij.misschienMoment(rij, "zelf")))
                .single();
    }

    private JdbcClient.StatementSpec deze(String sql, UUID id, JongereId jongere, Optional<GebruikerId> door) {
        return db.sql(sql)
                .param("id", id)
                .param("jongere", jongere.waarde())
                .param("door", door.map(GebruikerId::waarde).orElse(null));
    }

    private JdbcClient.StatementSpec met(String sql, Meting meting, Onder onder) {
        return deze(sql, meting.id(), meting.jongere(), onder.door())
                .param("instrument", meting.instrument().instrument())
                .param("versie", meting.instrument().versie())
                .param("dag", meting.dag())
                .param("wie", meting.wie().name())
                .param("antwoorden", schrijf(meting.antwoorden()))
                .param("opmerking", meting.opmerking())
                .param("vervangt", onder.vervangt().orElse(null));
    }

    static String schrijf(SequencedMap<String, Antwoord> antwoorden) {
        return JSON.writeValueAsString(antwoorden.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, antwoord -> antwoord.getValue().schrijf())));
    }

    static Meting meting(ResultSet rij) throws SQLException {
        return new Meting(
                Rij.uuid(rij, "id"),
                Rij.jongere(rij),
                new Instrumentversie(Rij.tekst(rij, "instrument"), Rij.tekst(rij, "versie")),
                Rij.dag(rij, "dag"),
                Invuller.valueOf(Rij.tekst(rij, "wie")),
                antwoorden(Rij.tekst(rij, "antwoorden")),
                Rij.tekst(rij, "opmerking"));
    }

    /** A row that says something else than an answer, says nothing. */
    private static SequencedMap<String, Antwoord> antwoorden(String json) {
        var antwoorden = new LinkedHashMap<String, Antwoord>();
        List<Map.Entry<String, JsonNode>> velden = JSON.readTree(json).properties().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .toList();
        velden.forEach(veld -> Antwoord.lees(veld.getValue().asString(""))
                .ifPresent(antwoord -> antwoorden.put(veld.getKey(), antwoord)));
        return antwoorden;
    }
}
