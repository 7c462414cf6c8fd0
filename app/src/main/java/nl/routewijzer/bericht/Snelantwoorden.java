package nl.routewijzer.bericht;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sentences that are often needed, of one's own and of everybody here: taken over in a message, and then changed at will. */
@Component
@Transactional
@ZonderInkijk("sentences of colleagues; no jongeren")
public class Snelantwoorden {

    /** In characters. */
    public static final int LENGTE = 1_000;

    /** @param vanAllen of everybody here, and not of who looks alone */
    public record Antwoord(UUID id, String tekst, boolean vanAllen) {}

    private static final String MIJN = " (gebruiker is null or gebruiker = :ik) and weg_op is null";

    private final JdbcClient db;
    private final Tijd tijd;

    Snelantwoorden(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    /** One's own first. */
    public List<Antwoord> van(Zicht zicht) {
        return db.sql("select id, tekst, gebruiker is null as van_allen from bericht.snelantwoord where" + MIJN
                        + " order by gebruiker is null, gemaakt_op, id")
                .param("ik", zicht.gebruiker().waarde())
                .query((rij, nummer) ->
                        new Antwoord(Rij.uuid(rij, "id"), Rij.tekst(rij, "tekst"), rij.getBoolean("van_allen")))
                .list();
    }

    /** Whether who asks may write sentences for everybody here: who divides the work over the team. */
    public static boolean magVoorAllen(Zicht zicht) {
        return zicht.mag(Recht.BERICHTEN_SCHRIJVEN) && zicht.bereik(Recht.TRAJECT_TOEWIJZEN) == Bereik.ORGANISATIE;
    }

    /** The same id again changes nothing. */
    public void voegToe(Antwoord nieuw, Zicht zicht) {
        vereis(nieuw.vanAllen(), zicht);
        db.sql("""
                        insert into bericht.snelantwoord (id, gebruiker, tekst, gemaakt_op, gemaakt_door)
                        values (:id, :van, :tekst, :nu, :ik) on conflict (organisatie, id) do nothing
                        """)
                .param("id", nieuw.id())
                .param("van", nieuw.vanAllen() ? null : zicht.gebruiker().waarde())
                .param("tekst", nieuw.tekst())
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("ik", zicht.gebruiker().waarde())
                .update();
    }

    public void haalWeg(UUID id, Zicht zicht) {
        var welke = van(zicht).stream()
                .filter(antwoord -> antwoord.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("snelantwoord"));
        vereis(welke.vanAllen(), zicht);
        db.sql("update bericht.snelantwoord set weg_op = :nu where id = :id and" + MIJN)
                .param("id", id)
                .param("ik", zicht.gebruiker().waarde())
                .param("nu", Rij.alsParameter(tijd.nu()))
                .update();
    }

    private static void vereis(boolean vanAllen, Zicht zicht) {
        zicht.vereis(Recht.BERICHTEN_SCHRIJVEN);
        if (vanAllen && !magVoorAllen(zicht)) {
            throw new NietGevonden("snelantwoord");
        }
    }
}
