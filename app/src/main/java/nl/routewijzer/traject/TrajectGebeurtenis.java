package nl.routewijzer.traject;

import java.util.Optional;
import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;

/** What happens in a traject. */
public sealed interface TrajectGebeurtenis extends Gebeurtenis {

    TrajectId traject();

    /** A jongere was reported; from here on he is guided. */
    record TrajectGemeld(Stempel stempel, JongereId jongere, TrajectId traject) implements TrajectGebeurtenis {}

    /** From a day on this is the vaste consulent. */
    record ConsulentToegewezen(Stempel stempel, JongereId jongere, TrajectId traject, GebruikerId consulent)
            implements TrajectGebeurtenis {}

    /** Something was established, such as uitstroom or that the application was pushed through. */
    record FeitVastgelegd(Stempel stempel, JongereId jongere, TrajectId traject, Feitsoort soort)
            implements TrajectGebeurtenis {}

    record FeitVervallen(Stempel stempel, JongereId jongere, TrajectId traject) implements TrajectGebeurtenis {}

    /** An assignment was taken up, done, or taken away. */
    record OpdrachtGewijzigd(Stempel stempel, JongereId jongere, TrajectId traject) implements TrajectGebeurtenis {}

    /** @param route when a route was chosen */
    record BesluitGenomen(Stempel stempel, JongereId jongere, TrajectId traject, Optional<Route> route)
            implements TrajectGebeurtenis {}

    record BesluitVervallen(Stempel stempel, JongereId jongere, TrajectId traject) implements TrajectGebeurtenis {}

    /** An assignment was taken back: it never held, and what it ended holds again. */
    record ToewijzingVervallen(Stempel stempel, JongereId jongere, TrajectId traject, GebruikerId consulent)
            implements TrajectGebeurtenis {}

    /** The points of a handover were read by whom they are for. */
    record OverdrachtGelezen(Stempel stempel, JongereId jongere, TrajectId traject) implements TrajectGebeurtenis {}

    /** A colleague covers for a while. */
    record VervangingGeregeld(Stempel stempel, JongereId jongere, TrajectId traject, GebruikerId vervanger)
            implements TrajectGebeurtenis {}

    /** Cover ends sooner than agreed, or does not begin. */
    record VervangingGestopt(Stempel stempel, JongereId jongere, TrajectId traject, GebruikerId vervanger)
            implements TrajectGebeurtenis {}

    /** How often there is contact was chosen anew. */
    record RitmeGekozen(Stempel stempel, JongereId jongere, TrajectId traject) implements TrajectGebeurtenis {}
}
