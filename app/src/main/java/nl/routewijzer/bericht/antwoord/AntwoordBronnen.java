package nl.routewijzer.bericht.antwoord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.bericht.AntwoordGebeurtenis;
import nl.routewijzer.bericht.Komst;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms ask of the answers: the events told again, insight and erasure. Of a link only that it was there. */
@Component
@ZonderInkijk("events carry no content; insight passes the gate of the overview")
class AntwoordBronnen implements Gebeurtenisbron, Inzagebron, Wisbron {

    private static final int VOOR_HET_PLAN = 32;

    private static final String ALLE =
            "select organisatie, id, jongere, gesprek, antwoord, op from bericht.antwoord order by nummer";

    private final JdbcClient db;

    AntwoordBronnen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Stream<? extends Gebeurtenis> gebeurtenissen() {
        return db.sql(ALLE).query(AntwoordBronnen::gebeurtenis).stream();
    }

    private static AntwoordGebeurtenis gebeurtenis(ResultSet rij, int nummer) throws SQLException {
        var op = Rij.moment(rij, "op");
        var jongere = Rij.jongere(rij);
        return new AntwoordGebeurtenis(
                new Stempel(
                        new OrganisatieId(Rij.uuid(rij, "organisatie")),
                        Stempel.idVan(Rij.uuid(rij, "id"), "antwoord"),
                        op,
                        Tijd.dag(op),
                        new GebruikerId(jongere.waarde())),
                jongere,
                new GesprekId(Rij.uuid(rij, "gesprek")),
                Komst.valueOf(Rij.tekst(rij, "antwoord")));
    }

    @Override
    public List<String> tabellen() {
        return List.of("bericht.antwoordlink", "bericht.antwoord");
    }

    @Override
    public int volgorde() {
        return VOOR_HET_PLAN;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stream.of(
                        Stukken.uit(
                                db,
                                "link om te zeggen of je komt",
                                "select begin as voor_het_gesprek_van, op as gemaakt from bericht.antwoordlink where jongere = :jongere order by op",
                                jongere),
                        Stukken.uit(
                                db,
                                "of je komt",
                                "select begin as voor_het_gesprek_van, antwoord, op from bericht.antwoord where jongere = :jongere order by nummer",
                                jongere))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void wis(JongereId jongere) {
        Stream.of(
                        "delete from bericht.antwoordlink where jongere = :jongere",
                        "delete from bericht.antwoord where jongere = :jongere")
                .forEach(sql -> db.sql(sql).param("jongere", jongere.waarde()).update());
    }
}
