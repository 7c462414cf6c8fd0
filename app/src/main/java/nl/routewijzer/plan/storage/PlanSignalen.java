package nl.routewijzer.plan.storage;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.plan.Evaluatietermijn;
import nl.routewijzer.plan.domain.Plansignaalzinnen;
import nl.routewijzer.plan.domain.Plansignalen;
import nl.routewijzer.plan.domain.Samenvoeging.Boek;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what the signals of a plan rest on: the plan itself and when they spoke. Nothing shows of a traject that is closed. */
@Component
@ZonderInkijk("facts for derived rows; shows nothing")
class PlanSignalen implements Signaalbron {

    private static final String GESPROKEN = """
            select op from gesprek.zicht_poging
             where jongere = :jongere and traject = :traject and aard = 'CONTACT'
            """;

    private final Planarchief archief;
    private final Trajectfeiten trajecten;
    private final Evaluatietermijn termijn;
    private final JdbcClient db;

    PlanSignalen(Planarchief archief, Trajectfeiten trajecten, Evaluatietermijn termijn, JdbcClient db) {
        this.archief = archief;
        this.trajecten = trajecten;
        this.termijn = termijn;
        this.db = db;
    }

    @Override
    public List<String> soorten() {
        return Plansignalen.SOORTEN;
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        return Plansignaalzinnen.verwoord(signaal, vandaag);
    }

    @Override
    public List<Signaal> signalen(JongereId jongere) {
        return archief.lopend(jongere)
                .flatMap(boek ->
                        trajecten.standOmAfTeLeiden(jongere).map(stand -> Plansignalen.van(feiten(boek, stand))))
                .orElse(List.of());
    }

    private Plansignalen.Feiten feiten(Boek boek, Trajectstand stand) {
        var gesproken = db.sql(GESPROKEN)
                .param("jongere", stand.jongere().waarde())
                .param("traject", stand.traject().waarde())
                .query((rij, nummer) -> Rij.moment(rij, "op"))
                .list();
        return new Plansignalen.Feiten(
                boek.plan(), termijn.hier(), gesproken, stand.nazorg().isPresent(), boek.versies());
    }
}
