package nl.routewijzer.jongere.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Gebeurtenisbron;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.JongereGebeurtenis;
import nl.routewijzer.jongere.JongereGebeurtenis.GegevensGewijzigd;
import nl.routewijzer.jongere.JongereGebeurtenis.Onderdeel;
import nl.routewijzer.jongere.JongereGebeurtenis.VoorzichtigGewijzigd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells again, from the tables, what was changed about jongeren and when. */
@Component
@ZonderInkijk("events carry no content")
class JongereVerteller implements Gebeurtenisbron {

    private static final String GEBEURTENISSEN = """
            select * from (
              select organisatie, 'GEGEVEN' as onderdeel, '' as einde, id, jongere, op, door from jongere.gegeven where door is not null
              union all
              select organisatie, 'GEGEVEN', ' vervallen', id, jongere, vervallen_op, door from jongere.gegeven where vervallen_op is not null
              union all
              select organisatie, 'BETROKKENE', '', id, jongere, op, door from jongere.betrokkene
              union all
              select organisatie, 'BETROKKENE', ' vervallen', id, jongere, vervallen_op, door from jongere.betrokkene where vervallen_op is not null
              union all
              select organisatie, 'UITKERING', '', id, jongere, op, door from jongere.uitkering
              union all
              select organisatie, 'UITKERING', ' vervallen', id, jongere, vervallen_op, door from jongere.uitkering where vervallen_op is not null
              union all
              select organisatie, 'INTAKE', '', id, jongere, op, door from jongere.intake
              union all
              select organisatie, 'INTAKE', ' vervallen', id, jongere, vervallen_op, door from jongere.intake where vervallen_op is not null
              union all
              select organisatie, 'VOORZICHTIG', '', id, jongere, op, door from jongere.voorzichtig
              union all
              select organisatie, 'VOORZICHTIG', ' vervallen', id, jongere, vervallen_op, door from jongere.voorzichtig where vervallen_op is not null
              union all
              select organisatie, 'VOORZICHTIG', ' bekeken', id, jongere, bekeken_op, bekeken_door from jongere.voorzichtig where bekeken_op is not null) j
             order by op, einde, id
            """;

    private final JdbcClient db;

    JongereVerteller(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Stream<JongereGebeurtenis> gebeurtenissen() {
        return db.sql(GEBEURTENISSEN).query(JongereVerteller::gebeurtenis).stream();
    }

    private static JongereGebeurtenis gebeurtenis(ResultSet rij, int nummer) throws SQLException {
        var onderdeel = Onderdeel.valueOf(Rij.tekst(rij, "onderdeel"));
        var einde = Rij.tekst(rij, "einde");
        var op = Rij.moment(rij, "op");
        var stempel = new Stempel(
                new OrganisatieId(Rij.uuid(rij, "organisatie")),
                Stempel.idVan(Rij.uuid(rij, "id"), onderdeel + einde),
                op,
                Tijd.dag(op),
                new GebruikerId(Rij.uuid(rij, "door")));
        return onderdeel == Onderdeel.VOORZICHTIG
                ? new VoorzichtigGewijzigd(stempel, Rij.jongere(rij), einde.isEmpty())
                : new GegevensGewijzigd(stempel, Rij.jongere(rij), onderdeel);
    }
}
