package nl.routewijzer.gesprek.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.bestand.Bestandssoort;
import nl.routewijzer.gedeeld.bestand.Foto;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Locatie;
import nl.routewijzer.privacy.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places of an organisation, and their pictures, sealed as every file is. */
@Component
@ZonderInkijk("places of an organisation; nothing of a person")
public class Locatiearchief {

    private static final String INHOUD = "gesprek.locatiebeeld.inhoud";

    private static final String ALLE = """
            select l.id, l.naam, l.adres, l.route, b.id as beeld, b.tekst
              from gesprek.locatie l
              left join gesprek.locatiebeeld b on b.locatie = l.id
             where l.vervallen_op is null
            """;

    private static final String BEWAAR = """
            insert into gesprek.locatie (id, naam, adres, route, gewijzigd_op, gewijzigd_door) values (:id, :naam, :adres, :route, :nu, :door)
            on conflict (organisatie, id) do update
               set naam = excluded.naam, adres = excluded.adres, route = excluded.route, gewijzigd_op = excluded.gewijzigd_op,
                   gewijzigd_door = excluded.gewijzigd_door
            """;

    private static final String ZET_TERUG = """
            update gesprek.locatie l set vervallen_op = null
             where l.id = :id and l.vervallen_op >= :sinds
               and not exists (select from gesprek.locatie a where lower(a.naam) = lower(l.naam) and a.vervallen_op is null)
            """;

    private final JdbcClient db;
    private final Kluis kluis;

    Locatiearchief(JdbcClient db, Kluis kluis) {
        this.db = db;
        this.kluis = kluis;
    }

    /** One at a time within an organisation, until the end of the transaction: a name that was free stays so. */
    public void grendel() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('locaties ' || current_setting('app.organisatie'), 0))")
                .query((rij, nummer) -> nummer)
                .list();
    }

    public List<Locatie> alle() {
        return db.sql(ALLE + " order by lower(l.naam), l.id")
                .query(Locatiearchief::locatie)
                .list();
    }

    public Optional<Locatie> vind(UUID id) {
        return db.sql(ALLE + " and l.id = :id")
                .param("id", id)
                .query(Locatiearchief::locatie)
                .optional();
    }

    /** Whatever its letters are, large or small. */
    public Optional<Locatie> metNaam(String naam) {
        return db.sql(ALLE + " and lower(l.naam) = lower(:naam)")
                .param("naam", naam)
                .query(Locatiearchief::locatie)
                .optional();
    }

    public void bewaar(Locatie locatie, Instant op, GebruikerId door) {
        db.sql(BEWAAR)
                .param("id", locatie.id())
                .param("naam", locatie.naam())
                .param("adres", locatie.adres())
                .param("route", locatie.route())
                .param("nu", Rij.alsParameter(op))
                .param("door", door.waarde())
                .update();
    }

    public void haalWeg(UUID id, Instant op) {
        db.sql("update gesprek.locatie set vervallen_op = :nu where id = :id and vervallen_op is null")
                .param("nu", Rij.alsParameter(op))
                .param("id", id)
                .update();
    }

    public boolean zetTerug(UUID id, Instant sinds) {
        return db.sql(ZET_TERUG)
                        .param("id", id)
                        .param("sinds", Rij.alsParameter(sinds))
                        .update()
                == 1;
    }

    /** In the place of the one that was there. */
    public void zetBeeld(UUID locatie, String tekst, Foto foto) {
        haalBeeldWeg(locatie);
        var id = UUID.randomUUID();
        db.sql(
                        "insert into gesprek.locatiebeeld (id, locatie, soort, tekst, inhoud) values (:id, :locatie, :soort, :tekst, :inhoud)")
                .param("id", id)
                .param("locatie", locatie)
                .param("soort", foto.soort().name())
                .param("tekst", tekst)
                .param("inhoud", kluis.verzegel(foto.inhoud(), INHOUD, id))
                .update();
    }

    public void beschrijfBeeld(UUID locatie, String tekst) {
        db.sql("update gesprek.locatiebeeld set tekst = :tekst where locatie = :locatie")
                .param("tekst", tekst)
                .param("locatie", locatie)
                .update();
    }

    public void haalBeeldWeg(UUID locatie) {
        db.sql("delete from gesprek.locatiebeeld where locatie = :locatie")
                .param("locatie", locatie)
                .update();
    }

    public Optional<Foto> foto(UUID beeld) {
        return db.sql("select soort, inhoud from gesprek.locatiebeeld where id = :id")
                .param("id", beeld)
                .query((rij, nummer) -> new Foto(
                        Bestandssoort.valueOf(Rij.tekst(rij, "soort")),
                        kluis.openBytes(rij.getBytes("inhoud"), INHOUD, beeld)))
                .optional();
    }

    private static Locatie locatie(ResultSet rij, int nummer) throws SQLException {
        var tekst = Rij.misschienTekst(rij, "tekst").orElse("");
        return new Locatie(
                Rij.uuid(rij, "id"),
                Rij.tekst(rij, "naam"),
                Rij.tekst(rij, "adres"),
                Rij.tekst(rij, "route"),
                Optional.ofNullable(rij.getObject("beeld", UUID.class)).map(beeld -> new Locatie.Beeld(beeld, tekst)));
    }
}
