package nl.routewijzer.gesprek;

import java.time.Instant;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekGebeurtenis.AfspraakGewijzigd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.AfspraakGewijzigd.Stand;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Working: an agreement of a conversation is kept, stopped with a reason, or open again. Doing twice is the same as once.
 * All throw {@link NietGevonden} when there is no such agreement within reach.
 */
@Component
@Transactional
@ZonderInkijk("facts for decisions; shows nothing")
public class Afspraken {

    /** One agreement, to ask something about. */
    public record Een(JongereId jongere, Verslag.Wie wie, String wat) implements OverJongere {}

    /** Longest reason for stopping, in characters. */
    public static final int REDEN = 200;

    private static final String WELKE = " where id = :id and jongere = :jongere and vervallen_op is null and ";
    private static final String VINK_AF = "update gesprek.afspraak set gelukt_op = :nu, gelukt_door = :ik" + WELKE
            + "gelukt_op is null and gestopt_op is null";
    private static final String STOP =
            "update gesprek.afspraak set gestopt_op = :nu, gestopt_door = :ik, gestopt_reden = :reden" + WELKE
                    + "gelukt_op is null and gestopt_op is null";
    private static final String HEROPEN = """
            update gesprek.afspraak
               set gelukt_op = null, gelukt_door = null, gestopt_op = null, gestopt_door = null, gestopt_reden = null,
                   heropend_op = :nu, heropend_door = :ik
            """ + WELKE + "(gelukt_op is not null or gestopt_op is not null)";
    private static final String EEN = "select wie, wat from gesprek.afspraak" + WELKE + "true";
    private static final String VAN_HEM = " and wie = 'JONGERE'";
    private static final String BESTAAT = "select count(*) from gesprek.afspraak" + WELKE + "true";

    private final JdbcClient db;
    private final Jongeren jongeren;
    private final Inkijk inkijk;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Afspraken(JdbcClient db, Jongeren jongeren, Inkijk inkijk, Tijd tijd, ApplicationEventPublisher uitgever) {
        this.db = db;
        this.jongeren = jongeren;
        this.inkijk = inkijk;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /** Passes when there is such an agreement within reach. */
    public void vereis(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        if (!bestaat(BESTAAT, id, jongere)) {
            throw new NietGevonden("afspraak");
        }
    }

    private boolean bestaat(String sql, UUID id, JongereId jongere) {
        return db.sql(sql)
                        .param("id", id)
                        .param("jongere", jongere.waarde())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who does what, by this agreement. */
    public Een bekijk(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        return inkijk.van(
                        zicht,
                        Doel.BEGELEIDING,
                        () -> db.sql(EEN)
                                .param("id", id)
                                .param("jongere", jongere.waarde())
                                .query((rij, nummer) -> new Een(
                                        jongere, Verslag.Wie.valueOf(Rij.tekst(rij, "wie")), Rij.tekst(rij, "wat")))
                                .optional())
                .orElseThrow(() -> new NietGevonden("afspraak"));
    }

    /** It was kept. */
    public void vinkAf(UUID id, JongereId jongere, Zicht zicht) {
        var nu = tijd.nu();
        wijzig(db.sql(VINK_AF), id, jongere, nu, Stand.GELUKT, zicht);
    }

    /**
     * It need not be done any more.
     *
     * @param reden why, 1 to {@value #REDEN} characters
     */
    public void stop(UUID id, JongereId jongere, String reden, Zicht zicht) {
        var nu = tijd.nu();
        wijzig(db.sql(STOP).param("reden", reden), id, jongere, nu, Stand.GESTOPT, zicht);
    }

    /** Takes the tick or the stop away, at any time. */
    public void heropen(UUID id, JongereId jongere, Zicht zicht) {
        var nu = tijd.nu();
        wijzig(db.sql(HEROPEN), id, jongere, nu, Stand.OPEN, zicht);
    }

    /**
     * The jongere kept what he promised, and says so himself; what another promised is not his to tick.
     *
     * @throws NietGevonden when he promised no such thing
     */
    public void vinkAf(UUID id, IngelogdeJongere zelf) {
        wijzig(db.sql(VINK_AF + VAN_HEM), id, tijd.nu(), Stand.GELUKT, zelf);
    }

    /** Takes his own tick away again. */
    public void heropen(UUID id, IngelogdeJongere zelf) {
        wijzig(db.sql(HEROPEN + VAN_HEM + " and gelukt_door = :ik"), id, tijd.nu(), Stand.OPEN, zelf);
    }

    private void wijzig(JdbcClient.StatementSpec sql, UUID id, Instant nu, Stand stand, IngelogdeJongere zelf) {
        var ik = new GebruikerId(zelf.jongere().waarde());
        if (voerUit(sql, id, zelf.jongere(), nu, ik)) {
            meld(id, zelf.jongere(), nu, stand, zelf.organisatie(), ik);
        } else if (!bestaat(BESTAAT + VAN_HEM, id, zelf.jongere())) {
            throw new NietGevonden("afspraak");
        }
    }

    private void wijzig(
            JdbcClient.StatementSpec sql, UUID id, JongereId jongere, Instant nu, Stand stand, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        if (voerUit(sql, id, jongere, nu, zicht.gebruiker())) {
            meld(id, jongere, nu, stand, zicht.organisatie(), zicht.gebruiker());
        } else {
            vereis(id, jongere, zicht);
        }
    }

    private static boolean voerUit(
            JdbcClient.StatementSpec sql, UUID id, JongereId jongere, Instant nu, GebruikerId ik) {
        return sql.param("id", id)
                        .param("jongere", jongere.waarde())
                        .param("nu", Rij.alsParameter(nu))
                        .param("ik", ik.waarde())
                        .update()
                == 1;
    }

    private void meld(
            UUID id, JongereId jongere, Instant nu, Stand stand, OrganisatieId organisatie, GebruikerId door) {
        uitgever.publishEvent(new AfspraakGewijzigd(
                new Stempel(organisatie, Stempel.idVan(id, "afspraak " + stand + " " + nu), nu, Tijd.dag(nu), door),
                jongere,
                stand));
    }
}
