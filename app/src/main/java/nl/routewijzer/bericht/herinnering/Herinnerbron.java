package nl.routewijzer.bericht.herinnering;

import java.util.Optional;
import nl.routewijzer.bericht.Herinnersoort;
import nl.routewijzer.bericht.Wensen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether there is still use in a reminder, asked when it goes: it is not done, moved, called off or past, the traject is open,
 * nobody asked for silence, and he wants to be reminded of it. A silence holds it for good: when the silence ends, what it held does not
 * come after all.
 */
@Component
@Transactional
@ZonderInkijk("a decision; shows nothing")
class Herinnerbron {

    /** The path of the jongere's own part of the house: he sees there what it is about. */
    static final String PORTAAL = "/portaal";

    private static final String SOORT = "select soort from bericht.herinnering where id = :id";

    private static final String NOG_NODIG = """
            select exists (
              select from bericht.herinnering h
               where h.id = :id
                 and (exists (select from gesprek.zicht_gesprek g join traject.zicht_traject t on t.id = g.traject
                               where h.soort = 'GESPREK' and g.id = h.onderwerp and g.begin = h.moment
                                 and g.uitkomst is null and g.begin > :nu)
                   or exists (select from plan.zicht_stap s join traject.zicht_traject t on t.id = s.traject
                               where h.soort = 'STAP' and s.id = h.onderwerp and s.stand = 'OPEN' and s.doelstand = 'OPEN' and s.wie = 'JONGERE'
                                 and s.voor at time zone 'Europe/Amsterdam' = h.moment and s.voor >= :vandaag)
                   or exists (select from gesprek.zicht_afspraak a
                                join gesprek.zicht_gesprek g on g.id = a.gesprek
                                join traject.zicht_traject t on t.id = g.traject
                               where h.soort = 'AFSPRAAK' and a.id = h.onderwerp and a.open
                                 and a.wanneer at time zone 'Europe/Amsterdam' = h.moment and a.wanneer >= :vandaag))
                 and not exists (select from jongere.zicht_voorzichtig v
                                  where v.jongere = h.jongere and v.periode @> :vandaag))
            """;

    private final JdbcClient db;
    private final Wensen wensen;
    private final Tijd tijd;

    Herinnerbron(JdbcClient db, Wensen wensen, Tijd tijd) {
        this.db = db;
        this.wensen = wensen;
        this.tijd = tijd;
    }

    boolean isNogNodig(Verzending verzending) {
        return wilDat(verzending)
                && db.sql(NOG_NODIG)
                        .param("id", verzending.id())
                        .param("nu", Rij.alsParameter(tijd.nu()))
                        .param("vandaag", tijd.vandaag())
                        .query(Boolean.class)
                        .single();
    }

    /** Which conversation it is about. */
    Optional<GesprekId> gesprek(Verzending verzending) {
        return db.sql("select onderwerp from bericht.herinnering where id = :id and soort = 'GESPREK'")
                .param("id", verzending.id())
                .query((rij, nummer) -> new GesprekId(Rij.uuid(rij, "onderwerp")))
                .optional();
    }

    private boolean wilDat(Verzending verzending) {
        var soort = db.sql(SOORT)
                .param("id", verzending.id())
                .query((rij, nummer) -> Herinnersoort.valueOf(Rij.tekst(rij, "soort")))
                .optional();
        return soort.isPresent()
                && verzending.aan() instanceof JongereId jongere
                && wensen.van(jongere).herinneringen().contains(soort.get());
    }
}
