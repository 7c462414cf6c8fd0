package nl.routewijzer.plan.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import nl.routewijzer.plan.PlanView;

/**
 * When do they look at the plan together again? The day they chose; without one so long after the last time, or after the begin.
 * It asks, it never blocks: a plan goes on after that day.
 *
 * <p>Source: Participatiewet art. 44a: the college evaluates the plan from time to time, together with the person, and adjusts it.
 * The law gives no term. Handelingswijze P-wet (NHL Stenden, 2020), deel II §5.2: two municipalities let a plan hold for a year, "in
 * principe" (parameter P-EVALUATIE).
 */
public final class Evaluatiedag {

    /** @param termijn as it holds for the organisation */
    public static LocalDate van(PlanView plan, Period termijn) {
        var laatste = laatste(plan);
        return plan.evaluatieOp()
                .filter(gekozen -> laatste.filter(dag -> !gekozen.isAfter(dag)).isEmpty())
                .orElseGet(() -> laatste.orElse(plan.begonnenOp()).plus(termijn));
    }

    /** The last day on which they did. */
    public static Optional<LocalDate> laatste(PlanView plan) {
        return plan.evaluaties().stream().map(PlanView.Evaluatie::op).max(Comparator.naturalOrder());
    }

    private Evaluatiedag() {}
}
