package nl.routewijzer.bericht.bijlage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.Bijlage;
import nl.routewijzer.bericht.Bijlagen;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.bestand.Bestandssoort;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Kluis;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files beside messages, sealed with their names. */
@Component
@ZonderInkijk("within the look of the page, or by the jongere himself")
public class Bijlagearchief {

    private static final String NAAM = "bericht.bijlage.naam";
    private static final String INHOUD = "bericht.bijlage.inhoud";

    private static final String VOEG_TOE = """
            insert into bericht.bijlage (id, jongere, bericht, plek, soort, grootte, naam, inhoud)
            values (:id, :jongere, :bericht, :plek, :soort, :grootte, :naam, :inhoud)
            """;

    private static final String HAAL = """
            select x.id, x.jongere, x.naam, x.soort, x.grootte, x.inhoud
              from bericht.bijlage x
              join jongere.zicht_jongere j on j.id = x.jongere
             where x.id = :id and x.jongere = :jongere and
            """;

    private final JdbcClient db;
    private final Kluis kluis;
    private final Tijd tijd;

    Bijlagearchief(JdbcClient db, Kluis kluis, Tijd tijd) {
        this.db = db;
        this.kluis = kluis;
        this.tijd = tijd;
    }

    /** In the transaction of the message. */
    public void voegToe(UUID bericht, JongereId jongere, List<Bestand> bestanden) {
        for (var plek = 1; plek <= bestanden.size(); plek++) {
            var bestand = bestanden.get(plek - 1);
            var id = Stempel.idVan(bericht, "bijlage " + plek);
            db.sql(VOEG_TOE)
                    .param("id", id)
                    .param("jongere", jongere.waarde())
                    .param("bericht", bericht)
                    .param("plek", plek)
                    .param("soort", bestand.soort().name())
                    .param("grootte", bestand.inhoud().length)
                    .param("naam", kluis.verzegel(bestand.naam(), NAAM, id))
                    .param("inhoud", kluis.verzegel(bestand.inhoud(), INHOUD, id))
                    .update();
        }
    }

    /** They go with a message that is taken back. */
    public void haalWeg(UUID bericht) {
        db.sql("delete from bericht.bijlage where bericht = :bericht")
                .param("bericht", bericht)
                .update();
    }

    /** What goes along with each of these messages, in the order in which it was chosen. */
    public Map<UUID, List<Bijlage>> bij(Collection<UUID> berichten) {
        var bij = new LinkedHashMap<UUID, List<Bijlage>>();
        if (!berichten.isEmpty()) {
            db.sql(
                            "select bericht, id, naam, soort, grootte from bericht.bijlage where bericht = any(:berichten) order by bericht, plek")
                    .param("berichten", berichten.toArray(UUID[]::new))
                    .query(rij -> {
                        bij.computeIfAbsent(Rij.uuid(rij, "bericht"), nog -> new ArrayList<>())
                                .add(bijlage(rij));
                    });
        }
        return bij;
    }

    /** All of a jongere, oldest first, for who wants to know what is kept of him. */
    public List<Inzagestuk> inzage(JongereId jongere) {
        return db.sql("""
                        select x.id, x.naam, x.soort, x.grootte, b.op
                          from bericht.bijlage x join bericht.bericht b on b.id = x.bericht
                         where x.jongere = :jongere order by b.op, x.plek
                        """)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> {
                    var bijlage = bijlage(rij);
                    var velden = new LinkedHashMap<String, String>();
                    velden.put("naam", bijlage.naam());
                    velden.put("grootte", bijlage.maat());
                    velden.put("op", Rij.moment(rij, "op").toString());
                    return new Inzagestuk("bijlage bij een bericht", velden, Optional.of(bijlage.id()));
                })
                .list();
    }

    public Optional<Bijlagen.Gehaald> haal(UUID id, JongereId jongere, Zicht zicht) {
        return haal(HAAL + Zicht.FILTER, id, jongere, zicht.parameters(Recht.JONGERE_ZIEN, tijd));
    }

    public Optional<Bijlagen.Gehaald> haal(UUID id, JongereId jongere) {
        return haal(HAAL + "true", id, jongere, Map.of());
    }

    private Optional<Bijlagen.Gehaald> haal(String sql, UUID id, JongereId jongere, Map<String, Object> meer) {
        return db.sql(sql)
                .param("id", id)
                .param("jongere", jongere.waarde())
                .params(meer)
                .query((rij, nummer) -> new Bijlagen.Gehaald(
                        Rij.jongere(rij), bijlage(rij), kluis.openBytes(rij.getBytes("inhoud"), INHOUD, id)))
                .optional();
    }

    private Bijlage bijlage(ResultSet rij) throws SQLException {
        var id = Rij.uuid(rij, "id");
        return new Bijlage(
                id,
                kluis.open(rij.getBytes("naam"), NAAM, id),
                Bestandssoort.valueOf(Rij.tekst(rij, "soort")),
                rij.getInt("grootte"));
    }
}
