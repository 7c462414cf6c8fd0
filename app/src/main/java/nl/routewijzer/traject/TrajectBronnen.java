package nl.routewijzer.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Gebeurtenisbron;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.storage.Stukken;
import nl.routewijzer.traject.TrajectGebeurtenis.BesluitGenomen;
import nl.routewijzer.traject.TrajectGebeurtenis.BesluitVervallen;
import nl.routewijzer.traject.TrajectGebeurtenis.ConsulentToegewezen;
import nl.routewijzer.traject.TrajectGebeurtenis.FeitVastgelegd;
import nl.routewijzer.traject.TrajectGebeurtenis.FeitVervallen;
import nl.routewijzer.traject.TrajectGebeurtenis.OpdrachtGewijzigd;
import nl.routewijzer.traject.TrajectGebeurtenis.TrajectGemeld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms ask of this room's tables: the events told again, insight and erasure. */
@Component
@ZonderInkijk("events carry no content; insight passes the gate of the overview")
class TrajectBronnen implements Gebeurtenisbron, Inzagebron, Wisbron {

    private static final String GEBEURTENISSEN = """
            select * from (
            select organisatie, 'gemeld' as soort, id, id as traject, jongere, '' as wat, melding as ingang, gemaakt_op as op, gemaakt_door as door
              from traject.traject
            union all
            select organisatie, 'toegewezen', id, traject, jongere, consulent::text, lower(periode), gemaakt_op, gemaakt_door
              from traject.toewijzing
            union all
            select organisatie, 'feit', id, traject, jongere, soort, dag, gemaakt_op, gemaakt_door
              from traject.feit
            union all
            select organisatie, 'feit vervallen', id, traject, jongere, '', null, vervallen_op, gemaakt_door
              from traject.feit where vervallen_op is not null
            union all
            select organisatie, 'besluit', id, traject, jongere, coalesce(route, ''), op, gemaakt_op, gemaakt_door
              from traject.besluit
            union all
            select organisatie, 'opdracht', id, traject, jongere, '', null, gemaakt_op, gemaakt_door
              from traject.opdracht
            union all
            select organisatie, 'besluit vervallen', id, traject, jongere, '', null, vervallen_op, gemaakt_door
              from traject.besluit where vervallen_op is not null) g
             order by op, array_position(array['gemeld', 'toegewezen'], soort) nulls last, soort
            """;

    private final JdbcClient db;

    TrajectBronnen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Stream<TrajectGebeurtenis> gebeurtenissen() {
        return db.sql(GEBEURTENISSEN).query(TrajectBronnen::gebeurtenis).stream();
    }

    private static TrajectGebeurtenis gebeurtenis(ResultSet rij, int nummer) throws SQLException {
        var soort = Rij.tekst(rij, "soort");
        var traject = new TrajectId(Rij.uuid(rij, "traject"));
        var id = Rij.uuid(rij, "id");
        var op = Rij.moment(rij, "op");
        var ingang = Rij.misschienDag(rij, "ingang").orElseGet(() -> Tijd.dag(op));
        var stempel = new Stempel(
                new OrganisatieId(Rij.uuid(rij, "organisatie")),
                Stempel.idVan(id, soort),
                op,
                ingang,
                new GebruikerId(Rij.uuid(rij, "door")));
        var jongere = Rij.jongere(rij);
        var wat = Rij.tekst(rij, "wat");
        return switch (soort) {
            case "gemeld" -> new TrajectGemeld(stempel, jongere, traject);
            case "toegewezen" -> new ConsulentToegewezen(stempel, jongere, traject, GebruikerId.van(wat));
            case "feit" -> new FeitVastgelegd(stempel, jongere, traject, Feitsoort.valueOf(wat));
            case "feit vervallen" -> new FeitVervallen(stempel, jongere, traject);
            case "besluit" ->
                new BesluitGenomen(
                        stempel,
                        jongere,
                        traject,
                        Optional.of(wat).filter(naam -> !naam.isEmpty()).map(Route::valueOf));
            case "opdracht" -> new OpdrachtGewijzigd(stempel, jongere, traject);
            default -> new BesluitVervallen(stempel, jongere, traject);
        };
    }

    @Override
    public List<String> tabellen() {
        return List.of("traject.traject", "traject.toewijzing", "traject.besluit", "traject.feit", "traject.opdracht");
    }

    @Override
    public int volgorde() {
        return 50;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stream.of(
                        Stukken.uit(
                                db,
                                "besluit",
                                "select moment, route, toelichting, wie, op from traject.besluit where jongere = :jongere and vervallen_op is null order by op",
                                jongere),
                        Stukken.uit(
                                db,
                                "wat er is vastgelegd",
                                "select soort, dag, tekst from traject.feit where jongere = :jongere and vervallen_op is null order by dag",
                                jongere),
                        Stukken.uit(
                                db,
                                "opdracht",
                                "select soort, wat, vanaf, gedaan_op, bewijs from traject.opdracht where jongere = :jongere and vervallen_op is null order by vanaf",
                                jongere),
                        Stukken.uit(
                                db,
                                "melding",
                                "select melding, kanaal, uitkeringsvraag, methodeversie from traject.traject where jongere = :jongere",
                                jongere),
                        Stukken.uit(
                                db,
                                "toewijzing",
                                "select consulent, periode, reden from traject.toewijzing where jongere = :jongere and vervallen_op is null",
                                jongere))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void wis(JongereId jongere) {
        Stream.of(
                        "delete from traject.opdracht where jongere = :jongere",
                        "delete from traject.feit where jongere = :jongere",
                        "delete from traject.besluit where jongere = :jongere",
                        "delete from traject.toewijzing where jongere = :jongere",
                        "delete from traject.traject where jongere = :jongere")
                .forEach(sql -> db.sql(sql).param("jongere", jongere.waarde()).update());
    }
}
