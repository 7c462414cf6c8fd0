package nl.routewijzer.jongere;

import java.util.List;
import nl.routewijzer.gedeeld.Demodeur;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of the demo's jongeren first those with an address, by name: to them a link can be sent too. */
@Component
@Profile("demo")
@Transactional
@ZonderInkijk("invented people, on this machine alone")
class Demogezichten implements Demodeur {

    private final JdbcClient db;

    Demogezichten(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Gezicht> gezichten(int hoeveel) {
        return db.sql("""
                        select id as jongere, roepnaam, tussenvoegsel, achternaam from jongere.jongere
                         order by email is null, achternaam, roepnaam limit :hoeveel
                        """)
                .param("hoeveel", hoeveel)
                .query((rij, nummer) -> new Gezicht(
                        Rij.jongere(rij),
                        new Naam(
                                        Rij.tekst(rij, "roepnaam"),
                                        Rij.tekst(rij, "tussenvoegsel"),
                                        Rij.tekst(rij, "achternaam"))
                                .volledig()))
                .list();
    }
}
