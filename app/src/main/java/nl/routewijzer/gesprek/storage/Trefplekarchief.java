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
import nl.routewijzer.gesprek.Trefplek;
import nl.routewijzer.privacy.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places of an organisation, and their pictures, sealed as every file is. */
@Component
@ZonderInkijk("places of an organisation; nothing of a person")
public class Trefplekarchief {

    private static final String INHOUD = "gesprek.trefplekbeeld.inhoud";

    private static final String ALLE = """
            select l.id, l.naam, l.adres, l.route, l.versie, b.id as beeld, b.tekst
              from gesprek.trefplek l
              left join gesprek.trefplekbeeld b on b.trefplek = l.id
             where l.vervallen_op is null
            """;

    /** A name that it had before stays with it once. */
    private static final String BEWAAR = """
            insert into gesprek.trefplek (id, naam, adres, route, gewijzigd_op, gewijzigd_door) values (:id, :naam, :adres, :route, :nu, :door)
            on conflict (organisatie, id) do update
               set eerder = case when lower(trefplek.naam) = lower(excluded.naam) then trefplek.eerder
                                 else array_append(array_remove(trefplek.eerder, trefplek.naam), trefplek.naam) end,
                   versie = trefplek.versie + 1, naam = excluded.naam, adres = excluded.adres, route = excluded.route, gewijzigd_op = excluded.gewijzigd_op,
                   gewijzigd_door = excluded.gewijzigd_door, vervallen_op = null
            """;

    private static final String ZET_TERUG = """
            update gesprek.trefplek l set vervallen_op = null
             where l.id = :id and l.vervallen_op >= :sinds
               and not exists (select from gesprek.trefplek a where lower(a.naam) = lower(l.naam) and a.vervallen_op is null)
            """;

    private final JdbcClient db;
    private final Kluis kluis;

    Trefplekarchief(JdbcClient db, Kluis kluis) {
        this.db = db;
        this.kluis = kluis;
    }

    /** One at a time within an organisation, until the end of the transaction: a name that was free stays so. */
    public void grendel() {
        db.sql(
                        "select pg_advisory_xact_lock(hashtextextended('trefplekken ' || current_setting('app.organisatie'), 0))")
                .query((rij, nummer) -> nummer)
                .list();
    }

    public List<Trefplek> alle() {
        return db.sql(ALLE + " order by lower(l.naam), l.id")
                .query(Trefplekarchief::trefplek)
                .list();
    }

    public Optional<Trefplek> vind(UUID id) {
        return db.sql(ALLE + " and l.id = :id")
                .param("id", id)
                .query(Trefplekarchief::trefplek)
                .optional();
    }

    /** Also when it was taken away. */
    public boolean bestaat(UUID id) {
        return db.sql("select exists (select from gesprek.trefplek where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Whatever its letters are, large or small. */
    public Optional<Trefplek> metNaam(String naam) {
        return db.sql(ALLE + " and lower(l.naam) = lower(:naam)")
                .param("naam", naam)
                .query(Trefplekarchief::trefplek)
                .optional();
    }

    /** Where one meets under this name now, or else where one met under it last. */
    public Optional<Trefplek> metNaamOfEerder(String naam) {
        return db.sql(ALLE + """
                        and (lower(l.naam) = lower(:naam) or exists (select from unnest(l.eerder) e where lower(e) = lower(:naam)))
                        order by lower(l.naam) = lower(:naam) desc, l.gewijzigd_op desc limit 1
                        """)
                .param("naam", naam)
                .query(Trefplekarchief::trefplek)
                .optional();
    }

    public void bewaar(Trefplek trefplek, Instant op, GebruikerId door) {
        db.sql(BEWAAR)
                .param("id", trefplek.id())
                .param("naam", trefplek.naam())
                .param("adres", trefplek.adres())
                .param("route", trefplek.route())
                .param("nu", Rij.alsParameter(op))
                .param("door", door.waarde())
                .update();
    }

    public void haalWeg(UUID id, Instant op) {
        db.sql("update gesprek.trefplek set vervallen_op = :nu where id = :id and vervallen_op is null")
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
    public void zetBeeld(UUID trefplek, String tekst, Foto foto) {
        haalBeeldWeg(trefplek);
        var id = UUID.randomUUID();
        db.sql(
                        "insert into gesprek.trefplekbeeld (id, trefplek, soort, tekst, inhoud) values (:id, :trefplek, :soort, :tekst, :inhoud)")
                .param("id", id)
                .param("trefplek", trefplek)
                .param("soort", foto.soort().name())
                .param("tekst", tekst)
                .param("inhoud", kluis.verzegel(foto.inhoud(), INHOUD, id))
                .update();
    }

    public void beschrijfBeeld(UUID trefplek, String tekst) {
        db.sql("update gesprek.trefplekbeeld set tekst = :tekst where trefplek = :trefplek")
                .param("tekst", tekst)
                .param("trefplek", trefplek)
                .update();
    }

    public void haalBeeldWeg(UUID trefplek) {
        db.sql("delete from gesprek.trefplekbeeld where trefplek = :trefplek")
                .param("trefplek", trefplek)
                .update();
    }

    public Optional<Foto> foto(UUID beeld) {
        return db.sql("select soort, inhoud from gesprek.trefplekbeeld where id = :id")
                .param("id", beeld)
                .query((rij, nummer) -> new Foto(
                        Bestandssoort.valueOf(Rij.tekst(rij, "soort")),
                        kluis.openBytes(rij.getBytes("inhoud"), INHOUD, beeld)))
                .optional();
    }

    private static Trefplek trefplek(ResultSet rij, int nummer) throws SQLException {
        var tekst = Rij.misschienTekst(rij, "tekst").orElse("");
        return new Trefplek(
                Rij.uuid(rij, "id"),
                Rij.tekst(rij, "naam"),
                Rij.tekst(rij, "adres"),
                Rij.tekst(rij, "route"),
                Optional.ofNullable(rij.getObject("beeld", UUID.class)).map(beeld -> new Trefplek.Beeld(beeld, tekst)),
                rij.getInt("versie"));
    }
}
