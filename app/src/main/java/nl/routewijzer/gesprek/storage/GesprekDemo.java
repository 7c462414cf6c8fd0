package nl.routewijzer.gesprek.storage;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.traject.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demo's conversations, held and planned. */
@Component
class GesprekDemo implements Demobron {

    private static final String VINK_AF = """
            update gesprek.afspraak a
               set gelukt_op = (a.wanneer + time '12:00') at time zone 'Europe/Amsterdam', gelukt_door = g.consulent
              from gesprek.gesprek g
             where g.id = a.gesprek and a.jongere = :jongere and a.wanneer <= :tot
            """;

    private final Gespreksarchief opslag;
    private final Methodes methodes;
    private final JdbcClient db;

    GesprekDemo(Gespreksarchief opslag, Methodes methodes, JdbcClient db) {
        this.opslag = opslag;
        this.methodes = methodes;
        this.db = db;
    }

    @Override
    public int volgorde() {
        return 40;
    }

    @Override
    public void laad(Demowereld wereld) {
        var huis = wereld.huis(Organisatiecontext.vereist());
        for (var j : huis.jongeren()) {
            for (var g : j.gesprekken()) {
                laad(wereld, huis, j, huis.jongere(j), g);
            }
            vinkAf(wereld, j, huis.jongere(j));
        }
    }

    private void laad(
            Demowereld wereld,
            Demowereld.Organisatie huis,
            Demowereld.Jongere j,
            JongereId jongere,
            Demowereld.Gesprek g) {
        var dag = wereld.vandaag().plusDays(g.dag());
        var begin = Tijd.moment(dag.atTime(LocalTime.parse(g.tijd())));
        var id = new GesprekId(Demowereld.uuid(jongere + "/gesprek/" + g.dag()));
        var consulent = huis.medewerker(j.consulent());
        var plan = new Gespreksarchief.Plan(
                id,
                jongere,
                new TrajectId(wereld.traject(jongere)),
                consulent,
                begin,
                Vorm.valueOf(g.vorm()),
                g.fase(),
                methodes.huidige().methode().versie());
        var gemaakt = Tijd.moment(wereld.vandaag().minusDays(j.dagenGeleden()).atTime(LocalTime.NOON));
        opslag.voegToe(plan, Optional.empty(), gemaakt, consulent);
        if (!g.uitkomst().isEmpty()) {
            rondAf(wereld, id, jongere, g, begin, consulent);
        }
    }

    /** What was agreed before the last conversation that took place was gone through then, and had been done. */
    private void vinkAf(Demowereld wereld, Demowereld.Jongere j, JongereId jongere) {
        j.gesprekken().stream()
                .filter(g -> g.uitkomst().equals(Uitkomst.WAS_ER.name()))
                .mapToInt(Demowereld.Gesprek::dag)
                .max()
                .ifPresent(laatste -> db.sql(VINK_AF)
                        .param("jongere", jongere.waarde())
                        .param("tot", wereld.vandaag().plusDays(laatste))
                        .update());
    }

    private void rondAf(
            Demowereld wereld,
            GesprekId id,
            JongereId jongere,
            Demowereld.Gesprek g,
            Instant begin,
            GebruikerId consulent) {
        var afspraken = g.afspraken().stream()
                .map(a -> new Verslag.Toezegging(
                        Verslag.Wie.valueOf(a.wie()),
                        a.wat(),
                        Optional.of(wereld.vandaag().plusDays(a.dag()))))
                .toList();
        var verslag = new Verslag(
                Uitkomst.valueOf(g.uitkomst()),
                Set.copyOf(g.stappen()),
                g.samen(),
                "",
                Optional.empty(),
                afspraken,
                Optional.empty(),
                Optional.empty());
        opslag.rondAf(id, jongere, verslag, begin.plusSeconds(3600), consulent);
    }
}
