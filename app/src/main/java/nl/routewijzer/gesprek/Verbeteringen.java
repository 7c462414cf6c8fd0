package nl.routewijzer.gesprek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekVerbeterd;
import nl.routewijzer.gesprek.storage.Gespreksarchief;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: correct a conversation that was rounded off. What it said before stays to be read, with who changed it. */
@Component
@Transactional
@ZonderInkijk("what it shows is read inside the gate of the page of the conversation")
public class Verbeteringen {

    /** What can be said anew. */
    public record Tekst(Uitkomst uitkomst, String samen, String collegas, String nagelaten, Optional<Integer> stress) {
        public static Tekst van(GesprekView gesprek) {
            return new Tekst(
                    gesprek.uitkomst().orElseThrow(() -> new NietGevonden("gesprek")),
                    gesprek.samen(),
                    gesprek.collegas(),
                    gesprek.aanpak().nagelaten(),
                    gesprek.stress());
        }
    }

    /**
     * An earlier version.
     *
     * @param door first name of who changed it
     */
    public record Eerder(Tekst tekst, Instant vervangenOp, String door) {}

    public enum Uitslag {
        GEDAAN,
        /** It says so already. */
        ONGEWIJZIGD,
        /** Somebody changed it since the form was shown: nothing is kept. */
        INTUSSEN_GEWIJZIGD,
        /** Only what can be said beforehand can be said of a conversation that is still to come. */
        NOG_NIET_BEGONNEN,
        /** Whether it was moved cannot be said afterwards: another conversation hangs on it. */
        VERZET_BLIJFT
    }

    private static final String BEWAAR = """
            insert into gesprek.eerder (gesprek, versie, jongere, uitkomst, samen, collegas, nagelaten, stress, vervangen_op, vervangen_door)
            select id, versie, jongere, uitkomst, samen, collegas, nagelaten, stress, :nu, :door
              from gesprek.gesprek where id = :id and versie = :versie and afgerond_op is not null and vervallen_op is null
            on conflict do nothing
            """;

    private static final String VERVANG = """
            update gesprek.gesprek
               set uitkomst = :uitkomst, samen = :samen, collegas = :collegas, nagelaten = :nagelaten, stress = :stress, versie = versie + 1
             where id = :id
            """;

    private static final String EERDER = """
            select e.uitkomst, e.samen, e.collegas, e.nagelaten, e.stress, e.vervangen_op, c.roepnaam as door
              from gesprek.eerder e
              join toegang.zicht_collega c on c.id = e.vervangen_door
             where e.gesprek = :gesprek
             order by e.versie desc
            """;

    private final JdbcClient db;
    private final Gespreksarchief opslag;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Verbeteringen(JdbcClient db, Gespreksarchief opslag, Tijd tijd, ApplicationEventPublisher uitgever) {
        this.db = db;
        this.opslag = opslag;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /**
     * @param versie of the conversation that the form showed
     * @throws NietGevonden when there is no such conversation within reach, or it is still open
     */
    public Uitslag verbeter(GesprekId id, int versie, Tekst nieuw, Zicht zicht) {
        var gesprek = opslag.vind(id, zicht).orElseThrow(() -> new NietGevonden("gesprek"));
        var nu = Tekst.van(gesprek);
        if (nu.equals(nieuw)) {
            return Uitslag.ONGEWIJZIGD;
        }
        if (nu.uitkomst() != nieuw.uitkomst()
                && (nu.uitkomst() == Uitkomst.VERZET || nieuw.uitkomst() == Uitkomst.VERZET)) {
            return Uitslag.VERZET_BLIJFT;
        }
        if (gesprek.dag().isAfter(tijd.vandaag()) && !nieuw.uitkomst().kanVooraf()) {
            return Uitslag.NOG_NIET_BEGONNEN;
        }
        return vervang(gesprek, versie, nieuw, zicht) ? Uitslag.GEDAAN : Uitslag.INTUSSEN_GEWIJZIGD;
    }

    /** Who comes first puts the old version away; who comes second finds it gone. */
    private boolean vervang(GesprekView gesprek, int versie, Tekst nieuw, Zicht zicht) {
        var nu = tijd.nu();
        var bewaard = db.sql(BEWAAR)
                .param("id", gesprek.id().waarde())
                .param("versie", versie)
                .param("nu", Rij.alsParameter(nu))
                .param("door", zicht.gebruiker().waarde())
                .update();
        if (bewaard == 0) {
            return false;
        }
        db.sql(VERVANG)
                .param("id", gesprek.id().waarde())
                .param("uitkomst", nieuw.uitkomst().name())
                .param("samen", nieuw.samen())
                .param("collegas", nieuw.collegas())
                .param("nagelaten", nieuw.nagelaten())
                .param("stress", nieuw.stress().orElse(null))
                .update();
        var stempel = new Stempel(
                zicht.organisatie(),
                Stempel.idVan(gesprek.id().waarde(), "verbeterd " + nu),
                nu,
                Tijd.dag(nu),
                zicht.gebruiker());
        uitgever.publishEvent(new GesprekVerbeterd(stempel, gesprek.jongere(), gesprek.id()));
        return true;
    }

    /** What it said before, newest first. */
    public List<Eerder> eerder(GesprekView gesprek) {
        return db.sql(EERDER)
                .param("gesprek", gesprek.id().waarde())
                .query(Verbeteringen::lees)
                .list();
    }

    private static Eerder lees(ResultSet rij, int nummer) throws SQLException {
        var tekst = new Tekst(
                Uitkomst.valueOf(Rij.tekst(rij, "uitkomst")),
                Rij.tekst(rij, "samen"),
                Rij.tekst(rij, "collegas"),
                Rij.tekst(rij, "nagelaten"),
                Optional.ofNullable(rij.getObject("stress", Integer.class)));
        return new Eerder(tekst, Rij.moment(rij, "vervangen_op"), Rij.tekst(rij, "door"));
    }
}
