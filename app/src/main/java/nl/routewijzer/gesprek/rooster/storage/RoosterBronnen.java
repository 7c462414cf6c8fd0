package nl.routewijzer.gesprek.rooster.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.rooster.RoosterGebeurtenis;
import nl.routewijzer.gesprek.rooster.RoosterGebeurtenis.KeuzeTeruggenomen;
import nl.routewijzer.gesprek.rooster.RoosterGebeurtenis.VerzoekGewijzigd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms ask of requests and choices: the events told again, insight and erasure. */
@Component
@ZonderInkijk("events carry no content; insight passes the gate of the overview")
class RoosterBronnen implements Gebeurtenisbron, Inzagebron, Wisbron {

    private static final int VOOR_DE_GESPREKKEN = 39;
    private static final String TERUGGENOMEN = "TERUGGENOMEN";

    private static final String ALLE = """
            select * from (
              select g.organisatie, g.id, g.jongere, 'TERUGGENOMEN' as wat, g.vervallen_op as op, g.gemaakt_door as door
                from gesprek.gesprek g where g.vervallen_op is not null and g.gemaakt_door = g.jongere
              union all
              select v.organisatie, v.id, v.jongere, s.wat, s.op, coalesce(s.door, v.jongere)
                from gesprek.verzoek v
               cross join lateral (values ('GEDAAN', v.op, null::uuid), ('INGETROKKEN', v.ingetrokken_op, null),
                                          ('HEROPEND', v.heropend_op, v.heropend_door), ('GEREGELD', v.geregeld_op, v.geregeld_door)) s (wat, op, door)
               where s.op is not null) x
             order by x.op, array_position(array['GEDAAN', 'HEROPEND', 'GEREGELD', 'INGETROKKEN', 'TERUGGENOMEN'], x.wat)
            """;

    private static final String INZAGE = """
            select op as gevraagd, vorm as liefst, wens, ingetrokken_op, geregeld_op from gesprek.verzoek where jongere = :jongere order by op
            """;

    private final JdbcClient db;

    RoosterBronnen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Stream<? extends Gebeurtenis> gebeurtenissen() {
        return db.sql(ALLE).query(RoosterBronnen::gebeurtenis).stream();
    }

    private static RoosterGebeurtenis gebeurtenis(ResultSet rij, int nummer) throws SQLException {
        var id = Rij.uuid(rij, "id");
        var wat = Rij.tekst(rij, "wat");
        var op = Rij.moment(rij, "op");
        var terug = wat.equals(TERUGGENOMEN);
        var stempel = new Stempel(
                new OrganisatieId(Rij.uuid(rij, "organisatie")),
                Stempel.idVan(id, terug ? "teruggenomen" : wat + " " + op),
                op,
                Tijd.dag(op),
                new GebruikerId(Rij.uuid(rij, "door")));
        return terug
                ? new KeuzeTeruggenomen(stempel, Rij.jongere(rij), new GesprekId(id))
                : new VerzoekGewijzigd(stempel, Rij.jongere(rij), VerzoekGewijzigd.Wat.valueOf(wat));
    }

    @Override
    public List<String> tabellen() {
        return List.of("gesprek.verzoek");
    }

    @Override
    public int volgorde() {
        return VOOR_DE_GESPREKKEN;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stukken.uit(db, "vraag om een afspraak", INZAGE, jongere);
    }

    @Override
    public void wis(JongereId jongere) {
        db.sql("delete from gesprek.verzoek where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
    }
}
