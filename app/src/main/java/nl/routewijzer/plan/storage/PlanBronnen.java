package nl.routewijzer.plan.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
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
import nl.routewijzer.plan.PlanGebeurtenis;
import nl.routewijzer.plan.PlanGebeurtenis.PlanGewijzigd;
import nl.routewijzer.plan.PlanId;
import nl.routewijzer.plan.Versieregel;
import nl.routewijzer.plan.domain.Versiezinnen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms ask of this room's tables: the events told again, insight and erasure. */
@Component
@ZonderInkijk("events carry no content; insight passes the gate of the overview")
class PlanBronnen implements Gebeurtenisbron, Inzagebron, Wisbron {

    private final JdbcClient db;
    private final Planarchief archief;

    PlanBronnen(JdbcClient db, Planarchief archief) {
        this.db = db;
        this.archief = archief;
    }

    @Override
    public Stream<PlanGebeurtenis> gebeurtenissen() {
        return db
                .sql(
                        "select organisatie, plan, nummer, id, jongere, door, op, ingang from plan.wijziging order by op, nummer")
                .query(PlanBronnen::gebeurtenis)
                .stream();
    }

    private static PlanGebeurtenis gebeurtenis(ResultSet rij, int regel) throws SQLException {
        var stempel = new Stempel(
                new OrganisatieId(Rij.uuid(rij, "organisatie")),
                Stempel.idVan(Rij.uuid(rij, "id"), "plan"),
                Rij.moment(rij, "op"),
                Rij.dag(rij, "ingang"),
                new GebruikerId(Rij.uuid(rij, "door")));
        return new PlanGewijzigd(stempel, Rij.jongere(rij), new PlanId(Rij.uuid(rij, "plan")), rij.getInt("nummer"));
    }

    @Override
    public List<String> tabellen() {
        return List.of("plan.plan", "plan.wijziging", "plan.doel", "plan.stap");
    }

    @Override
    public int volgorde() {
        return 35;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stream.of(
                        Stukken.uit(
                                db,
                                "plan",
                                "select begonnen_op, nummer as versie, evaluatie_op from plan.plan where jongere = :jongere",
                                jongere),
                        Stukken.uit(
                                db,
                                "doel",
                                "select tekst, stand, sinds, terug_op from plan.doel where jongere = :jongere order by plan, plaats",
                                jongere),
                        Stukken.uit(
                                db,
                                "stap",
                                "select tekst, wie, naam, voor, stand, gedaan_op from plan.stap where jongere = :jongere order by plan, voor nulls last, tekst",
                                jongere),
                        versies(jongere))
                .flatMap(List::stream)
                .toList();
    }

    /** Each change in the words that he reads it in. */
    private List<Inzagestuk> versies(JongereId jongere) {
        return archief.alle(jongere).stream()
                .flatMap(boek -> Versiezinnen.van(boek).stream())
                .map(PlanBronnen::stuk)
                .toList();
    }

    private static Inzagestuk stuk(Versieregel regel) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("versie", String.valueOf(regel.versie().nummer()));
        velden.put("dag", regel.versie().ingang().toString());
        velden.put("wie zei het", regel.versie().door().stem().label());
        velden.put("wat", regel.voorJongere());
        velden.put("woorden", regel.woorden());
        return new Inzagestuk("wijziging van het plan", velden);
    }

    @Override
    public void wis(JongereId jongere) {
        Stream.of(
                        "delete from plan.stap where jongere = :jongere",
                        "delete from plan.doel where jongere = :jongere",
                        "delete from plan.wijziging where jongere = :jongere",
                        "delete from plan.plan where jongere = :jongere")
                .forEach(sql -> db.sql(sql).param("jongere", jongere.waarde()).update());
    }
}
