package nl.routewijzer.plan;

import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;

/** What happens to a plan. */
public sealed interface PlanGebeurtenis extends Gebeurtenis {

    PlanId plan();

    /** What was kept changed the plan: goals, steps, what both say of it. */
    record PlanGewijzigd(Stempel stempel, JongereId jongere, PlanId plan, int nummer) implements PlanGebeurtenis {}
}
