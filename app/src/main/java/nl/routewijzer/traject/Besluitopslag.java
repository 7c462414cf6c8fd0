package nl.routewijzer.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.methode.Beslismoment;
import nl.routewijzer.methode.Methodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions in a traject; the tenant comes from the transaction. */
@Component
@ZonderInkijk("facts for decisions; what is shown passes the gate in Besluiten")
class Besluitopslag {

    private static final String KIES = """
            select t.methodeversie as trajectversie, t.gesloten_op is null as open,
                   b.id, b.moment, b.methodeversie, b.keuze, b.overwegingen, b.toelichting, b.wie, b.op, b.gemaakt_op, c.naam as door
              from (select * from traject.traject where jongere = :jongere
                     order by gesloten_op desc nulls first, gemaakt_op desc limit 1) t
              left join traject.besluit b on b.traject = t.id and b.vervallen_op is null
              left join toegang.zicht_collega c on c.id = b.gemaakt_door
             order by b.op desc, b.gemaakt_op desc
            """;

    private static final String VOEG_TOE = """
            insert into traject.besluit (id, traject, jongere, moment, methodeversie, keuze, route, overwegingen, toelichting, wie, op,
                                         gemaakt_op, gemaakt_door)
            values (:id, :traject, :jongere, :moment, :versie, :keuze, :route, :overwegingen, :toelichting, :wie, :dag, :op, :door)
            on conflict (organisatie, id) do nothing
            """;

    private static final String NEEM_TERUG = """
            update traject.besluit set vervallen_op = :nu
             where id = :id and jongere = :jongere and gemaakt_door = :door and gemaakt_op >= :sinds and vervallen_op is null
            """;

    private final JdbcClient db;
    private final Methodes methodes;

    Besluitopslag(JdbcClient db, Methodes methodes) {
        this.db = db;
        this.methodes = methodes;
    }

    /** Empty when the jongere never had a traject. */
    Optional<Besluitlijst> van(JongereId jongere) {
        return db.sql(KIES).param("jongere", jongere.waarde()).query(this::lijst);
    }

    private Optional<Besluitlijst> lijst(ResultSet rij) throws SQLException {
        Optional<Besluitlijst> lijst = Optional.empty();
        var besluiten = new ArrayList<Besluit>();
        while (rij.next()) {
            if (rij.getObject("moment") != null) {
                besluiten.add(besluit(rij));
            }
            var momenten = methodes.versie(Rij.tekst(rij, "trajectversie")).beslismomenten().stream()
                    .map(moment -> new Besluitlijst.Moment(moment, op(moment, besluiten)))
                    .toList();
            lijst = Optional.of(new Besluitlijst(rij.getBoolean("open"), momenten));
        }
        return lijst;
    }

    private static List<Besluit> op(Beslismoment moment, List<Besluit> besluiten) {
        return besluiten.stream()
                .filter(besluit -> besluit.moment().id().equals(moment.id()))
                .toList();
    }

    /** @return false when this id is there already */
    boolean voegToe(Besluit.Nieuw besluit, Trajectstand stand, Instant op, GebruikerId door) {
        return db.sql(VOEG_TOE)
                        .param("id", besluit.id())
                        .param("traject", stand.traject().waarde())
                        .param("jongere", stand.jongere().waarde())
                        .param("moment", besluit.moment())
                        .param("versie", stand.methodeversie())
                        .param("keuze", besluit.keuze())
                        .param("route", besluit.route().map(Route::name).orElse(null))
                        .param(
                                "overwegingen",
                                besluit.overwegingen().stream().sorted().toArray(Integer[]::new))
                        .param("toelichting", besluit.toelichting())
                        .param("wie", besluit.wie().name())
                        .param("dag", besluit.op())
                        .param("op", Rij.alsParameter(op))
                        .param("door", door.waarde())
                        .update()
                == 1;
    }

    boolean neemTerug(UUID id, JongereId jongere, GebruikerId door, Instant sinds, Instant nu) {
        return db.sql(NEEM_TERUG)
                        .param("id", id)
                        .param("jongere", jongere.waarde())
                        .param("door", door.waarde())
                        .param("sinds", Rij.alsParameter(sinds))
                        .param("nu", Rij.alsParameter(nu))
                        .update()
                == 1;
    }

    private Besluit besluit(ResultSet rij) throws SQLException {
        return new Besluit(
                Rij.uuid(rij, "id"),
                methodes.versie(Rij.tekst(rij, "methodeversie"))
                        .beslismoment(Rij.tekst(rij, "moment"))
                        .orElseThrow(),
                rij.getInt("keuze"),
                overwegingen(rij),
                Rij.tekst(rij, "toelichting"),
                Besluit.Wie.valueOf(Rij.tekst(rij, "wie")),
                Rij.dag(rij, "op"),
                Rij.moment(rij, "gemaakt_op"),
                Rij.tekst(rij, "door"));
    }

    private static Set<Integer> overwegingen(ResultSet rij) throws SQLException {
        return Arrays.stream((Object[]) rij.getArray("overwegingen").getArray())
                .map(getal -> ((Number) getal).intValue())
                .collect(Collectors.toUnmodifiableSet());
    }
}
