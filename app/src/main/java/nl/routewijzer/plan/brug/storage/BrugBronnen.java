package nl.routewijzer.plan.brug.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Gebeurtenis;
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
import nl.routewijzer.plan.brug.BrugGebeurtenis;
import nl.routewijzer.plan.brug.BrugGebeurtenis.MetingVastgelegd;
import nl.routewijzer.plan.brug.BrugGebeurtenis.MetingVervallen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms ask of what was measured: the events told again, insight and erasure. */
@Component
class BrugBronnen implements Gebeurtenisbron, Inzagebron, Wisbron {

    private static final String VERVALLEN = "meting vervallen";

    private static final String GEBEURTENISSEN = """
            select * from (
              select organisatie, 'meting' as soort, id, jongere, op, coalesce(door, jongere) as door from plan.meting
              union all
              select organisatie, 'meting vervallen', id, jongere, teruggenomen_op, coalesce(door, jongere)
                from plan.meting where teruggenomen_op is not null) g
             order by op, soort
            """;

    /** Earlier versions of a corrected one too: colleagues can read them. */
    private static final String METING = """
            select dag as wanneer, instrument, versie, wie as gezien_door, antwoorden::text as antwoorden, opmerking,
                   op as opgeschreven_op, vervallen_op as vervangen_op
              from plan.meting where jongere = :jongere and teruggenomen_op is null order by dag, op
            """;

    private final JdbcClient db;

    BrugBronnen(JdbcClient db) {
        this.db = db;
    }

    @Override
    @ZonderInkijk("events carry ids and dates, no content")
    public Stream<? extends Gebeurtenis> gebeurtenissen() {
        return db.sql(GEBEURTENISSEN).query((rij, nummer) -> gebeurtenis(rij)).stream();
    }

    private static BrugGebeurtenis gebeurtenis(ResultSet rij) throws SQLException {
        var soort = Rij.tekst(rij, "soort");
        Instant op = Rij.moment(rij, "op");
        var stempel = new Stempel(
                new OrganisatieId(Rij.uuid(rij, "organisatie")),
                Stempel.idVan(Rij.uuid(rij, "id"), soort),
                op,
                Tijd.dag(op),
                new GebruikerId(Rij.uuid(rij, "door")));
        return soort.equals(VERVALLEN)
                ? new MetingVervallen(stempel, Rij.jongere(rij))
                : new MetingVastgelegd(stempel, Rij.jongere(rij));
    }

    @Override
    public List<String> tabellen() {
        return List.of("plan.meting");
    }

    @Override
    public int volgorde() {
        return 38;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stukken.uit(db, "meting", METING, jongere);
    }

    @Override
    public void wis(JongereId jongere) {
        db.sql("delete from plan.meting where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
    }
}
