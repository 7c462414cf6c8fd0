package nl.routewijzer.bericht.herinnering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.bericht.Herinnerronde;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Verzender;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds of what somebody has to be reminded by now, and gives each reminder to who sends it, in one transaction: once for each moment
 * of each thing. Whether there is still use in it is asked when it goes (docs/adr/036).
 */
@Component
@Transactional
@ZonderInkijk("ids and moments, to remind somebody of his own; shows nothing")
class Herinneraar implements Herinnerronde {

    /** What has a day and no hour is reminded of in the morning, when offices are open. Own choice. */
    private static final LocalTime VANAF = LocalTime.of(10, 0);

    private static final LocalTime TOT = LocalTime.of(13, 0);

    /** Not of what was planned within that time: that was just agreed. */
    static final String GESPREKKEN = """
            insert into bericht.herinnering (jongere, soort, onderwerp, moment, op)
            select g.jongere, 'GESPREK', g.id, g.begin, :nu
              from gesprek.zicht_gesprek g
              join traject.zicht_traject t on t.id = g.traject
             where g.begin > :nu and g.begin <= :tot and g.uitkomst is null
               and g.gemaakt_op <= g.begin - make_interval(secs => :voor)
            on conflict (organisatie, onderwerp, moment, soort) do nothing
            returning id, jongere
            """;

    /** Not of what got its day today: that was just agreed. */
    static final String STAPPEN = """
            insert into bericht.herinnering (jongere, soort, onderwerp, moment, op)
            select s.jongere, 'STAP', s.id, s.voor at time zone 'Europe/Amsterdam', :nu
              from plan.zicht_stap s
              join traject.zicht_traject t on t.id = s.traject
             where s.voor = :dag and s.wie = 'JONGERE' and s.stand = 'OPEN' and s.doelstand = 'OPEN'
               and coalesce(s.gepland_op < :ochtend, true)
            on conflict (organisatie, onderwerp, moment, soort) do nothing
            returning id, jongere
            """;

    /** An agreement that became a step of the plan is that step. */
    static final String AFSPRAKEN = """
            insert into bericht.herinnering (jongere, soort, onderwerp, moment, op)
            select a.jongere, 'AFSPRAAK', a.id, a.wanneer at time zone 'Europe/Amsterdam', :nu
              from gesprek.zicht_afspraak a
              join gesprek.zicht_gesprek g on g.id = a.gesprek
              join traject.zicht_traject t on t.id = g.traject
             where a.wanneer = :dag and a.wie = 'JONGERE' and a.open and g.begin < :ochtend
               and not exists (select from plan.zicht_stap s where s.afspraak = a.id)
            on conflict (organisatie, onderwerp, moment, soort) do nothing
            returning id, jongere
            """;

    private record Gevonden(UUID id, JongereId jongere) {}

    private final JdbcClient db;
    private final Herinnertijden tijden;
    private final Verzender verzender;
    private final Tijd tijd;

    Herinneraar(JdbcClient db, Herinnertijden tijden, Verzender verzender, Tijd tijd) {
        this.db = db;
        this.tijden = tijden;
        this.verzender = verzender;
        this.tijd = tijd;
    }

    @Override
    public int herinner() {
        var nu = tijd.nu();
        var gesprekken = gesprekken(nu);
        var rest = isOchtend(nu) ? Stream.concat(stappen(nu), afspraken(nu)).toList() : List.<Gevonden>of();
        gesprekken.forEach(een -> verstuur(een, Verzending.Soort.HERINNERING_GESPREK));
        rest.forEach(een -> verstuur(een, Verzending.Soort.HERINNERING_STAP));
        return gesprekken.size() + rest.size();
    }

    private static boolean isOchtend(Instant nu) {
        var uur = Tijd.plaatselijk(nu).toLocalTime();
        return !uur.isBefore(VANAF) && uur.isBefore(TOT);
    }

    private List<Gevonden> gesprekken(Instant nu) {
        return tijden.voorGesprek().stream()
                .flatMap(voor -> db
                        .sql(GESPREKKEN)
                        .param("nu", Rij.alsParameter(nu))
                        .param("tot", Rij.alsParameter(nu.plus(voor)))
                        .param("voor", voor.toSeconds())
                        .query(Herinneraar::gevonden)
                        .list()
                        .stream())
                .toList();
    }

    private Stream<Gevonden> stappen(Instant nu) {
        return tijden.voorStap().stream().flatMap(dagen -> metDag(STAPPEN, nu, dagen));
    }

    private Stream<Gevonden> afspraken(Instant nu) {
        return tijden.voorAfspraak().stream().flatMap(dagen -> metDag(AFSPRAKEN, nu, dagen));
    }

    private Stream<Gevonden> metDag(String sql, Instant nu, int dagen) {
        return db
                .sql(sql)
                .param("nu", Rij.alsParameter(nu))
                .param("ochtend", Rij.alsParameter(Tijd.moment(Tijd.dag(nu).atStartOfDay())))
                .param("dag", Tijd.dag(nu).plusDays(dagen))
                .query(Herinneraar::gevonden)
                .list()
                .stream();
    }

    private void verstuur(Gevonden gevonden, Verzending.Soort soort) {
        verzender.verstuur(new Verzending(gevonden.id(), gevonden.jongere(), Verzendweg.MAIL, soort));
    }

    private static Gevonden gevonden(ResultSet rij, int nummer) throws SQLException {
        return new Gevonden(Rij.uuid(rij, "id"), Rij.jongere(rij));
    }
}
