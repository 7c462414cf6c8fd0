package nl.routewijzer.gesprek.rooster;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Linkgeheim;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.rooster.domain.Kalender;
import nl.routewijzer.gesprek.rooster.storage.Kalenderlezer;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The address at which a colleague's own calendar reads when he has conversations. Who has the address reads times and places; it holds until he
 * makes another, stops it, or does not work here any more.
 */
@Component
@ZonderInkijk("a colleague's own address; what it gives names nobody")
public class Agendafeeds {

    private static final Duration TERUG = Duration.ofDays(30);
    private static final Duration VOORUIT = Duration.ofDays(180);

    private static final String STOP =
            "update gesprek.agendafeed set gestopt_op = :nu where consulent = :ik and gestopt_op is null";

    private final JdbcClient db;
    private final Kalenderlezer lezer;
    private final Tijd tijd;

    Agendafeeds(JdbcClient db, Kalenderlezer lezer, Tijd tijd) {
        this.db = db;
        this.lezer = lezer;
        this.tijd = tijd;
    }

    @Transactional
    public boolean heeft(Zicht zicht) {
        return db.sql("select exists (select from gesprek.agendafeed where consulent = :ik and gestopt_op is null)")
                .param("ik", zicht.gebruiker().waarde())
                .query(Boolean.class)
                .single();
    }

    /** A new one; the one before ends. Told once: only its hash is kept. */
    @Transactional
    public Linkgeheim maak(Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        grendel(zicht);
        stop(zicht);
        var geheim = Linkgeheim.nieuw();
        db.sql("insert into gesprek.agendafeed (id, consulent, merk, gemaakt_op) values (:id, :ik, :merk, :nu)")
                .param("id", UUID.randomUUID())
                .param("ik", zicht.gebruiker().waarde())
                .param("merk", geheim.merk())
                .param("nu", Rij.alsParameter(tijd.nu()))
                .update();
        return geheim;
    }

    @Transactional
    public void stop(Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        db.sql(STOP)
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("ik", zicht.gebruiker().waarde())
                .update();
    }

    /** Who asks twice at once waits, and then ends the first. */
    private void grendel(Zicht zicht) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('agendafeed ' || :ik, 0))")
                .param("ik", zicht.gebruiker().toString())
                .query((rij, nummer) -> nummer)
                .list();
    }

    /** Asked before an organisation is known. */
    public Optional<OrganisatieId> huis(Linkgeheim geheim) {
        return db.sql("select h from gesprek.huis_van_agendafeed(:merk) h where h is not null")
                .param("merk", geheim.merk())
                .query(UUID.class)
                .optional()
                .map(OrganisatieId::new);
    }

    /**
     * In the organisation of the address: empty when it does not count any more.
     *
     * @param adres of the house
     */
    @Transactional
    public Optional<String> lees(Linkgeheim geheim, String adres) {
        var nu = tijd.nu();
        return db.sql("""
                        select f.consulent from gesprek.agendafeed f join toegang.zicht_collega c on c.id = f.consulent and c.actief
                         where f.merk = :merk and f.gestopt_op is null
                        """)
                .param("merk", geheim.merk())
                .query(UUID.class)
                .optional()
                .map(GebruikerId::new)
                .map(wie -> lezer.vanCollega(wie, nu.minus(TERUG), nu.plus(VOORUIT), adres + "/gesprekken/"))
                .map(punten -> Kalender.feed(punten, t("kalender.afspraak"), adres, nu));
    }
}
