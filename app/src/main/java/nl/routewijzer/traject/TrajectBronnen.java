package nl.routewijzer.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Gebeurtenisbron;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.storage.Stukken;
import nl.routewijzer.traject.TrajectGebeurtenis.ConsulentToegewezen;
import nl.routewijzer.traject.TrajectGebeurtenis.TrajectGemeld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms ask of this room's tables: the events told again, insight and erasure. */
@Component
@ZonderInkijk("events carry no content; insight passes the gate of the overview")
class TrajectBronnen implements Gebeurtenisbron, Inzagebron, Wisbron {

    private static final String GEBEURTENISSEN = """
            select organisatie, 'gemeld' as soort, id as traject, jongere, null::uuid as consulent, melding as ingang, gemaakt_op, gemaakt_door
              from traject.traject
            union all
            select organisatie, 'toegewezen', traject, jongere, consulent, lower(periode), gemaakt_op, gemaakt_door
              from traject.toewijzing
             order by gemaakt_op, soort
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
        var traject = new TrajectId(Rij.uuid(rij, "traject"));
        var ingang = Rij.dag(rij, "ingang");
        var consulent = Rij.misschien(rij, "consulent", GebruikerId::new);
        var id = Stempel.idVan(
                traject.waarde(), consulent.map(c -> "toegewezen " + c + ingang).orElse("gemeld"));
        var stempel = new Stempel(
                new OrganisatieId(Rij.uuid(rij, "organisatie")),
                id,
                Rij.moment(rij, "gemaakt_op"),
                ingang,
                new GebruikerId(Rij.uuid(rij, "gemaakt_door")));
        var jongere = Rij.jongere(rij);
        return consulent
                .<TrajectGebeurtenis>map(c -> new ConsulentToegewezen(stempel, jongere, traject, c))
                .orElseGet(() -> new TrajectGemeld(stempel, jongere, traject));
    }

    @Override
    public List<String> tabellen() {
        return List.of("traject.traject", "traject.toewijzing");
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
                                "melding",
                                "select melding, kanaal, uitkeringsvraag, methodeversie from traject.traject where jongere = :jongere",
                                jongere),
                        Stukken.uit(
                                db,
                                "toewijzing",
                                "select consulent, periode, reden from traject.toewijzing where jongere = :jongere",
                                jongere))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void wis(JongereId jongere) {
        Stream.of(
                        "delete from traject.toewijzing where jongere = :jongere",
                        "delete from traject.traject where jongere = :jongere")
                .forEach(sql -> db.sql(sql).param("jongere", jongere.waarde()).update());
    }
}
