package nl.routewijzer.jongere.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.storage.Stukken;
import nl.routewijzer.jongere.Zegel;
import nl.routewijzer.privacy.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Insight in and erasure of all that this room keeps of a jongere. */
@Component
class JongereRechten implements Inzagebron, Wisbron {

    private static final List<String> PERSOON = List.of(
            "roepnaam",
            "tussenvoegsel",
            "achternaam",
            "aanspreken",
            "geboortedatum",
            "geboorte_precisie",
            "bereik",
            "bereik_niet",
            "wat_helpt",
            "taal");

    private static final String GEGEVENS =
            "select id, soort, velden, verzegeld, bron, peildatum, op from jongere.gegeven where jongere = :jongere order by op";
    private static final String BETROKKENEN =
            "select id, rol, naam, verband, bereik, mag_contact, op from jongere.betrokkene where jongere = :jongere order by op";
    private static final String UITKERING =
            "select ontvangt, periode, bron from jongere.uitkering where jongere = :jongere order by periode";
    private static final String VOORZICHTIG =
            "select vanaf, kijken_op, anders, bekeken_op from jongere.voorzichtig where jongere = :jongere order by op";
    private static final String AFSCHERMING =
            "select op as vanaf, opgeheven_op as tot from jongere.afscherming where jongere = :jongere order by op";
    private static final String INTAKE =
            "select op, hulpvraag, eerst as eerst_oplossen, leefgebieden, eigen as eigen_vragen from jongere.intake where jongere = :jongere order by op";

    private final JdbcClient db;
    private final Kluis kluis;
    private final Zegel zegel;

    JongereRechten(JdbcClient db, Kluis kluis, Zegel zegel) {
        this.db = db;
        this.kluis = kluis;
        this.zegel = zegel;
    }

    @Override
    public List<String> tabellen() {
        return List.of(
                "jongere.jongere",
                "jongere.gegeven",
                "jongere.betrokkene",
                "jongere.uitkering",
                "jongere.voorzichtig",
                "jongere.afscherming",
                "jongere.intake");
    }

    @Override
    public int volgorde() {
        return 100;
    }

    @Override
    @ZonderInkijk("collected for the insight overview, which opens the gate")
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stream.of(
                        db.sql("select * from jongere.jongere where id = :jongere")
                                .param("jongere", jongere.waarde())
                                .query((rij, nummer) -> persoon(jongere, rij))
                                .list(),
                        db.sql(GEGEVENS)
                                .param("jongere", jongere.waarde())
                                .query((rij, nummer) -> gegeven(rij))
                                .list(),
                        db.sql(BETROKKENEN)
                                .param("jongere", jongere.waarde())
                                .query((rij, nummer) -> betrokkene(rij))
                                .list(),
                        Stukken.uit(db, "uitkering", UITKERING, jongere),
                        Stukken.uit(db, "voorzichtig", VOORZICHTIG, jongere),
                        Stukken.uit(db, "afscherming", AFSCHERMING, jongere),
                        Stukken.uit(db, "intake", INTAKE, jongere))
                .flatMap(List::stream)
                .toList();
    }

    private Inzagestuk persoon(JongereId jongere, ResultSet rij) throws SQLException {
        var velden = new LinkedHashMap<String, String>();
        for (var kolom : PERSOON) {
            velden.put(kolom.replace('_', ' '), Rij.tekst(rij, kolom));
        }
        for (var kolom : List.of("bsn", "telefoon", "email")) {
            var dicht = rij.getBytes(kolom);
            velden.put(kolom, dicht == null ? "" : kluis.open(dicht, "jongere." + kolom, jongere.waarde()));
        }
        return new Inzagestuk("jongere", velden);
    }

    private Inzagestuk gegeven(ResultSet rij) throws SQLException {
        var velden = new LinkedHashMap<String, String>();
        for (var kolom : List.of("soort", "bron", "peildatum", "op")) {
            velden.put(kolom, Rij.tekst(rij, kolom));
        }
        var dicht = rij.getBytes("verzegeld");
        velden.putAll(zegel.velden(dicht == null ? Rij.tekst(rij, "velden") : zegel.open(dicht, Rij.uuid(rij, "id"))));
        return new Inzagestuk("gegeven", velden);
    }

    private Inzagestuk betrokkene(ResultSet rij) throws SQLException {
        var velden = new LinkedHashMap<String, String>();
        for (var kolom : List.of("rol", "naam", "verband", "mag_contact", "op")) {
            velden.put(kolom.replace('_', ' '), Rij.tekst(rij, kolom));
        }
        var dicht = rij.getBytes("bereik");
        velden.put("bereik", dicht == null ? "" : zegel.open(dicht, Rij.uuid(rij, "id")));
        return new Inzagestuk("betrokkene", velden);
    }

    @Override
    public void wis(JongereId jongere) {
        Stream.of(
                        "delete from jongere.gegeven where jongere = :jongere",
                        "delete from jongere.betrokkene where jongere = :jongere",
                        "delete from jongere.uitkering where jongere = :jongere",
                        "delete from jongere.voorzichtig where jongere = :jongere",
                        "delete from jongere.afscherming where jongere = :jongere",
                        "delete from jongere.intake where jongere = :jongere",
                        "delete from jongere.jongere where id = :jongere")
                .forEach(sql -> db.sql(sql).param("jongere", jongere.waarde()).update());
    }
}
