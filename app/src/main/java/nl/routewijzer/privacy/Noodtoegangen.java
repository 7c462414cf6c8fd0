package nl.routewijzer.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Kennisgeving.Aan;
import nl.routewijzer.toegang.Noodrelaties;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: opening in an emergency, ending that, and what the privacy officer does with the notice to the jongere. */
@Component
@Transactional
@ZonderInkijk("facts for decisions; what is shown passes the gate of its page")
public class Noodtoegangen {

    private static final String KIES =
            "select id, jongere, gebruiker, reden, vanaf, tot, beeindigd_op from privacy.noodtoegang where ";

    private static final String VOEG_TOE = """
            insert into privacy.noodtoegang (id, jongere, gebruiker, reden, omvang, vanaf, tot)
            values (:id, :jongere, :gebruiker, :reden, 'LEZEN', :vanaf, :tot)
            """;

    private static final String BEEINDIG =
            "update privacy.noodtoegang set beeindigd_op = :nu, beeindigd_door = :ik where id = :id and beeindigd_op is null and tot > :nu";

    private static final String HOUD_ACHTER = """
            update privacy.noodtoegang
               set achterhouden_tot = :tot, achterhouden_reden = :reden, achterhouden_op = :nu, achterhouden_door = :ik
             where id = :id
            """;

    private static final String VERTEL = """
            update privacy.noodtoegang
               set achterhouden_tot = null, achterhouden_reden = null, achterhouden_op = null, achterhouden_door = null
             where id = :id
            """;

    private final JdbcClient db;
    private final Noodrelaties relaties;
    private final Kennisgevingen kennisgevingen;
    private final Tijd tijd;

    Noodtoegangen(JdbcClient db, Noodrelaties relaties, Kennisgevingen kennisgevingen, Tijd tijd) {
        this.db = db;
        this.relaties = relaties;
        this.kennisgevingen = kennisgevingen;
        this.tijd = tijd;
    }

    /**
     * Opens one jongere, to read, for some hours. The privacy officer is told in the same transaction.
     *
     * @param id made when the form was shown: sending twice opens once
     * @param jongere who is in the organisation of who asks; the caller has seen so
     * @param uren one of {@link Noodtoegang#UREN}
     * @throws NietGevonden for who has no right to ask
     */
    public Noodtoegang vraag(UUID id, JongereId jongere, String reden, int uren, Zicht zicht) {
        zicht.vereis(Recht.NOODTOEGANG_VRAGEN);
        grendel(zicht.gebruiker());
        var al = vind(id).or(() -> lopend(jongere, zicht.gebruiker()));
        if (al.isPresent()) {
            return al.get();
        }
        var nu = tijd.nu();
        var nood = new Noodtoegang(
                id, jongere, zicht.gebruiker(), reden, nu, Noodtoegang.einde(nu, uren), Optional.empty());
        db.sql(VOEG_TOE)
                .param("id", id)
                .param("jongere", jongere.waarde())
                .param("gebruiker", zicht.gebruiker().waarde())
                .param("reden", reden)
                .param("vanaf", Rij.alsParameter(nood.vanaf()))
                .param("tot", Rij.alsParameter(nood.tot()))
                .update();
        relaties.begin(id, zicht.gebruiker(), jongere, nood.vanaf(), nood.tot());
        kennisgevingen.zetKlaar(nood, Aan.PRIVACY_OFFICER, nu);
        kennisgevingen.zetKlaar(nood, Aan.JONGERE, nood.vertellen(Optional.empty()));
        return nood;
    }

    /** What runs now for this colleague and this jongere. */
    public Optional<Noodtoegang> lopend(JongereId jongere, GebruikerId gebruiker) {
        var nu = tijd.nu();
        return db.sql(KIES + "jongere = :jongere and gebruiker = :gebruiker and tot > :nu and beeindigd_op is null")
                .param("jongere", jongere.waarde())
                .param("gebruiker", gebruiker.waarde())
                .param("nu", Rij.alsParameter(nu))
                .query(Noodtoegangen::nood)
                .optional()
                .filter(nood -> nood.loopt(nu));
    }

    /** Who asked it ends it sooner; the jongere is told from now on. */
    public boolean stop(JongereId jongere, Zicht zicht) {
        zicht.vereis(Recht.NOODTOEGANG_VRAGEN);
        return lopend(jongere, zicht.gebruiker())
                .filter(nood -> eindig(nood, zicht))
                .isPresent();
    }

    /** The privacy officer ends it. */
    public boolean stop(UUID id, Zicht zicht) {
        return eindig(vereis(id, zicht), zicht);
    }

    private boolean eindig(Noodtoegang nood, Zicht zicht) {
        var nu = tijd.nu();
        var gestopt = db.sql(BEEINDIG)
                        .param("id", nood.id())
                        .param("nu", Rij.alsParameter(nu))
                        .param("ik", zicht.gebruiker().waarde())
                        .update()
                == 1;
        if (gestopt) {
            relaties.eindig(nood.id(), nu);
            vertel(nood.id());
        }
        return gestopt;
    }

    /**
     * The notice to the jongere waits until that day, and then goes by itself.
     *
     * @param tot a day of which {@link Noodtoegang#kanAchterTot} says yes
     * @return false when he was told already
     */
    public boolean houdAchter(UUID id, LocalDate tot, String reden, Zicht zicht) {
        var nood = vereis(id, zicht);
        if (!nood.kanAchterTot(tot, tijd.vandaag())) {
            throw new IllegalArgumentException("tot die dag kan niet: " + tot);
        }
        return kennisgevingen.verzet(id, nood.vertellen(Optional.of(tot)))
                && db.sql(HOUD_ACHTER)
                                .param("id", id)
                                .param("tot", tot)
                                .param("reden", reden)
                                .param("nu", Rij.alsParameter(tijd.nu()))
                                .param("ik", zicht.gebruiker().waarde())
                                .update()
                        == 1;
    }

    /** It is held back no longer. */
    public boolean houdNietAchter(UUID id, Zicht zicht) {
        var nood = vereis(id, zicht);
        return kennisgevingen.verzet(id, nood.vertellen(Optional.empty()))
                && db.sql(VERTEL).param("id", id).update() == 1;
    }

    /** @throws NietGevonden for who is no privacy officer, and for what is not there */
    public Noodtoegang vereis(UUID id, Zicht zicht) {
        zicht.vereis(Recht.NOODTOEGANG_TOEZIEN);
        return vind(id).orElseThrow(() -> new NietGevonden("noodtoegang"));
    }

    /** The moment of telling follows from what stands written. */
    private void vertel(UUID id) {
        var tot = db.sql("select achterhouden_tot from privacy.noodtoegang where id = :id")
                .param("id", id)
                .query((rij, nummer) -> Rij.misschienDag(rij, "achterhouden_tot"))
                .single();
        vind(id).ifPresent(nood -> kennisgevingen.verzet(id, nood.vertellen(tot)));
    }

    private Optional<Noodtoegang> vind(UUID id) {
        return db.sql(KIES + "id = :id")
                .param("id", id)
                .query(Noodtoegangen::nood)
                .optional();
    }

    /** One at a time for a colleague: asked twice at once is opened once. */
    private void grendel(GebruikerId gebruiker) {
        db.sql("select 1 from pg_advisory_xact_lock(:slot)")
                .param("slot", gebruiker.waarde().getMostSignificantBits())
                .query(Integer.class)
                .single();
    }

    private static Noodtoegang nood(ResultSet rij, int nummer) throws SQLException {
        return new Noodtoegang(
                Rij.uuid(rij, "id"),
                Rij.jongere(rij),
                new GebruikerId(Rij.uuid(rij, "gebruiker")),
                Rij.tekst(rij, "reden"),
                Rij.moment(rij, "vanaf"),
                Rij.moment(rij, "tot"),
                Rij.misschienMoment(rij, "beeindigd_op"));
    }
}
