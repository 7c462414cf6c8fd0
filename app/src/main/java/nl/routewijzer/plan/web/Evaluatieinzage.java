package nl.routewijzer.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.plan.Evaluatietermijn;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Plannen;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading: the plan to look back at, and the conversations in which that may have been done, in one look. */
@Component
@Transactional
class Evaluatieinzage {

    /** Not longer ago: what was said then is not remembered now. */
    private static final Period ONLANGS = Period.ofMonths(1);

    private static final String GESPREKKEN = """
            select id, begin from gesprek.zicht_gesprek
             where jongere = :jongere and begin >= :vanaf and begin < :tot
               and (uitkomst is null or uitkomst in ('WAS_ER', 'ANDERS_CONTACT'))
             order by begin desc
            """;

    /**
     * @param gesprekken of late, newest first
     * @param evaluatieOp the day around which they would
     * @param volgende the day that is proposed for the next time
     */
    record Blad(
            JongereView wie,
            PlanView plan,
            List<Gesprek> gesprekken,
            LocalDate evaluatieOp,
            LocalDate volgende,
            LocalDate vandaag)
            implements OverJongere {

        @Override
        public JongereId jongere() {
            return plan.jongere();
        }

        /** Id → when it was. */
        Map<String, String> keuzes() {
            var keuzes = new LinkedHashMap<String, String>();
            gesprekken.forEach(gesprek -> keuzes.put(gesprek.id().toString(), Datums.dagEnUur(gesprek.begin())));
            return keuzes;
        }

        /** The conversation of today, when there is one. */
        String gesprekVanVandaag() {
            return gesprekken.stream()
                    .filter(gesprek -> Tijd.dag(gesprek.begin()).equals(vandaag))
                    .findFirst()
                    .map(gesprek -> gesprek.id().toString())
                    .orElse("");
        }
    }

    record Gesprek(UUID id, Instant begin) {}

    private final Plannen plannen;
    private final Jongeren jongeren;
    private final Evaluatietermijn termijn;
    private final Inkijk inkijk;
    private final JdbcClient db;
    private final Tijd tijd;

    Evaluatieinzage(
            Plannen plannen, Jongeren jongeren, Evaluatietermijn termijn, Inkijk inkijk, JdbcClient db, Tijd tijd) {
        this.plannen = plannen;
        this.jongeren = jongeren;
        this.termijn = termijn;
        this.inkijk = inkijk;
        this.db = db;
        this.tijd = tijd;
    }

    /** @throws NietGevonden when there is no plan within reach of who may make one */
    Blad bekijk(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.PLAN_MAKEN, zicht);
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> blad(jongere, zicht));
    }

    @ZonderInkijk("within the gate of bekijk")
    private Blad blad(JongereId jongere, Zicht zicht) {
        var wie = jongeren.bekijk(jongere, zicht);
        var plan = plannen.van(jongere).orElseThrow(() -> new NietGevonden("plan"));
        var vandaag = tijd.vandaag();
        var gesprekken = db.sql(GESPREKKEN)
                .param("jongere", jongere.waarde())
                .param(
                        "vanaf",
                        Rij.alsParameter(Tijd.moment(vandaag.minus(ONLANGS).atStartOfDay())))
                .param("tot", Rij.alsParameter(Tijd.moment(vandaag.plusDays(1).atStartOfDay())))
                .query((rij, nummer) -> new Gesprek(Rij.uuid(rij, "id"), Rij.moment(rij, "begin")))
                .list();
        return new Blad(wie, plan, gesprekken, termijn.dag(plan), vandaag.plus(termijn.hier()), vandaag);
    }
}
