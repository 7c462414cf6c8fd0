package nl.routewijzer.traject;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Kluis;
import nl.routewijzer.traject.Importvoorbeeld.Besluit;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The file that somebody is taking over, and what was taken over. Lines are sealed as a whole. */
@Component
@ZonderInkijk("the author's own file, and facts for decisions; whom it may be about is shown through the gate")
class ImportOpslag {

    private static final String KOLOM = "traject.importregel";
    private static final TypeReference<List<String>> CELLEN = new TypeReference<>() {};

    /** @param velden per column: the name of a field, or empty */
    record Lijst(UUID id, List<String> koppen, List<String> velden) {}

    record Regel(int nummer, UUID id, List<String> cellen, Optional<Besluit> besluit, Optional<JongereId> zelfde) {}

    private static final String VOEG_REGEL_TOE = """
            insert into traject.importregel (lijst, nummer, id, inhoud) values (:lijst, :nummer, :id, :inhoud)
            """;

    private final JdbcClient db;
    private final NamedParameterJdbcOperations batch;
    private final Kluis kluis;
    private final JsonMapper json;
    private final Tijd tijd;

    ImportOpslag(JdbcClient db, NamedParameterJdbcOperations batch, Kluis kluis, JsonMapper json, Tijd tijd) {
        this.db = db;
        this.batch = batch;
        this.kluis = kluis;
        this.json = json;
        this.tijd = tijd;
    }

    Optional<Lijst> find(GebruikerId auteur) {
        return db.sql("select id, koppen, velden from traject.importlijst where auteur = :auteur")
                .param("auteur", auteur.waarde())
                .query((rij, nummer) -> new Lijst(Rij.uuid(rij, "id"), lijst(rij, "koppen"), lijst(rij, "velden")))
                .optional();
    }

    List<Regel> regels(UUID lijst) {
        return db.sql(
                        "select nummer, id, inhoud, besluit, jongere from traject.importregel where lijst = :lijst order by nummer")
                .param("lijst", lijst)
                .query(this::regel)
                .list();
    }

    void bewaar(GebruikerId auteur, UUID id, Csvbestand bestand, List<String> velden) {
        db.sql("""
                        insert into traject.importlijst (auteur, id, koppen, velden, gemaakt_op)
                        values (:auteur, :id, :koppen, :velden, :nu)
                        """)
                .param("auteur", auteur.waarde())
                .param("id", id)
                .param("koppen", bestand.koppen().toArray(String[]::new))
                .param("velden", velden.toArray(String[]::new))
                .param("nu", Rij.alsParameter(tijd.nu()))
                .update();
        batch.batchUpdate(
                VOEG_REGEL_TOE,
                bestand.regels().stream().map(regel -> verzegeld(id, regel)).toArray(MapSqlParameterSource[]::new));
    }

    private MapSqlParameterSource verzegeld(UUID lijst, Csvbestand.Regel regel) {
        var id = UUID.nameUUIDFromBytes((lijst + "/" + regel.nummer()).getBytes(StandardCharsets.UTF_8));
        return new MapSqlParameterSource()
                .addValue("lijst", lijst)
                .addValue("nummer", regel.nummer())
                .addValue("id", id)
                .addValue("inhoud", kluis.verzegel(json.writeValueAsString(regel.cellen()), KOLOM, id));
    }

    void kies(UUID lijst, List<String> koppen, List<String> velden) {
        db.sql("update traject.importlijst set velden = :velden where id = :lijst")
                .param("velden", velden.toArray(String[]::new))
                .param("lijst", lijst)
                .update();
        for (var kolom = 0; kolom < koppen.size(); kolom++) {
            db.sql("""
                            insert into traject.importkolom (kop, veld) values (:kop, :veld)
                            on conflict (organisatie, kop) do update set veld = excluded.veld
                            """)
                    .param("kop", Importveld.kaal(koppen.get(kolom)))
                    .param("veld", velden.get(kolom))
                    .update();
        }
    }

    /** By heading: the field somebody chose the last time, or empty for none. */
    Map<String, String> onthouden() {
        return db
                .sql("select kop, veld from traject.importkolom")
                .query((rij, nummer) -> Map.entry(Rij.tekst(rij, "kop"), Rij.tekst(rij, "veld")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void besluit(UUID lijst, int nummer, Besluit besluit, Optional<JongereId> zelfde) {
        db.sql(
                        "update traject.importregel set besluit = :besluit, jongere = :jongere where lijst = :lijst and nummer = :nummer")
                .param("besluit", besluit.name())
                .param("jongere", zelfde.map(JongereId::waarde).orElse(null))
                .param("lijst", lijst)
                .param("nummer", nummer)
                .update();
    }

    /** Thrown away by its author, or forgotten: nothing of a file stays. */
    void gooiWeg(GebruikerId auteur, Instant vergetenVoor) {
        var weg = "select id from traject.importlijst where auteur = :auteur or gemaakt_op < :vergeten";
        for (var sql : List.of(
                "delete from traject.importregel where lijst in (" + weg + ")",
                "delete from traject.importlijst where id in (" + weg + ")")) {
            db.sql(sql)
                    .param("auteur", auteur.waarde())
                    .param("vergeten", Rij.alsParameter(vergetenVoor))
                    .update();
        }
    }

    void noteer(UUID id, List<TrajectId> trajecten, GebruikerId door) {
        db.sql("insert into traject.import (id, op, door) values (:id, :nu, :door)")
                .param("id", id)
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("door", door.waarde())
                .update();
        db.sql("update traject.traject set import = :id where id = any(:trajecten)")
                .param("id", id)
                .param("trajecten", trajecten.stream().map(TrajectId::waarde).toArray(UUID[]::new))
                .update();
    }

    void raakAan(JongereId jongere) {
        db.sql("""
                        update traject.import i set aangeraakt_op = :nu
                         where i.aangeraakt_op is null and i.teruggedraaid_op is null
                           and exists (select from traject.traject t where t.jongere = :jongere and t.import = i.id)
                        """)
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("jongere", jongere.waarde())
                .update();
    }

    boolean isGedaan(UUID id) {
        return db.sql("select exists (select from traject.import where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** @return whose rows have to go; empty when it is too late, or was somebody else's */
    List<JongereId> draaiTerug(UUID id, Instant sinds, GebruikerId door) {
        var kan = db.sql("""
                        update traject.import set teruggedraaid_op = :nu
                         where id = :id and door = :door and op >= :sinds and aangeraakt_op is null and teruggedraaid_op is null
                        """)
                        .param("nu", Rij.alsParameter(tijd.nu()))
                        .param("id", id)
                        .param("door", door.waarde())
                        .param("sinds", Rij.alsParameter(sinds))
                        .update()
                == 1;
        return kan
                ? db.sql("select jongere from traject.traject where import = :id")
                        .param("id", id)
                        .query((rij, nummer) -> Rij.jongere(rij))
                        .list()
                : List.of();
    }

    private Regel regel(ResultSet rij, int nummer) throws SQLException {
        var id = Rij.uuid(rij, "id");
        return new Regel(
                rij.getInt("nummer"),
                id,
                json.readValue(kluis.open(rij.getBytes("inhoud"), KOLOM, id), CELLEN),
                Rij.misschienTekst(rij, "besluit").map(Besluit::valueOf),
                Rij.misschien(rij, "jongere", JongereId::new));
    }

    private static List<String> lijst(ResultSet rij, String kolom) throws SQLException {
        return Arrays.asList((String[]) rij.getArray(kolom).getArray());
    }
}
