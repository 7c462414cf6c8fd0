package nl.routewijzer.plan.brug.storage;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Tijdlijnbron;
import nl.routewijzer.gedeeld.Tijdlijnregel;
import nl.routewijzer.gedeeld.Tijdlijnregel.Soort;
import nl.routewijzer.gedeeld.Tijdlijnregel.Wanneer;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Invuller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That an instrument was filled in, and by whom; what was answered stays on the page of the brug. */
@Component
class BrugTijdlijn implements Tijdlijnbron {

    private static final String KIES = """
            select m.instrument, m.dag, m.wie, m.op, m.opmerking, w.roepnaam, w.rol, i.inhoud
              from plan.meting m
              left join toegang.zicht_collega w on w.id = m.door
              left join plan.instrument i on i.instrument = m.instrument and i.versie = m.versie
             where m.jongere = :jongere and m.vervallen_op is null
            """;

    private final JdbcClient db;
    private final Instrumentenkast kast;
    private final Tijd tijd;

    BrugTijdlijn(JdbcClient db, Instrumentenkast kast, Tijd tijd) {
        this.db = db;
        this.kast = kast;
        this.tijd = tijd;
    }

    @Override
    @ZonderInkijk("within the gate of the page that composes it")
    public List<Tijdlijnregel> tijdlijn(JongereId jongere) {
        return db.sql(KIES)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> regel(rij, jongere))
                .list();
    }

    private Tijdlijnregel regel(ResultSet rij, JongereId jongere) throws SQLException {
        var wie = Invuller.valueOf(Rij.tekst(rij, "wie"));
        var door = Rij.misschienTekst(rij, "roepnaam");
        return new Tijdlijnregel(
                Soort.BEGELEIDING,
                Wanneer.op(Rij.dag(rij, "dag"), Rij.moment(rij, "op"), tijd.vandaag()),
                t("tijdlijn.meting", naam(rij), wie.label()),
                Rij.tekst(rij, "opmerking"),
                door.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Tijdlijnregel.Door(
                                door.get(), Rij.misschienTekst(rij, "rol").orElse(""))),
                Optional.of("/jongeren/" + jongere + "/brug"));
    }

    private String naam(ResultSet rij) throws SQLException {
        var inhoud = Rij.misschienTekst(rij, "inhoud");
        var id = Rij.tekst(rij, "instrument");
        return inhoud.isPresent()
                ? kast.lees(inhoud.get()).naam()
                : kast.meegeleverde().stream()
                        .filter(instrument -> instrument.id().equals(id))
                        .map(Instrument::naam)
                        .findFirst()
                        .orElse(id);
    }
}
