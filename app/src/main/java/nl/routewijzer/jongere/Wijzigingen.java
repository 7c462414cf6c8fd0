package nl.routewijzer.jongere;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.JongereGebeurtenis.GegevensGewijzigd;
import nl.routewijzer.jongere.JongereGebeurtenis.Onderdeel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every change of this room has in common: one at a time for a jongere, taken back by who made it, told to others. */
@Component
@ZonderInkijk("facts for decisions; shows nothing")
class Wijzigingen {

    /** How long one can take back what one wrote down. */
    static final Duration BEDENKTIJD = Duration.ofMinutes(10);

    private final JdbcClient db;
    private final Inkijk inkijk;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Wijzigingen(JdbcClient db, Inkijk inkijk, Tijd tijd, ApplicationEventPublisher uitgever) {
        this.db = db;
        this.inkijk = inkijk;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    Inkijk inkijk() {
        return inkijk;
    }

    Instant nu() {
        return tijd.nu();
    }

    /** Who comes second waits, and then sees what the first changed. */
    void grendel(JongereId jongere) {
        db.sql("select id from jongere.jongere where id = :jongere for update")
                .param("jongere", jongere.waarde())
                .query(UUID.class)
                .single();
    }

    boolean bestaat(String tabel, UUID id) {
        return db.sql("select id from " + tabel + " where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Voids a row of one's own of the last ten minutes. */
    boolean vervalt(String tabel, UUID id, JongereId jongere, Onderdeel onderdeel, Zicht zicht) {
        var nu = nu();
        var terug = db.sql("update " + tabel + """
                         set vervallen_op = :nu
                         where id = :id and jongere = :jongere and door = :ik and op >= :sinds and vervallen_op is null
                        """)
                .param("nu", Rij.alsParameter(nu))
                .param("id", id)
                .param("jongere", jongere.waarde())
                .param("ik", zicht.gebruiker().waarde())
                .param("sinds", Rij.alsParameter(nu.minus(BEDENKTIJD)))
                .update();
        if (terug == 1) {
            uitgever.publishEvent(
                    new GegevensGewijzigd(stempel(id, onderdeel + " vervallen", nu, zicht), jongere, onderdeel));
        }
        return terug == 1;
    }

    void meld(JongereId jongere, Onderdeel onderdeel, UUID rij, Instant op, Zicht zicht) {
        uitgever.publishEvent(new GegevensGewijzigd(stempel(rij, onderdeel.name(), op, zicht), jongere, onderdeel));
    }

    /** He changed it himself. */
    void meld(JongereId jongere, Onderdeel onderdeel, UUID rij, Instant op, IngelogdeJongere zelf) {
        uitgever.publishEvent(new GegevensGewijzigd(
                new Stempel(
                        zelf.organisatie(),
                        Stempel.idVan(rij, onderdeel.name()),
                        op,
                        Tijd.dag(op),
                        new GebruikerId(zelf.jongere().waarde())),
                jongere,
                onderdeel));
    }

    void meld(JongereGebeurtenis gebeurtenis) {
        uitgever.publishEvent(gebeurtenis);
    }

    static Stempel stempel(UUID rij, String soort, Instant op, Zicht zicht) {
        return new Stempel(zicht.organisatie(), Stempel.idVan(rij, soort), op, Tijd.dag(op), zicht.gebruiker());
    }
}
