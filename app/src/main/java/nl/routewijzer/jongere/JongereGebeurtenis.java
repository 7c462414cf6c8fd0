package nl.routewijzer.jongere;

import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;

/** What changes in what is known of a jongere; never what it became. */
public sealed interface JongereGebeurtenis extends Gebeurtenis {

    /** What was changed or taken back. */
    enum Onderdeel {
        GEGEVEN,
        BETROKKENE,
        UITKERING,
        INTAKE,
        VOORZICHTIG
    }

    record GegevensGewijzigd(Stempel stempel, JongereId jongere, Onderdeel onderdeel) implements JongereGebeurtenis {}

    /** From here on: no letter, no task, no question about the future; or again as usual. */
    record VoorzichtigGewijzigd(Stempel stempel, JongereId jongere, boolean geldt) implements JongereGebeurtenis {}
}
