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
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.storage.Stukken;
import nl.routewijzer.traject.TrajectGebeurtenis.OverdrachtGelezen;
import nl.routewijzer.traject.TrajectGebeurtenis.RitmeGekozen;
import nl.routewijzer.traject.TrajectGebeurtenis.ToewijzingVervallen;
import nl.routewijzer.traject.TrajectGebeurtenis.VervangingGeregeld;
import nl.routewijzer.traject.TrajectGebeurtenis.VervangingGestopt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms ask of the tables on taking back, covering, handing over and rhythm: events, insight, erasure. */
@Component
@ZonderInkijk("events carry no content; insight passes the gate of the overview")
class ToewijzingBronnen implements Gebeurtenisbron, Inzagebron, Wisbron {

    private static final String GEBEURTENISSEN = """
            select organisatie, 'toewijzing vervallen' as soort, id, traject, jongere, consulent as wie, null::date as ingang,
                   vervallen_op as op, vervallen_door as door
              from traject.toewijzing where vervallen_op is not null
            union all
            select organisatie, 'overdracht gelezen', id, traject, jongere, aan, null, gelezen_op, aan
              from traject.overdracht where gelezen_op is not null
            union all
            select organisatie, 'vervanging', id, traject, jongere, vervanger, lower(coalesce(periode_voor, periode)), gemaakt_op, gemaakt_door
              from traject.vervanging
            union all
            select organisatie, 'vervanging gestopt', id, traject, jongere, vervanger, null, gestopt_op, gestopt_door
              from traject.vervanging where gestopt_op is not null
            union all
            select organisatie, 'ritme', id, traject, jongere, null, vanaf, gemaakt_op, gemaakt_door
              from traject.ritme
             order by op
            """;

    private static final String VERVANGING = """
            select c.naam as vervanger, periode from traject.vervanging v join toegang.zicht_collega c on c.id = v.vervanger
             where v.jongere = :jongere and v.vervallen_op is null order by periode
            """;
    private static final String OVERDRACHT = """
            select c.naam as aan, punten, besproken as met_jou_besproken, gelezen_op
              from traject.overdracht o join toegang.zicht_collega c on c.id = o.aan
             where o.jongere = :jongere order by gemaakt_op
            """;
    private static final String RITME = """
            select vanaf, frequentie, redenen, overweging, aantal, eenheid
              from traject.ritme where jongere = :jongere order by gemaakt_op
            """;

    private final JdbcClient db;

    ToewijzingBronnen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Stream<TrajectGebeurtenis> gebeurtenissen() {
        return db.sql(GEBEURTENISSEN).query(ToewijzingBronnen::gebeurtenis).stream();
    }

    private static TrajectGebeurtenis gebeurtenis(ResultSet rij, int nummer) throws SQLException {
        var soort = Rij.tekst(rij, "soort");
        var op = Rij.moment(rij, "op");
        var stempel = new Stempel(
                new OrganisatieId(Rij.uuid(rij, "organisatie")),
                Stempel.idVan(Rij.uuid(rij, "id"), soort),
                op,
                Rij.misschienDag(rij, "ingang").orElse(Tijd.dag(op)),
                new GebruikerId(Rij.uuid(rij, "door")));
        var jongere = Rij.jongere(rij);
        var traject = new TrajectId(Rij.uuid(rij, "traject"));
        var wie = Rij.misschien(rij, "wie", GebruikerId::new);
        return switch (soort) {
            case "toewijzing vervallen" -> new ToewijzingVervallen(stempel, jongere, traject, wie.orElseThrow());
            case "overdracht gelezen" -> new OverdrachtGelezen(stempel, jongere, traject);
            case "vervanging" -> new VervangingGeregeld(stempel, jongere, traject, wie.orElseThrow());
            case "vervanging gestopt" -> new VervangingGestopt(stempel, jongere, traject, wie.orElseThrow());
            default -> new RitmeGekozen(stempel, jongere, traject);
        };
    }

    @Override
    public List<String> tabellen() {
        return List.of("traject.vervanging", "traject.overdracht", "traject.ritme");
    }

    /** Before the traject they are about. */
    @Override
    public int volgorde() {
        return 45;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stream.of(
                        Stukken.uit(db, "vervanging", VERVANGING, jongere),
                        Stukken.uit(db, "overdracht", OVERDRACHT, jongere),
                        Stukken.uit(db, "hoe vaak contact", RITME, jongere))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void wis(JongereId jongere) {
        Stream.of(
                        "delete from traject.vervanging where jongere = :jongere",
                        "delete from traject.overdracht where jongere = :jongere",
                        "delete from traject.ritme where jongere = :jongere")
                .forEach(sql -> db.sql(sql).param("jongere", jongere.waarde()).update());
    }
}
