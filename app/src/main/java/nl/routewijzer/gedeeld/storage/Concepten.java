package nl.routewijzer.gedeeld.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drafts: what somebody typed and did not finish yet, a row of its own on the server, seen by its author only. A
 * higher running number wins, so a late request never overwrites newer text. It does not stay for ever (docs/adr/010).
 */
@Component
@Transactional
@ZonderInkijk("only the author's own text, shown inside the gate of the form's own page")
public class Concepten {

    /** How many days a draft stays after somebody last typed in it; an own choice, longer than a long holiday. */
    public static final int DAGEN = 60;

    private static final TypeReference<Map<String, List<String>>> VELDEN = new TypeReference<>() {};

    /**
     * @param formulier kind of form
     * @param onderwerp id of what it is about
     */
    public record Plaats(GebruikerId auteur, String formulier, UUID onderwerp) {}

    /** @param basisversie version of the subject the author started from */
    public record Concept(
            String formulier,
            UUID onderwerp,
            long volgnummer,
            int basisversie,
            Map<String, List<String>> velden,
            Instant bewaardOp) {

        public LocalDate blijftTotEnMet() {
            return Concepten.blijftTotEnMet(bewaardOp);
        }
    }

    private static final String BEWAAR = """
            insert into gedeeld.concept (auteur, formulier, onderwerp, jongere, basisversie, volgnummer, velden, bewaard_op)
            values (:auteur, :formulier, :onderwerp, :jongere, :basisversie, :volgnummer, :velden::jsonb, :nu)
            on conflict (organisatie, auteur, formulier, onderwerp) do update
               set volgnummer = excluded.volgnummer, velden = excluded.velden, bewaard_op = excluded.bewaard_op
             where concept.volgnummer < excluded.volgnummer
            """;

    private static final String ZOEK = """
            select formulier, onderwerp, basisversie, volgnummer, velden, bewaard_op
              from gedeeld.concept
             where auteur = :auteur and formulier = :formulier and onderwerp = :onderwerp
            """;

    private static final String VERWIJDER =
            "delete from gedeeld.concept where auteur = :auteur and formulier = :formulier and onderwerp = :onderwerp";

    private final JdbcClient db;
    private final JsonMapper json;
    private final Tijd tijd;

    Concepten(JdbcClient db, JsonMapper json, Tijd tijd) {
        this.db = db;
        this.json = json;
        this.tijd = tijd;
    }

    /** The last day on which a draft is there, when nobody types in it any more. */
    public static LocalDate blijftTotEnMet(Instant bewaardOp) {
        return Tijd.dag(bewaardOp).plusDays(DAGEN);
    }

    /** @return when it was kept; an older running number than the kept one changes nothing and is fine */
    public Instant bewaar(
            Plaats plaats, JongereId jongere, int basisversie, long volgnummer, Map<String, List<String>> velden) {
        return schrijf(plaats, jongere.waarde(), basisversie, volgnummer, velden);
    }

    /** Of what is about no jongere. */
    public Instant bewaar(Plaats plaats, long volgnummer, Map<String, List<String>> velden) {
        return schrijf(plaats, null, 0, volgnummer, velden);
    }

    private Instant schrijf(
            Plaats plaats, @Nullable UUID jongere, int basisversie, long volgnummer, Map<String, List<String>> velden) {
        var nu = tijd.nu();
        db.sql(BEWAAR)
                .param("auteur", plaats.auteur().waarde())
                .param("formulier", plaats.formulier())
                .param("onderwerp", plaats.onderwerp())
                .param("jongere", jongere)
                .param("basisversie", basisversie)
                .param("volgnummer", volgnummer)
                .param("velden", json.writeValueAsString(velden))
                .param("nu", Rij.alsParameter(nu))
                .update();
        return nu;
    }

    public Optional<Concept> zoek(Plaats plaats) {
        return db.sql(ZOEK)
                .param("auteur", plaats.auteur().waarde())
                .param("formulier", plaats.formulier())
                .param("onderwerp", plaats.onderwerp())
                .query(this::concept)
                .optional();
    }

    public void verwijder(Plaats plaats) {
        db.sql(VERWIJDER)
                .param("auteur", plaats.auteur().waarde())
                .param("formulier", plaats.formulier())
                .param("onderwerp", plaats.onderwerp())
                .update();
    }

    /** Whoever typed it: what it is of is gone, and its words with it. */
    public void verwijderVanIedereen(String formulier, UUID onderwerp) {
        db.sql("delete from gedeeld.concept where formulier = :formulier and onderwerp = :onderwerp")
                .param("formulier", formulier)
                .param("onderwerp", onderwerp)
                .update();
    }

    private Concept concept(ResultSet rij, int nummer) throws SQLException {
        return new Concept(
                Rij.tekst(rij, "formulier"),
                Rij.uuid(rij, "onderwerp"),
                rij.getLong("volgnummer"),
                rij.getInt("basisversie"),
                json.readValue(Rij.tekst(rij, "velden"), VELDEN),
                Rij.moment(rij, "bewaard_op"));
    }
}
