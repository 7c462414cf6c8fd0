package nl.routewijzer.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.traject.Trajectstand.GekozenRoute;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was established in a traject; the tenant comes from the transaction. */
@Component
@ZonderInkijk("facts for decisions and derived rows; what is shown passes the gate in Trajectfeiten")
class Feitopslag {

    private static final String ZOEKPERIODE = "P-ZOEKPERIODE";
    private static final String AANVRAAG = "P-AANVRAAG";
    private static final String NAZORG = "P-NAZORG";

    /** The last traject of a jongere: the open one, or else the one that was closed last. */
    private static final String STAND = """
            select t.id as traject, t.jongere, t.melding, t.methodeversie, t.gesloten_op, t.uitkeringsvraag, r.route, r.vanaf as route_vanaf,
                   f.id, f.soort, f.dag, f.tekst, f.gemaakt_op, f.gemaakt_door
              from (select * from traject.traject where jongere = :jongere
                     order by gesloten_op desc nulls first, gemaakt_op desc limit 1) t
              left join traject.zicht_route r on r.traject = t.id
              left join traject.feit f on f.traject = t.id and f.vervallen_op is null
             order by f.gemaakt_op, f.dag
            """;

    private static final String VOEG_TOE = """
            insert into traject.feit (id, traject, jongere, soort, dag, tekst, gemaakt_op, gemaakt_door)
            values (:id, :traject, :jongere, :soort, :dag, :tekst, :op, :door)
            on conflict (organisatie, id) do nothing
            """;

    private static final String NEEM_TERUG = """
            update traject.feit set vervallen_op = :nu
             where id = :id and jongere = :jongere and gemaakt_door = :door and gemaakt_op >= :sinds and vervallen_op is null
            """;

    private final JdbcClient db;
    private final Methodes methodes;

    Feitopslag(JdbcClient db, Methodes methodes) {
        this.db = db;
        this.methodes = methodes;
    }

    Optional<Trajectstand> stand(JongereId jongere) {
        return db.sql(STAND).param("jongere", jongere.waarde()).query(this::laatste);
    }

    /** Keeps others from changing the trajecten of this jongere until the end of the transaction. */
    void grendel(JongereId jongere) {
        db.sql("select id from traject.traject where jongere = :jongere order by id for update")
                .param("jongere", jongere.waarde())
                .query(UUID.class)
                .list();
    }

    /** @return false when this id is there already */
    boolean voegToe(Feit feit, Trajectstand stand) {
        return db.sql(VOEG_TOE)
                        .param("id", feit.id())
                        .param("traject", stand.traject().waarde())
                        .param("jongere", stand.jongere().waarde())
                        .param("soort", feit.soort().name())
                        .param("dag", feit.dag())
                        .param("tekst", feit.tekst())
                        .param("op", Rij.alsParameter(feit.op()))
                        .param("door", feit.door().waarde())
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

    void sluit(TrajectId traject, Optional<LocalDate> op) {
        db.sql("update traject.traject set gesloten_op = :op where id = :id and gesloten_op is distinct from :op::date")
                .param("op", op.orElse(null))
                .param("id", traject.waarde())
                .update();
    }

    private Optional<Trajectstand> laatste(ResultSet rij) throws SQLException {
        Optional<Trajectstand> stand = Optional.empty();
        var feiten = new ArrayList<Feit>();
        while (rij.next()) {
            if (rij.getObject("soort") != null) {
                feiten.add(feit(rij));
            }
            stand = Optional.of(stand(rij, List.copyOf(feiten)));
        }
        return stand;
    }

    private Trajectstand stand(ResultSet rij, List<Feit> feiten) throws SQLException {
        var melding = Rij.dag(rij, "melding");
        var versie = Rij.tekst(rij, "methodeversie");
        var methode = methodes.onder(versie);
        var route = Rij.misschienTekst(rij, "route").map(Route::valueOf);
        var vanaf = Rij.misschienDag(rij, "route_vanaf");
        return new Trajectstand(
                new TrajectId(Rij.uuid(rij, "traject")),
                Rij.jongere(rij),
                melding,
                versie,
                Zoekperiode.van(
                        Uitkeringsvraag.valueOf(Rij.tekst(rij, "uitkeringsvraag")),
                        melding,
                        methode.parameter(ZOEKPERIODE).termijn(),
                        methode.parameter(AANVRAAG).getal(),
                        feiten),
                route.flatMap(gekozen -> vanaf.map(dag -> new GekozenRoute(gekozen, dag))),
                Nazorg.van(feiten, methode.parameter(NAZORG).termijn()),
                Rij.misschienDag(rij, "gesloten_op"),
                feiten);
    }

    private static Feit feit(ResultSet rij) throws SQLException {
        return new Feit(
                Rij.uuid(rij, "id"),
                Feitsoort.valueOf(Rij.tekst(rij, "soort")),
                Rij.dag(rij, "dag"),
                Rij.tekst(rij, "tekst"),
                Rij.moment(rij, "gemaakt_op"),
                new GebruikerId(Rij.uuid(rij, "gemaakt_door")));
    }
}
