package nl.routewijzer.app;

import java.time.Instant;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Ingelogd;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Sessies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions as they lie in the tables of Spring Session: of all servers together. */
@Component
@Transactional
class LopendeSessies implements Sessies {

    private final JdbcClient db;

    LopendeSessies(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void beeindigVan(OrganisatieId organisatie, GebruikerId gebruiker) {
        beeindig(Ingelogd.sessienaam(organisatie, gebruiker));
    }

    @Override
    public void beeindigVan(OrganisatieId organisatie, JongereId jongere) {
        beeindig(IngelogdeJongere.sessienaam(organisatie, jongere));
    }

    private void beeindig(String sessienaam) {
        db.sql("delete from techniek.spring_session where principal_name = :wie")
                .param("wie", sessienaam)
                .update();
    }

    @Override
    public int beeindigMet(String merk) {
        return db.sql("""
                        delete from techniek.spring_session
                         where primary_id in (select session_primary_id from techniek.spring_session_attributes
                                               where attribute_name = :merk and attribute_name like 'merk.%')
                        """).param("merk", merk).update();
    }

    @Override
    public boolean eersteKeer(String bericht, Instant nu, Instant tot) {
        db.sql("delete from techniek.uitlogbericht where tot < :nu")
                .param("nu", Rij.alsParameter(nu))
                .update();
        return db.sql("insert into techniek.uitlogbericht (merk, tot) values (:bericht, :tot) on conflict do nothing")
                        .param("bericht", bericht)
                        .param("tot", Rij.alsParameter(tot))
                        .update()
                == 1;
    }
}
