package nl.routewijzer.gesprek;

import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ContactGelegd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ContactVervallen;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
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
     * Writes down a contact in the open traject of the jongere. Sending twice gives one.
     *
     * @throws NietGevonden when the jongere has no open traject within reach
     */
    public void legVast(Contact contact, Zicht zicht) {
        jongeren.vereis(contact.jongere(), Recht.GESPREK_VOEREN, zicht);
        var traject = trajecten.bekijk(contact.jongere(), zicht);
        var nieuw = db.sql(VOEG_TOE)
                .param("id", contact.id())
                .param("jongere", contact.jongere().waarde())
                .param("traject", traject.id().waarde())
                .param("kanaal", contact.kanaal().name())
                .param("bereikt", contact.bereikt())
                .param("regel", contact.regel())
                .param("contactVoor", contact.contactVoor().orElse(null))
                .param("op", Rij.alsParameter(contact.op()))
                .param("door", zicht.gebruiker().waarde())
                .update();
        if (nieuw == 1) {
            uitgever.publishEvent(
                    new ContactGelegd(stempel(contact.id(), "contact", zicht), contact.jongere(), contact.bereikt()));
        }
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
            uitgever.publishEvent(new ContactVervallen(stempel(id, "contact vervallen", zicht), jongere));
        }
        return terug == 1;
    }

    private Stempel stempel(UUID id, String soort, Zicht zicht) {
        return new Stempel(zicht.organisatie(), Stempel.idVan(id, soort), tijd.nu(), tijd.vandaag(), zicht.gebruiker());
    }
}
