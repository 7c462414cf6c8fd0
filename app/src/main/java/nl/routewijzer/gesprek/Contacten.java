package nl.routewijzer.gesprek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ContactGelegd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ContactVervallen;
import nl.routewijzer.gesprek.domain.Gespreksoordeel;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.TrajectView;
import nl.routewijzer.traject.Trajecten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: writing down a short contact, and taking that back. Each is one transaction. */
@Component
@Transactional
@ZonderInkijk("facts for decisions; shows nothing")
public class Contacten {

    private static final String VOEG_TOE = """
            insert into gesprek.contact (id, jongere, traject, kanaal, bereikt, regel, contact_voor, op, door)
            values (:id, :jongere, :traject, :kanaal, :bereikt, :regel, :contactVoor, :op, :door)
            on conflict (organisatie, id) do nothing
            """;

    private static final String DEZELFDE = """
            select count(*) from gesprek.contact
             where id = :id and jongere = :jongere and door = :door and vervallen_op is null and kanaal = :kanaal
               and bereikt = :bereikt and regel = :regel and contact_voor is not distinct from :contactVoor::date
            """;

    private final JdbcClient db;
    private final Trajecten trajecten;
    private final Jongeren jongeren;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Contacten(JdbcClient db, Trajecten trajecten, Jongeren jongeren, Tijd tijd, ApplicationEventPublisher uitgever) {
        this.db = db;
        this.trajecten = trajecten;
        this.jongeren = jongeren;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /**
     * Writes down a contact in the open traject of the jongere.
     *
     * @return false when this id was used for another contact, or for one that was taken back: nothing is kept then; true
     *     also when the very same was sent before
     * @throws NietGevonden when the jongere has no open traject within reach
     * @throws IllegalArgumentException for a day that is not {@link #kanWeer}
     */
    public boolean legVast(Contact contact, Zicht zicht) {
        var traject = vereisTraject(contact.jongere(), zicht);
        if (contact.contactVoor().filter(dag -> !kanWeer(dag, tijd.vandaag())).isPresent()) {
            throw new IllegalArgumentException("die dag kan niet: " + contact.contactVoor());
        }
        var nu = tijd.nu();
        var nieuw = met(contact, db.sql(VOEG_TOE))
                .param("traject", traject.id().waarde())
                .param("op", Rij.alsParameter(nu))
                .param("door", zicht.gebruiker().waarde())
                .update();
        if (nieuw == 0) {
            return isDezelfde(contact, zicht);
        }
        uitgever.publishEvent(
                new ContactGelegd(stempel(contact.id(), "contact", nu, zicht), contact.jongere(), contact.bereikt()));
        return true;
    }

    /**
     * The open traject of the jongere.
     *
     * @throws NietGevonden when the jongere has none within reach
     */
    public TrajectView vereisTraject(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        return trajecten.bekijk(jongere, zicht);
    }

    /** From today until as far ahead as a conversation can be planned. */
    public static boolean kanWeer(LocalDate dag, LocalDate vandaag) {
        return Gespreksoordeel.plannen(dag, vandaag).isEmpty();
    }

    private boolean isDezelfde(Contact contact, Zicht zicht) {
        return met(contact, db.sql(DEZELFDE))
                        .param("door", zicht.gebruiker().waarde())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static JdbcClient.StatementSpec met(Contact contact, JdbcClient.StatementSpec sql) {
        return sql.param("id", contact.id())
                .param("jongere", contact.jongere().waarde())
                .param("kanaal", contact.kanaal().name())
                .param("bereikt", contact.bereikt())
                .param("regel", contact.regel())
                .param("contactVoor", contact.contactVoor().orElse(null));
    }

    /**
     * Takes back what one wrote down oneself, within {@link Gesprekken#BEDENKTIJD}; afterwards nothing happens.
     *
     * @return whether it was taken back
     * @throws NietGevonden when the jongere is not within reach
     */
    public boolean neemTerug(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        var nu = tijd.nu();
        var terug = db.sql("""
                        update gesprek.contact set vervallen_op = :nu
                         where id = :id and jongere = :jongere and door = :ik and op >= :sinds and vervallen_op is null
                        """)
                .param("nu", Rij.alsParameter(nu))
                .param("id", id)
                .param("jongere", jongere.waarde())
                .param("ik", zicht.gebruiker().waarde())
                .param("sinds", Rij.alsParameter(nu.minus(Gesprekken.BEDENKTIJD)))
                .update();
        if (terug == 1) {
            uitgever.publishEvent(new ContactVervallen(stempel(id, "contact vervallen", nu, zicht), jongere));
        }
        return terug == 1;
    }

    private static Stempel stempel(UUID id, String soort, Instant nu, Zicht zicht) {
        return new Stempel(zicht.organisatie(), Stempel.idVan(id, soort), nu, Tijd.dag(nu), zicht.gebruiker());
    }
}
