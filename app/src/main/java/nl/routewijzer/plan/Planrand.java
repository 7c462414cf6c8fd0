package nl.routewijzer.plan;

import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel.Deel;

/** What stands around the goals on the page of the plan; that page read the plan already. */
public interface Planrand {

    /**
     * @param plan empty while there is none
     * @param open whether its traject is open, so that it can be worked at
     */
    Deel maak(JongereId jongere, Optional<PlanView> plan, boolean open);
}
