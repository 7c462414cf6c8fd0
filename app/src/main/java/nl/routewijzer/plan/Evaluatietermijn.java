package nl.routewijzer.plan;

import java.time.LocalDate;
import java.time.Period;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.plan.domain.Evaluatiedag;
import org.springframework.stereotype.Component;

/** When a plan is looked at together, by the term that the organisation of this request chose, or its variant. */
@Component
public class Evaluatietermijn {

    private static final String PARAMETER = "P-EVALUATIE";

    private final Methodes methodes;

    Evaluatietermijn(Methodes methodes) {
        this.methodes = methodes;
    }

    /** How long after the last time. */
    public Period hier() {
        return methodes.huidige().parameter(PARAMETER).termijn();
    }

    /** The day around which they look again. */
    public LocalDate dag(PlanView plan) {
        return Evaluatiedag.van(plan, hier());
    }
}
