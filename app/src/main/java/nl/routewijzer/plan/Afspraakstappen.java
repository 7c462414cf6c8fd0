package nl.routewijzer.plan;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Afspraken;
import nl.routewijzer.gesprek.Verslag.Wie;
import nl.routewijzer.plan.PlanView.Doel;
import nl.routewijzer.plan.Wijziging.StapGestopt;
import nl.routewijzer.plan.Wijziging.StapGezet;
import nl.routewijzer.plan.Wijziging.StapHeropend;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agreement of a conversation becomes a step of the plan, towards the goal they work on now; from then on it stands in the plan
 * only, so that nobody is reminded twice. Both in one transaction, and the way back too.
 */
@Component
@Transactional
@ZonderInkijk("copies what was agreed into the plan; shows nothing")
public class Afspraakstappen {

    private static final String OPEN = """
            select wie, wat, wanneer from gesprek.zicht_afspraak
             where id = :id and jongere = :jongere and open
            """;

    private record Afspraak(Wie wie, String wat, Optional<LocalDate> wanneer) {}

    private final JdbcClient db;
    private final Plannen plannen;
    private final Planwerk werk;
    private final Afspraken afspraken;
    private final Tijd tijd;

    Afspraakstappen(JdbcClient db, Plannen plannen, Planwerk werk, Afspraken afspraken, Tijd tijd) {
        this.db = db;
        this.plannen = plannen;
        this.werk = werk;
        this.afspraken = afspraken;
        this.tijd = tijd;
    }

    /**
     * @return whether it stands in the plan now; not when the agreement was kept or stopped meanwhile, or there is no open goal
     * @throws NietGevonden when there is no such agreement within reach
     */
    public boolean zet(UUID afspraak, JongereId jongere, Zicht zicht) {
        afspraken.vereis(afspraak, jongere, zicht);
        var plan = plannen.lopend(jongere);
        var doel = plan.flatMap(PlanView::doelNu);
        if (plan.flatMap(p -> p.stap(stap(afspraak)))
                .filter(PlanView.Stap::isOpen)
                .isPresent()) {
            return true;
        }
        var open = open(afspraak, jongere);
        var staatOnder = plan.flatMap(p -> p.doelVan(stap(afspraak)));
        if (doel.isEmpty()
                || open.isEmpty()
                || staatOnder.filter(onder -> !onder.isOpen()).isPresent()) {
            return false;
        }
        var wijziging = plan.orElseThrow().stap(stap(afspraak)).isPresent()
                ? new StapHeropend(stap(afspraak), "")
                : gezet(afspraak, open.get(), plan.orElseThrow(), doel.get());
        if (!wijzig(afspraak, plan.orElseThrow(), wijziging, zicht)) {
            return false;
        }
        afspraken.stop(afspraak, jongere, t("afspraakstap.reden"), zicht);
        return true;
    }

    /**
     * The step is stopped and the agreement open again.
     *
     * @return whether it did: not when the step was taken meanwhile
     * @throws NietGevonden when there is no such agreement within reach
     */
    public boolean neemTerug(UUID afspraak, JongereId jongere, Zicht zicht) {
        afspraken.vereis(afspraak, jongere, zicht);
        var plan = plannen.lopend(jongere);
        if (plan.flatMap(p -> p.stap(stap(afspraak)))
                        .filter(PlanView.Stap::isOpen)
                        .isEmpty()
                || !wijzig(
                        afspraak,
                        plan.orElseThrow(),
                        new StapGestopt(stap(afspraak), t("afspraakstap.terugreden")),
                        zicht)) {
            return false;
        }
        afspraken.heropen(afspraak, jongere, zicht);
        return true;
    }

    /** Asked twice of the same version it is one request, so that two clicks at once give one step. */
    private boolean wijzig(UUID afspraak, PlanView plan, Wijziging wijziging, Zicht zicht) {
        var vraag = Stempel.idVan(afspraak, "stap " + plan.nummer());
        var voorstel = Planvoorstel.van(vraag, plan.nummer(), tijd.vandaag(), wijziging);
        return werk.wijzig(plan.jongere(), voorstel, new Maker.Consulent(zicht, Stem.SAMEN))
                instanceof Planuitkomst.Gedaan;
    }

    /** A day of before the plan says nothing any more. */
    private static StapGezet gezet(UUID afspraak, Afspraak open, PlanView plan, Doel doel) {
        return new StapGezet(
                stap(afspraak),
                doel.id(),
                open.wat(),
                open.wie() == Wie.JONGERE ? Uitvoerder.JONGERE : Uitvoerder.CONSULENT,
                open.wanneer().filter(dag -> !dag.isBefore(plan.begonnenOp())),
                Herkomst.uitAfspraak(afspraak));
    }

    /** An agreement is at most one step. */
    private static StapId stap(UUID afspraak) {
        return new StapId(Stempel.idVan(afspraak, "stap"));
    }

    private Optional<Afspraak> open(UUID afspraak, JongereId jongere) {
        return db.sql(OPEN)
                .param("id", afspraak)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> afspraak(rij))
                .optional();
    }

    private static Afspraak afspraak(ResultSet rij) throws SQLException {
        return new Afspraak(
                Wie.valueOf(Rij.tekst(rij, "wie")), Rij.tekst(rij, "wat"), Rij.misschienDag(rij, "wanneer"));
    }
}
