package nl.routewijzer.aanbod.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.aanbod.informatie.EigenStuk;
import nl.routewijzer.aanbod.informatie.EigenStuk.Bij;
import nl.routewijzer.aanbod.informatie.Ervaring;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organisation writes for its jongeren, and the stories told to it. */
@Component
@ZonderInkijk("words for everybody; no jongeren")
public class Informatiearchief {

    private static final String BEWAAR_STUK = """
            insert into aanbod.stuk (id, artikel, inplaats, titel, tekst, nagekeken, gewijzigd_op, gewijzigd_door)
            select :id, :artikel, :inplaats, :titel, :tekst, :nagekeken, :nu, :door
             where not exists (select from aanbod.stuk s where s.artikel = :artikel and s.weg_op is null and s.id <> :id)
            on conflict (organisatie, id) do update
               set inplaats = excluded.inplaats, titel = excluded.titel, tekst = excluded.tekst, nagekeken = excluded.nagekeken,
                   gewijzigd_op = excluded.gewijzigd_op, gewijzigd_door = excluded.gewijzigd_door, weg_op = null, versie = stuk.versie + 1
            """;

    private static final String ZET_TERUG = """
            update aanbod.stuk t set weg_op = null
             where t.id = :id and (t.artikel is null
                or not exists (select from aanbod.stuk s where s.artikel = t.artikel and s.weg_op is null and s.id <> t.id))
            """;

    private static final String BEWAAR_ERVARING = """
            insert into aanbod.ervaring (id, naam, titel, tekst, toestemming_op, vanaf, tot_en_met, gewijzigd_op, gewijzigd_door)
            values (:id, :naam, :titel, :tekst, :toestemming, :vanaf, :totEnMet, :nu, :door)
            on conflict (organisatie, id) do update
               set naam = excluded.naam, titel = excluded.titel, tekst = excluded.tekst, toestemming_op = excluded.toestemming_op,
                   vanaf = excluded.vanaf, tot_en_met = excluded.tot_en_met,
                   gewijzigd_op = excluded.gewijzigd_op, gewijzigd_door = excluded.gewijzigd_door, versie = ervaring.versie + 1
             where aanbod.ervaring.gestopt_op is null
            """;

    private final JdbcClient db;

    Informatiearchief(JdbcClient db) {
        this.db = db;
    }

    /** By title; also what was taken away. */
    public List<EigenStuk> stukken() {
        return db.sql("select * from aanbod.stuk order by titel collate \"nl-x-icu\", id")
                .query(Informatiearchief::stuk)
                .list();
    }

    /** One at a time within an organisation, until the end of the transaction: what was read before writing stays so. */
    public void grendel() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('informatie ' || current_setting('app.organisatie'), 0))")
                .query((rij, nummer) -> nummer)
                .list();
    }

    /** @return false when something else stands at that article already */
    public boolean bewaar(EigenStuk stuk, GebruikerId door, Instant nu) {
        return db.sql(BEWAAR_STUK)
                        .param("id", stuk.id())
                        .param("artikel", stuk.bij().map(Bij::artikel).orElse(null))
                        .param("inplaats", stuk.bij().map(Bij::inPlaats).orElse(false))
                        .param("titel", stuk.titel())
                        .param("tekst", stuk.tekst())
                        .param("nagekeken", stuk.nagekeken())
                        .param("nu", Rij.alsParameter(nu))
                        .param("door", door.waarde())
                        .update()
                == 1;
    }

    public void haalWeg(UUID id, Instant nu) {
        db.sql("update aanbod.stuk set weg_op = :nu where id = :id and weg_op is null")
                .param("id", id)
                .param("nu", Rij.alsParameter(nu))
                .update();
    }

    public boolean zetTerug(UUID id) {
        grendel();
        return db.sql(ZET_TERUG).param("id", id).update() == 1;
    }

    /** The newest first; also what may not be shown. */
    public List<Ervaring> ervaringen() {
        return db.sql("select * from aanbod.ervaring order by vanaf desc, id")
                .query(Informatiearchief::ervaring)
                .list();
    }

    /** @return false when the consent was taken back */
    public boolean bewaar(Ervaring ervaring, GebruikerId door, Instant nu) {
        return db.sql(BEWAAR_ERVARING)
                        .param("id", ervaring.id())
                        .param("naam", ervaring.naam())
                        .param("titel", ervaring.titel())
                        .param("tekst", ervaring.tekst())
                        .param("toestemming", ervaring.toestemming())
                        .param("vanaf", ervaring.vanaf())
                        .param("totEnMet", ervaring.totEnMet())
                        .param("nu", Rij.alsParameter(nu))
                        .param("door", door.waarde())
                        .update()
                == 1;
    }

    public void stop(UUID id, Instant nu) {
        db.sql(
                        "update aanbod.ervaring set gestopt_op = :nu, naam = '', titel = '', tekst = '' where id = :id and gestopt_op is null")
                .param("id", id)
                .param("nu", Rij.alsParameter(nu))
                .update();
    }

    private static EigenStuk stuk(ResultSet rij, int nummer) throws SQLException {
        var inPlaats = rij.getBoolean("inplaats");
        return new EigenStuk(
                Rij.uuid(rij, "id"),
                Rij.misschienTekst(rij, "artikel").map(artikel -> new Bij(artikel, inPlaats)),
                Rij.tekst(rij, "titel"),
                Rij.tekst(rij, "tekst"),
                Rij.dag(rij, "nagekeken"),
                Rij.misschienMoment(rij, "weg_op").isPresent(),
                rij.getInt("versie"));
    }

    private static Ervaring ervaring(ResultSet rij, int nummer) throws SQLException {
        return new Ervaring(
                Rij.uuid(rij, "id"),
                Rij.tekst(rij, "naam"),
                Rij.tekst(rij, "titel"),
                Rij.tekst(rij, "tekst"),
                Rij.dag(rij, "toestemming_op"),
                Rij.dag(rij, "vanaf"),
                Rij.dag(rij, "tot_en_met"),
                Rij.misschienMoment(rij, "gestopt_op").map(Tijd::dag),
                rij.getInt("versie"));
    }
}
