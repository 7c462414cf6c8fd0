package nl.routewijzer.aanbod.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.aanbod.Optie;
import nl.routewijzer.aanbod.Optie.Beeld;
import nl.routewijzer.aanbod.Optie.Inhoud;
import nl.routewijzer.aanbod.Optie.Looptijd;
import nl.routewijzer.aanbod.Optie.Voor;
import nl.routewijzer.aanbod.Optie.Waar;
import nl.routewijzer.aanbod.OptieId;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The options of the organisation. A change writes over what was; the number of the version keeps two from doing so unseen. */
@Component
@ZonderInkijk("what an organisation offers; no people")
public class Optiearchief {

    private static final String KIES = """
            select o.*, b.id as beeld, b.tekst as beeldtekst
              from aanbod.optie o left join aanbod.beeld b on b.optie = o.id
            """;

    private static final String VOEG_TOE = """
            insert into aanbod.optie (id, titel, tekst, voor_wie, vanaf_leeftijd, tot_leeftijd, fasen, behoeften, plaats, link, telefoon,
                                      vanaf, tot_en_met, gemaakt_op, gemaakt_door, gewijzigd_op, gewijzigd_door)
            values (:id, :titel, :tekst, :wie, :vanafLeeftijd, :totLeeftijd, :fasen, :behoeften, :plaats, :link, :telefoon,
                    :vanaf, :totEnMet, :nu, :door, :nu, :door)
            on conflict (organisatie, id) do nothing
            """;

    private static final String WIJZIG = """
            update aanbod.optie
               set titel = :titel, tekst = :tekst, voor_wie = :wie, vanaf_leeftijd = :vanafLeeftijd, tot_leeftijd = :totLeeftijd,
                   fasen = :fasen, behoeften = :behoeften, plaats = :plaats, link = :link, telefoon = :telefoon,
                   vanaf = :vanaf, tot_en_met = :totEnMet, gewijzigd_op = :nu, gewijzigd_door = :door, versie = versie + 1
             where id = :id and versie = :versie
            """;

    private final JdbcClient db;

    Optiearchief(JdbcClient db) {
        this.db = db;
    }

    /** By title. */
    public List<Optie> alle() {
        return db.sql(KIES + " order by o.titel collate \"nl-x-icu\", o.id")
                .query(Optiearchief::optie)
                .list();
    }

    public Optional<Optie> vind(OptieId id) {
        return db.sql(KIES + " where o.id = :id")
                .param("id", id.waarde())
                .query(Optiearchief::optie)
                .optional();
    }

    /** @return false when this id was there already */
    public boolean voegToe(OptieId id, Inhoud inhoud, GebruikerId door, Instant nu) {
        return vul(VOEG_TOE, id, inhoud, door, nu).update() == 1;
    }

    /** @return false when somebody changed it since that version */
    public boolean wijzig(OptieId id, Inhoud inhoud, int versie, GebruikerId door, Instant nu) {
        return vul(WIJZIG, id, inhoud, door, nu).param("versie", versie).update() == 1;
    }

    public void stop(OptieId id, GebruikerId door, Instant nu) {
        db.sql("update aanbod.optie set gestopt_op = :nu, gestopt_door = :door where id = :id and gestopt_op is null")
                .param("id", id.waarde())
                .param("door", door.waarde())
                .param("nu", Rij.alsParameter(nu))
                .update();
    }

    public void herstel(OptieId id) {
        db.sql("update aanbod.optie set gestopt_op = null, gestopt_door = null where id = :id")
                .param("id", id.waarde())
                .update();
    }

    private JdbcClient.StatementSpec vul(String sql, OptieId id, Inhoud inhoud, GebruikerId door, Instant nu) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("id", id.waarde());
        waarden.put("titel", inhoud.titel());
        waarden.put("tekst", inhoud.tekst());
        waarden.put("wie", inhoud.voor().wie());
        waarden.put("fasen", inhoud.voor().fasen().toArray(String[]::new));
        waarden.put("behoeften", inhoud.voor().behoeften().toArray(String[]::new));
        waarden.put("plaats", inhoud.waar().plaats());
        waarden.put("link", inhoud.waar().link());
        waarden.put("telefoon", inhoud.waar().telefoon());
        waarden.put("nu", Rij.alsParameter(nu));
        waarden.put("door", door.waarde());
        return db.sql(sql)
                .params(waarden)
                .param("vanafLeeftijd", inhoud.voor().vanaf().orElse(null))
                .param("totLeeftijd", inhoud.voor().tot().orElse(null))
                .param("vanaf", inhoud.looptijd().vanaf().orElse(null))
                .param("totEnMet", inhoud.looptijd().totEnMet().orElse(null));
    }

    private static Optie optie(ResultSet rij, int nummer) throws SQLException {
        return new Optie(
                new OptieId(Rij.uuid(rij, "id")),
                new Inhoud(
                        Rij.tekst(rij, "titel"),
                        Rij.tekst(rij, "tekst"),
                        new Voor(
                                Rij.tekst(rij, "voor_wie"),
                                getal(rij, "vanaf_leeftijd"),
                                getal(rij, "tot_leeftijd"),
                                verzameling(rij, "fasen"),
                                verzameling(rij, "behoeften")),
                        new Waar(Rij.tekst(rij, "plaats"), Rij.tekst(rij, "link"), Rij.tekst(rij, "telefoon")),
                        new Looptijd(Rij.misschienDag(rij, "vanaf"), Rij.misschienDag(rij, "tot_en_met"))),
                beeld(rij),
                Rij.misschienMoment(rij, "gestopt_op").map(Tijd::dag),
                rij.getInt("versie"));
    }

    private static Optional<Beeld> beeld(ResultSet rij) throws SQLException {
        var id = rij.getObject("beeld", UUID.class);
        return id == null ? Optional.empty() : Optional.of(new Beeld(id, Rij.tekst(rij, "beeldtekst")));
    }

    private static Set<String> verzameling(ResultSet rij, String kolom) throws SQLException {
        return Rij.teksten(rij, kolom);
    }

    private static Optional<Integer> getal(ResultSet rij, String kolom) throws SQLException {
        var getal = rij.getInt(kolom);
        return rij.wasNull() ? Optional.empty() : Optional.of(getal);
    }
}
