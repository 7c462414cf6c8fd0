package nl.routewijzer.bericht;

import java.util.UUID;
import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;

/** What happens in a thread. */
public sealed interface BerichtGebeurtenis extends Gebeurtenis {

    DraadId draad();

    record BerichtGeschreven(Stempel stempel, JongereId jongere, DraadId draad, UUID bericht, Kant van)
            implements BerichtGebeurtenis {}

    /** Its text is gone; what hung on it goes with it. */
    record BerichtTeruggenomen(Stempel stempel, JongereId jongere, DraadId draad, UUID bericht)
            implements BerichtGebeurtenis {}

    /** Somebody who guides said that no answer is needed. */
    record AntwoordNietNodig(Stempel stempel, JongereId jongere, DraadId draad) implements BerichtGebeurtenis {}

    /** An answer is needed after all. */
    record AntwoordTochNodig(Stempel stempel, JongereId jongere, DraadId draad) implements BerichtGebeurtenis {}
}
