package nl.routewijzer.gesprek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ContactGelegd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ContactVerbeterd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ContactVervallen;
import nl.routewijzer.gesprek.domain.Gespreksoordeel;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: writing down a short contact, taking that back, correcting it later. Each is one transaction. */
@Component
@Transactional
@ZonderInkijk("facts for decisions; shows nothing")
public class Contacten {

    private static final String VOEG_TOE = """
            insert into gesprek.contact (id, jongere, traject, kanaal, bereikt, regel, contact_voor, op, door, gemaakt_op, vervangt)
            values (:id, :jongere, :traject, :kanaal, :bereikt, :regel, :contactVoor, :op, :door, :nu, :vervangt)
            on conflict (organisatie, id) do nothing
            """;

    private static final String DEZELFDE = """
            select count(*) from gesprek.contact
             where id = :id and jongere = :jongere and door = :door and vervallen_op is null and kanaal = :kanaal
               and bereikt = :bereikt and regel = :regel and contact_voor is not distinct from :contactVoor::date
               and vervangt is not distinct from :vervangt::uuid
            """;

    /** Of who writes, and no longer to be taken back. */
    private static final String TE_VERBETEREN =
            " where id = :id and jongere = :jongere and door = :ik and op < :sinds and vervallen_op is null";

    private static final String ZOEK =
            "select id, jongere, kanaal, bereikt, regel, contact_voor from gesprek.contact" + TE_VERBETEREN;

    private static final String VERVANG =
            "update gesprek.contact set vervallen_op = :nu" + TE_VERBETEREN + " returning traject, op";

    private final JdbcClient db;
    private final Trajectfeiten trajecten;
    private final Jongeren jongeren;
    private final Inkijk inkijk;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Contacten(
            JdbcClient db,
            Trajectfeiten trajecten,
            Jongeren jongeren,
            Inkijk inkijk,
            Tijd tijd,
            ApplicationEventPublisher uitgever) {
        this.db = db;
        this.trajecten = trajecten;
        this.jongeren = jongeren;
        this.inkijk = inkijk;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /**
     * Writes down a contact in the last traject of the jongere. That may be closed: who comes back with a question is helped without
     * a new melding (Handelingswijze P-wet, NHL Stenden, 2020, deel I hoofdstuk 5, nazorg), and nothing opens again.
     *
     * @return false when this id was used for another contact, or for one that was taken back: nothing is kept then; true
     *     also when the very same was sent before
     * @throws NietGevonden when the jongere is not within reach or never had a traject
     * @throws IllegalArgumentException for a day that is not {@link #kanWeer}
     */
    public boolean legVast(Contact contact, Zicht zicht) {
        var traject = vereisTraject(contact.jongere(), zicht);
        if (contact.contactVoor().filter(dag -> !kanWeer(dag, tijd.vandaag())).isPresent()) {
            throw new IllegalArgumentException("die dag kan niet: " + contact.contactVoor());
        }
        var nu = tijd.nu();
        var nieuw = met(contact, db.sql(VOEG_TOE))
                .param("traject", traject.traject().waarde())
                .param("op", Rij.alsParameter(nu))
                .param("nu", Rij.alsParameter(nu))
                .param("vervangt", null)
                .param("door", zicht.gebruiker().waarde())
                .update();
        if (nieuw == 0) {
            return isDezelfde(contact, Optional.empty(), zicht);
        }
        uitgever.publishEvent(
                new ContactGelegd(stempel(contact.id(), "contact", nu, zicht), contact.jongere(), contact.bereikt()));
        return true;
    }

    /**
     * The traject that a contact belongs to: the open one, or else the last.
     *
     * @throws NietGevonden when the jongere is not within reach or never had a traject
     */
    public Trajectstand vereisTraject(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        return trajecten.stand(jongere, zicht).orElseThrow(() -> new NietGevonden("traject"));
    }

    /** From today until as far ahead as a conversation can be planned. */
    public static boolean kanWeer(LocalDate dag, LocalDate vandaag) {
        return Gespreksoordeel.plannen(dag, vandaag).isEmpty();
    }

    private boolean isDezelfde(Contact contact, Optional<UUID> vervangt, Zicht zicht) {
        return met(contact, db.sql(DEZELFDE))
                        .param("vervangt", vervangt.orElse(null))
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

    /**
     * What one wrote down oneself and can correct: after {@link Gesprekken#BEDENKTIJD}; until then it is simply taken back.
     *
     * @throws NietGevonden when there is no such contact within reach, or it is somebody else's
     */
    public Contact teVerbeteren(UUID id, JongereId jongere, Zicht zicht) {
        return zoekTeVerbeteren(id, jongere, zicht).orElseThrow(() -> new NietGevonden("contact"));
    }

    /**
     * As {@link #teVerbeteren}; empty also when it was corrected or taken back meanwhile.
     *
     * @throws NietGevonden when the jongere is not within reach
     */
    public Optional<Contact> zoekTeVerbeteren(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        return inkijk.van(
                zicht,
                Doel.BEGELEIDING,
                () -> welke(db.sql(ZOEK), id, jongere, zicht)
                        .query(Contacten::contact)
                        .optional());
    }

    /**
     * Writes a contact down anew: the moment of the contact stays, the earlier version is voided and stays to be read. Doing
     * so twice is the same as once.
     *
     * @param oud id of the version that is corrected
     * @param contact with an id of its own
     * @return false when there was nothing to correct (any more): nothing is kept then
     * @throws NietGevonden when the jongere is not within reach
     */
    public boolean verbeter(UUID oud, Contact contact, Zicht zicht) {
        jongeren.vereis(contact.jongere(), Recht.GESPREK_VOEREN, zicht);
        var nu = tijd.nu();
        var vervangen = welke(db.sql(VERVANG), oud, contact.jongere(), zicht)
                .param("nu", Rij.alsParameter(nu))
                .query((rij, nummer) -> new Vervangen(Rij.uuid(rij, "traject"), Rij.moment(rij, "op")))
                .optional();
        if (vervangen.isEmpty()) {
            return isDezelfde(contact, Optional.of(oud), zicht);
        }
        var nieuw = met(contact, db.sql(VOEG_TOE))
                .param("traject", vervangen.get().traject())
                .param("op", Rij.alsParameter(vervangen.get().op()))
                .param("nu", Rij.alsParameter(nu))
                .param("vervangt", oud)
                .param("door", zicht.gebruiker().waarde())
                .update();
        if (nieuw == 0) {
            throw new NietGevonden("contact");
        }
        uitgever.publishEvent(new ContactVerbeterd(
                stempel(contact.id(), "contact verbeterd", nu, zicht), contact.jongere(), contact.bereikt()));
        return true;
    }

    private record Vervangen(UUID traject, Instant op) {}

    private JdbcClient.StatementSpec welke(JdbcClient.StatementSpec sql, UUID id, JongereId jongere, Zicht zicht) {
        return sql.param("id", id)
                .param("jongere", jongere.waarde())
                .param("ik", zicht.gebruiker().waarde())
                .param("sinds", Rij.alsParameter(tijd.nu().minus(Gesprekken.BEDENKTIJD)));
    }

    private static Contact contact(ResultSet rij, int nummer) throws SQLException {
        return new Contact(
                Rij.uuid(rij, "id"),
                Rij.jongere(rij),
                Contact.Kanaal.valueOf(Rij.tekst(rij, "kanaal")),
                rij.getBoolean("bereikt"),
                Rij.tekst(rij, "regel"),
                Rij.misschienDag(rij, "contact_voor"));
    }

    private static Stempel stempel(UUID id, String soort, Instant nu, Zicht zicht) {
        return new Stempel(zicht.organisatie(), Stempel.idVan(id, soort), nu, Tijd.dag(nu), zicht.gebruiker());
    }
}
