package nl.routewijzer.jongere;

import java.util.LinkedHashMap;
import java.util.List;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Insight in and erasure of the person's own row. */
@Component
class JongereRechten implements Inzagebron, Wisbron {

    private final JdbcClient db;
    private final Kluis kluis;

    JongereRechten(JdbcClient db, Kluis kluis) {
        this.db = db;
        this.kluis = kluis;
    }

    @Override
    public List<String> tabellen() {
        return List.of("jongere.jongere");
    }

    @Override
    public int volgorde() {
        return 100;
    }

    @Override
    @ZonderInkijk("collected for the insight overview, which opens the gate")
    public List<Inzagestuk> inzage(JongereId jongere) {
        return db.sql("select * from jongere.jongere where id = :id")
                .param("id", jongere.waarde())
                .query((rij, nummer) -> {
                    var velden = new LinkedHashMap<String, String>();
                    for (var kolom : List.of(
                            "roepnaam",
                            "tussenvoegsel",
                            "achternaam",
                            "geboortedatum",
                            "geboorte_precisie",
                            "bereik",
                            "wat_helpt")) {
                        velden.put(kolom.replace('_', ' '), Rij.tekst(rij, kolom));
                    }
                    for (var kolom : List.of("bsn", "telefoon", "email")) {
                        var zegel = rij.getBytes(kolom);
                        velden.put(kolom, zegel == null ? "" : kluis.open(zegel, "jongere." + kolom, jongere.waarde()));
                    }
                    return new Inzagestuk("jongere", velden);
                })
                .list();
    }

    @Override
    public void wis(JongereId jongere) {
        db.sql("delete from jongere.jongere where id = :id")
                .param("id", jongere.waarde())
                .update();
    }
}
