package nl.routewijzer.aanbod.storage;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.aanbod.OptieId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.bestand.Bestandssoort;
import nl.routewijzer.gedeeld.bestand.Foto;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pictures of options, sealed as every file is: one each. */
@Component
@ZonderInkijk("pictures of what an organisation offers")
public class Beeldarchief {

    private static final String INHOUD = "aanbod.beeld.inhoud";

    private final JdbcClient db;
    private final Kluis kluis;

    Beeldarchief(JdbcClient db, Kluis kluis) {
        this.db = db;
        this.kluis = kluis;
    }

    /** In the place of the one that was there. */
    public void zet(UUID id, OptieId optie, String tekst, Foto foto) {
        haalWeg(optie);
        db.sql(
                        "insert into aanbod.beeld (id, optie, soort, tekst, inhoud) values (:id, :optie, :soort, :tekst, :inhoud)")
                .param("id", id)
                .param("optie", optie.waarde())
                .param("soort", foto.soort().name())
                .param("tekst", tekst)
                .param("inhoud", kluis.verzegel(foto.inhoud(), INHOUD, id))
                .update();
    }

    public void haalWeg(OptieId optie) {
        db.sql("delete from aanbod.beeld where optie = :optie")
                .param("optie", optie.waarde())
                .update();
    }

    public Optional<Foto> haal(OptieId optie) {
        return db.sql("select id, soort, inhoud from aanbod.beeld where optie = :optie")
                .param("optie", optie.waarde())
                .query((rij, nummer) -> new Foto(
                        Bestandssoort.valueOf(Rij.tekst(rij, "soort")),
                        kluis.openBytes(rij.getBytes("inhoud"), INHOUD, Rij.uuid(rij, "id"))))
                .optional();
    }
}
