package nl.routewijzer.bericht.storage;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.bericht.DraadId;
import nl.routewijzer.bericht.Kant;
import nl.routewijzer.bericht.Wachten;
import nl.routewijzer.bericht.domain.Berichtsignalen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers which threads wait for us. It goes on after the traject: who writes then is waiting too. */
@Component
@ZonderInkijk("facts for derived rows; shows nothing")
class BerichtSignalen implements Signaalbron {

    private final JdbcClient db;

    BerichtSignalen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> soorten() {
        return List.of(Berichtsignalen.WACHT);
    }

    @Override
    public boolean naAfloop() {
        return true;
    }

    @Override
    public List<Signaal> signalen(JongereId jongere) {
        return Berichtsignalen.van(
                jongere,
                db.sql("select id, wacht_sinds from bericht.draad where jongere = :jongere and wacht_op = 'COLLEGA'")
                        .param("jongere", jongere.waarde())
                        .query((rij, nummer) -> new Berichtsignalen.Wachtend(
                                new DraadId(Rij.uuid(rij, "id")),
                                new Wachten(Kant.COLLEGA, Rij.moment(rij, "wacht_sinds"))))
                        .list());
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        return Berichtsignalen.verwoord(signaal, vandaag);
    }
}
