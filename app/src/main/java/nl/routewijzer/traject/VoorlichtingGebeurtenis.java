package nl.routewijzer.traject;

import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;

/** What happens around a groepsvoorlichting, for one jongere. */
public sealed interface VoorlichtingGebeurtenis extends Gebeurtenis {

    record Uitgenodigd(Stempel stempel, JongereId jongere) implements VoorlichtingGebeurtenis {}

    record UitnodigingVervallen(Stempel stempel, JongereId jongere) implements VoorlichtingGebeurtenis {}

    /** The meeting was moved or called off, or that was undone. */
    record VoorlichtingGewijzigd(Stempel stempel, JongereId jongere) implements VoorlichtingGebeurtenis {}

    record PresentieVastgelegd(Stempel stempel, JongereId jongere, boolean aanwezig)
            implements VoorlichtingGebeurtenis {}

    record PresentieVervallen(Stempel stempel, JongereId jongere) implements VoorlichtingGebeurtenis {}
}
