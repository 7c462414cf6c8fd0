package nl.routewijzer.gesprek.storage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Contact.Kanaal;
import nl.routewijzer.gesprek.Gemistreden;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Opvolgdaad;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.Wijkteamvraag;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done about missed conversations, of one organisation. */
@Component
@ZonderInkijk("facts for decisions; what is shown passes the gate of its page")
public class Opvolgarchief {

    /**
     * A conversation that the jongere did not come to, with what was done about it since.
     *
     * @param consulent name of who would speak with him
     * @param daden in the order in which they were done
     */
    public record Blad(
            GesprekId gesprek,
            JongereId jongere,
            Instant begin,
            String methodeversie,
            String consulent,
            List<Opvolgdaad> daden)
            implements OverJongere {

        public LocalDate dag() {
            return Tijd.dag(begin);
        }

        public Optional<UUID> laatste() {
            return daden.stream()
                    .filter(daad -> daad.stap().isPresent())
                    .map(Opvolgdaad::id)
                    .reduce((eerder, later) -> later);
        }

        public Optional<Opvolgdaad> daad(UUID id) {
            return daden.stream().filter(daad -> daad.id().equals(id)).findFirst();
        }
    }

    /** The codes and the version of the method that a new row is written under. */
    public record Onder(List<String> codes, String methodeversie) {}

    private static final String DAAD = """
            o.id as daad, o.soort, o.voorgesteld, o.reden, o.woorden, o.dag, o.opnieuw_op, o.methodeversie as onder, o.codes, o.op, o.door as wie,
            w.naam as door, v.naar, v.gedeeld, v.toestemming, v.taak, v.verteld_op, v.verteld_hoe, v.afloop, v.gesloten_op
            """;

    private static final String VIND = "select g.id, g.jongere, g.begin, g.methodeversie, c.naam as consulent, " + DAAD
            + """
              from gesprek.gesprek g
              join jongere.zicht_jongere j on j.id = g.jongere
              join toegang.zicht_collega c on c.id = g.consulent
              left join gesprek.opvolging o on o.gesprek = g.id and o.vervallen_op is null
              left join gesprek.wijkteam v on v.opvolging = o.id
              left join toegang.zicht_collega w on w.id = o.door
             where g.id = :id and g.uitkomst = 'KWAM_NIET' and g.vervallen_op is null and
            """ + Zicht.FILTER + " order by o.nummer";

    private static final String DADEN = "select " + DAAD + """
              from gesprek.opvolging o
              left join gesprek.wijkteam v on v.opvolging = o.id
              join toegang.zicht_collega w on w.id = o.door
             where o.gesprek = :id and o.vervallen_op is null
             order by o.nummer
            """;

    private static final String VOEG_TOE = """
            insert into gesprek.opvolging (id, jongere, traject, gesprek, soort, voorgesteld, reden, woorden, dag, opnieuw_op, methodeversie, codes, op, door)
            select :id, g.jongere, g.traject, g.id, :soort, :voorgesteld, :reden, :woorden, :dag, :opnieuw, :methodeversie, :codes, :op, :door
              from gesprek.gesprek g where g.id = :gesprek
            on conflict (organisatie, id) do nothing
            """;

    private static final String VOEG_WIJKTEAM_TOE = """
            insert into gesprek.wijkteam (opvolging, jongere, naar, gedeeld, toestemming, taak, verteld_op, verteld_hoe)
            values (:opvolging, :jongere, :naar, :gedeeld, :toestemming, :taak, :verteldOp, :verteldHoe)
            """;

    private static final String NEEM_TERUG = """
            update gesprek.opvolging o set vervallen_op = :nu
             where o.id = :id and o.gesprek = :gesprek and o.door = :ik and o.op >= :sinds and o.vervallen_op is null
               and not exists (select from gesprek.wijkteam v where v.opvolging = o.id and v.gesloten_op is not null)
            """;

    private static final String VAN_EEN_DAAD =
            " and exists (select from gesprek.opvolging o where o.id = opvolging and o.gesprek = :gesprek and o.vervallen_op is null)";
    private static final String SLUIT =
            "update gesprek.wijkteam set afloop = :afloop, gesloten_op = :nu, gesloten_door = :ik where opvolging = :id and gesloten_op is null"
                    + VAN_EEN_DAAD;
    private static final String HEROPEN =
            "update gesprek.wijkteam set gesloten_op = null, gesloten_door = null, heropend_op = :nu, heropend_door = :ik where opvolging = :id and gesloten_op >= :sinds"
                    + VAN_EEN_DAAD;

    private final JdbcClient db;
    private final Tijd tijd;

    Opvolgarchief(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    /** Empty when there is no such missed conversation within reach. */
    public Optional<Blad> vind(GesprekId gesprek, Zicht zicht) {
        var daden = new ArrayList<Opvolgdaad>();
        var bladen = new ArrayList<Blad>();
        db.sql(VIND)
                .param("id", gesprek.waarde())
                .params(zicht.parameters(Recht.GESPREK_VOEREN, tijd.vandaag()))
                .query(rij -> {
                    if (rij.getObject("daad") != null) {
                        daden.add(daad(rij));
                    }
                    bladen.add(blad(rij));
                });
        return bladen.stream()
                .findFirst()
                .map(blad -> new Blad(
                        blad.gesprek(),
                        blad.jongere(),
                        blad.begin(),
                        blad.methodeversie(),
                        blad.consulent(),
                        List.copyOf(daden)));
    }

    private static Blad blad(ResultSet rij) throws SQLException {
        return new Blad(
                new GesprekId(Rij.uuid(rij, "id")),
                Rij.jongere(rij),
                Rij.moment(rij, "begin"),
                Rij.tekst(rij, "methodeversie"),
                Rij.tekst(rij, "consulent"),
                List.of());
    }

    /** In the order in which they were done. */
    public List<Opvolgdaad> daden(GesprekId gesprek) {
        return db.sql(DADEN)
                .param("id", gesprek.waarde())
                .query((rij, nummer) -> daad(rij))
                .list();
    }

    /** One at a time: who waits judges by what the one before wrote down. */
    public void grendel(GesprekId gesprek) {
        db.sql("select id from gesprek.gesprek where id = :id for update")
                .param("id", gesprek.waarde())
                .query(UUID.class)
                .list();
    }

    /** Whether this id was used before, also by what was taken back since. */
    public boolean bestaat(UUID id) {
        return db.sql("select count(*) from gesprek.opvolging where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** @return false when this id is there already */
    public boolean voegToe(GesprekId gesprek, JongereId jongere, Opvolgdaad daad, Onder onder) {
        var nieuw = db.sql(VOEG_TOE)
                        .param("id", daad.id())
                        .param("gesprek", gesprek.waarde())
                        .param("soort", daad.stap().map(Enum::name).orElse("REDEN"))
                        .param("voorgesteld", daad.voorgesteld().map(Enum::name).orElse(null))
                        .param("reden", daad.reden().map(Enum::name).orElse(null))
                        .param("woorden", daad.woorden())
                        .param("dag", daad.dag())
                        .param("opnieuw", daad.opnieuw().orElse(null))
                        .param("methodeversie", onder.methodeversie())
                        .param("codes", onder.codes().toArray(String[]::new))
                        .param("op", Rij.alsParameter(daad.op()))
                        .param("door", daad.wie().waarde())
                        .update()
                == 1;
        if (nieuw) {
            daad.wijkteam().ifPresent(vraag -> voegToe(daad.id(), jongere, vraag));
        }
        return nieuw;
    }

    private void voegToe(UUID daad, JongereId jongere, Wijkteamvraag vraag) {
        db.sql(VOEG_WIJKTEAM_TOE)
                .param("opvolging", daad)
                .param("jongere", jongere.waarde())
                .param("naar", vraag.naar())
                .param("gedeeld", vraag.gedeeld().stream().map(Enum::name).toArray(String[]::new))
                .param("toestemming", vraag.toestemming().orElse(null))
                .param("taak", vraag.taak())
                .param("verteldOp", vraag.verteldOp())
                .param("verteldHoe", vraag.verteldHoe().name())
                .update();
    }

    public boolean neemTerug(UUID id, GesprekId gesprek, Instant sinds, Instant nu, GebruikerId ik) {
        return wijzig(db.sql(NEEM_TERUG).param("sinds", Rij.alsParameter(sinds)), id, gesprek, nu, ik);
    }

    /** @return false when it was closed already */
    public boolean sluit(UUID id, GesprekId gesprek, String afloop, Instant nu, GebruikerId ik) {
        return wijzig(db.sql(SLUIT).param("afloop", afloop), id, gesprek, nu, ik);
    }

    public boolean heropen(UUID id, GesprekId gesprek, Instant sinds, Instant nu, GebruikerId ik) {
        return wijzig(db.sql(HEROPEN).param("sinds", Rij.alsParameter(sinds)), id, gesprek, nu, ik);
    }

    private static boolean wijzig(
            JdbcClient.StatementSpec sql, UUID id, GesprekId gesprek, Instant nu, GebruikerId ik) {
        return sql.param("id", id)
                        .param("gesprek", gesprek.waarde())
                        .param("nu", Rij.alsParameter(nu))
                        .param("ik", ik.waarde())
                        .update()
                == 1;
    }

    private static Opvolgdaad daad(ResultSet rij) throws SQLException {
        var soort = Rij.tekst(rij, "soort");
        return new Opvolgdaad(
                Rij.uuid(rij, "daad"),
                Optional.of(soort).filter(s -> !s.equals("REDEN")).map(Opvolgstap::valueOf),
                Rij.misschienTekst(rij, "voorgesteld").map(Opvolgstap::valueOf),
                Rij.misschienTekst(rij, "reden").map(Gemistreden::valueOf),
                Rij.tekst(rij, "woorden"),
                Rij.dag(rij, "dag"),
                Rij.misschienDag(rij, "opnieuw_op"),
                Rij.tekst(rij, "onder"),
                lijst(rij, "codes").toList(),
                Rij.moment(rij, "op"),
                new GebruikerId(Rij.uuid(rij, "wie")),
                Rij.tekst(rij, "door"),
                rij.getString("naar") == null ? Optional.empty() : Optional.of(vraag(rij)));
    }

    private static Wijkteamvraag vraag(ResultSet rij) throws SQLException {
        return new Wijkteamvraag(
                Rij.tekst(rij, "naar"),
                lijst(rij, "gedeeld").map(Wijkteamvraag.Onderdeel::valueOf).toList(),
                Rij.misschien(rij, "toestemming", id -> id),
                Rij.tekst(rij, "taak"),
                Rij.dag(rij, "verteld_op"),
                Kanaal.valueOf(Rij.tekst(rij, "verteld_hoe")),
                Rij.misschienTekst(rij, "afloop").orElse(""),
                Rij.misschienMoment(rij, "gesloten_op"));
    }

    private static Stream<String> lijst(ResultSet rij, String kolom) throws SQLException {
        Array waarden = rij.getArray(kolom);
        return Stream.of((String[]) waarden.getArray());
    }
}
