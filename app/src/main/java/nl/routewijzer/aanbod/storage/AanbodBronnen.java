package nl.routewijzer.aanbod.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.aanbod.AanbodGebeurtenis;
import nl.routewijzer.aanbod.AanbodGebeurtenis.ReactieGegeven;
import nl.routewijzer.aanbod.AanbodGebeurtenis.ReactieTeruggenomen;
import nl.routewijzer.aanbod.OptieId;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms ask of what jongeren said: the events told again, insight and erasure. */
@Component
@ZonderInkijk("events carry no content; insight passes the gate of the overview")
class AanbodBronnen implements Gebeurtenisbron, Inzagebron, Wisbron {

    private static final String ALLE = """
            select * from (
              select organisatie, id, jongere, optie, 'gegeven' as wat, op from aanbod.reactie
              union all
              select organisatie, id, jongere, optie, 'teruggenomen', teruggenomen_op from aanbod.reactie where teruggenomen_op is not null) x
             order by x.op, x.wat desc, x.id
            """;

    private static final String INZAGE = """
            select o.titel as mogelijkheid, case r.antwoord when 'LIJKT_ME_WAT' then 'lijkt me wat' else 'past niet' end as wat_je_zei,
                   r.reden as waarom, r.op, r.teruggenomen_op
              from aanbod.reactie r join aanbod.optie o on o.id = r.optie
             where r.jongere = :jongere order by r.op
            """;

    private final JdbcClient db;

    AanbodBronnen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Stream<AanbodGebeurtenis> gebeurtenissen() {
        return db.sql(ALLE).query(AanbodBronnen::gebeurtenis).stream();
    }

    private static AanbodGebeurtenis gebeurtenis(ResultSet rij, int nummer) throws SQLException {
        var op = Rij.moment(rij, "op");
        var wat = Rij.tekst(rij, "wat");
        var jongere = Rij.jongere(rij);
        var optie = new OptieId(Rij.uuid(rij, "optie"));
        var stempel = new Stempel(
                new OrganisatieId(Rij.uuid(rij, "organisatie")),
                Stempel.idVan(Rij.uuid(rij, "id"), wat),
                op,
                Tijd.dag(op),
                new GebruikerId(jongere.waarde()));
        return wat.equals("gegeven")
                ? new ReactieGegeven(stempel, jongere, optie)
                : new ReactieTeruggenomen(stempel, jongere, optie);
    }

    @Override
    public List<String> tabellen() {
        return List.of("aanbod.reactie");
    }

    @Override
    public int volgorde() {
        return 25;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stukken.uit(db, "wat je van een mogelijkheid vindt", INZAGE, jongere);
    }

    @Override
    public void wis(JongereId jongere) {
        db.sql("delete from aanbod.reactie where jongere = :jongere")
                .param("jongere", jongere.waarde())
                .update();
    }
}
