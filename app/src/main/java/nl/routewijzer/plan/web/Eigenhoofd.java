package nl.routewijzer.plan.web;

import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.jongere.Gegevens;
import nl.routewijzer.jongere.Gegevenssoort;
import nl.routewijzer.jongere.Naam;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands on top of the paper that goes to a jongere himself: his name, and who guides him. */
@Component
@Transactional(readOnly = true)
@ZonderInkijk("his own paper: the gate writes down who of the organisation looks")
class Eigenhoofd {

    private static final String VAST = """
            select c.naam from toegang.zicht_relatie r join toegang.zicht_collega c on c.id = r.gebruiker
             where r.jongere = :jongere and r.soort = 'VASTE_CONSULENT' and r.periode @> :vandaag::date
            """;

    private final JdbcClient db;
    private final Gegevens gegevens;
    private final Tijd tijd;

    Eigenhoofd(JdbcClient db, Gegevens gegevens, Tijd tijd) {
        this.db = db;
        this.gegevens = gegevens;
        this.tijd = tijd;
    }

    public Naam naam(JongereId wie) {
        var nu = gegevens.alles(wie).nu(Gegevenssoort.AANSPREKEN).orElseThrow(() -> new NietGevonden("jongere"));
        return new Naam(nu.waarde("roepnaam"), nu.waarde("tussenvoegsel"), nu.waarde("achternaam"));
    }

    /** Empty while nobody does. */
    public Optional<String> contactpersoon(JongereId wie) {
        return db.sql(VAST)
                .param("jongere", wie.waarde())
                .param("vandaag", tijd.vandaag())
                .query(String.class)
                .optional();
    }
}
