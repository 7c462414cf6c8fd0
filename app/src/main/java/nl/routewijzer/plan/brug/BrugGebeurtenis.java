package nl.routewijzer.plan.brug;

import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;

/** What happens to what is measured; who did it may be the jongere himself. */
public sealed interface BrugGebeurtenis extends Gebeurtenis {

    /** An instrument was filled in, or what was filled in was corrected. */
    record MetingVastgelegd(Stempel stempel, JongereId jongere) implements BrugGebeurtenis {}

    /** It was taken back; what it corrected holds again. */
    record MetingVervallen(Stempel stempel, JongereId jongere) implements BrugGebeurtenis {}
}
