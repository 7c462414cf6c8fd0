package nl.routewijzer.bericht.verzending;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What did not get out, for who keeps the house running: which kind, since when and why. Not to whom. */
@Component
@Transactional
@ZonderInkijk("kinds, moments and words; nobody is named")
class Postbeheer {

    static final int REDEN = 200;
    private static final Duration DAG = Duration.ofDays(1);

    /**
     * A notice that did not go.
     *
     * @param volgende when it is tried again by itself; empty when a person has to decide
     */
    record Regel(
            UUID id,
            Verzending.Soort soort,
            boolean aanJongere,
            Instant ontstaan,
            Instant sinds,
            int pogingen,
            Fout fout,
            Optional<Instant> volgende) {

        String naam() {
            return t("verzending." + soort + ".naam");
        }
    }

    /** How much there is of each. */
    record Stand(int wacht, int verzonden) {}

    private static final String NIET_GEGAAN = """
            select id, soort, jongere is not null as aan_jongere, ontstaan, sinds, poging, fout, volgende
              from bericht.uitgaand
             where (stand = 'MISLUKT' or stand = 'WACHT' and fout is not null)
            """;

    private static final String STAND = """
            select count(*) filter (where stand in ('WACHT', 'BEZIG')) as wacht,
                   count(*) filter (where stand = 'VERZONDEN' and sinds > :gisteren) as verzonden
              from bericht.uitgaand
            """;

    private static final String OPNIEUW = """
            update bericht.uitgaand
               set stand = 'WACHT', volgende = :nu, sinds = :nu, poging = 1, reden = null, door = null
             where id = :id and stand in ('MISLUKT', 'WACHT', 'LATEN_VALLEN')
            """;

    private static final String LAAT_VALLEN = """
            update bericht.uitgaand
               set stand = 'LATEN_VALLEN', volgende = null, sinds = :nu, reden = :reden, door = :door
             where id = :id and stand in ('MISLUKT', 'WACHT')
            """;

    private final JdbcClient db;
    private final Tijd tijd;

    Postbeheer(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    List<Regel> nietGegaan(Zicht zicht) {
        zicht.vereis(Recht.TECHNIEK_BEHEREN);
        return db.sql(NIET_GEGAAN + " order by volgende is not null, sinds desc limit 200")
                .query(Postbeheer::regel)
                .list();
    }

    Regel vereis(UUID id, Zicht zicht) {
        zicht.vereis(Recht.TECHNIEK_BEHEREN);
        return db.sql(NIET_GEGAAN + " and id = :id")
                .param("id", id)
                .query(Postbeheer::regel)
                .optional()
                .orElseThrow(() -> new NietGevonden("verzending"));
    }

    Stand stand(Zicht zicht) {
        zicht.vereis(Recht.TECHNIEK_BEHEREN);
        return db.sql(STAND)
                .param("gisteren", Rij.alsParameter(tijd.nu().minus(DAG)))
                .query((rij, nummer) -> new Stand(rij.getInt("wacht"), rij.getInt("verzonden")))
                .single();
    }

    /** What became of one that was tried again: gone or not needed, waiting for its hour, or not gone once more. */
    enum Afloop {
        GEGAAN,
        WACHT,
        WEER_NIET
    }

    Afloop afloop(UUID id, Zicht zicht) {
        zicht.vereis(Recht.TECHNIEK_BEHEREN);
        return db.sql("""
                        select case when stand = 'MISLUKT' or fout is not null and stand = 'WACHT' then 'WEER_NIET'
                                    when stand in ('WACHT', 'BEZIG') then 'WACHT' else 'GEGAAN' end
                          from bericht.uitgaand where id = :id
                        """)
                .param("id", id)
                .query((rij, nummer) -> Afloop.valueOf(rij.getString(1)))
                .single();
    }

    /**
     * Due at once, with the attempts before it to come again; also after somebody let go of it. It stays one that was tried: who brings it
     * is asked first whether it has it.
     */
    void opnieuw(UUID id, Zicht zicht) {
        zicht.vereis(Recht.TECHNIEK_BEHEREN);
        vereisEen(db.sql(OPNIEUW)
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("id", id)
                .update());
    }

    void laatVallen(UUID id, String reden, Zicht zicht) {
        zicht.vereis(Recht.TECHNIEK_BEHEREN);
        vereisEen(db.sql(LAAT_VALLEN)
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("reden", reden)
                .param("door", zicht.gebruiker().waarde())
                .param("id", id)
                .update());
    }

    private static void vereisEen(int rijen) {
        if (rijen == 0) {
            throw new NietGevonden("verzending");
        }
    }

    private static Regel regel(ResultSet rij, int nummer) throws SQLException {
        return new Regel(
                Rij.uuid(rij, "id"),
                Verzending.Soort.valueOf(Rij.tekst(rij, "soort")),
                rij.getBoolean("aan_jongere"),
                Rij.moment(rij, "ontstaan"),
                Rij.moment(rij, "sinds"),
                rij.getInt("poging"),
                Fout.valueOf(Rij.tekst(rij, "fout")),
                Rij.misschienMoment(rij, "volgende"));
    }
}
