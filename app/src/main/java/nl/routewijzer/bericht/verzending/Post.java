package nl.routewijzer.bericht.verzending;

import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Verzending;

/**
 * A notice that somebody has in his hands to bring.
 *
 * @param poging how many times somebody had it, this time included
 */
record Post(UUID id, Verzending verzending, int poging) {

    /** One notice to one person is one row, and the same one however often it is offered. */
    static UUID id(Verzending verzending) {
        var aan = switch (verzending.aan()) {
            case JongereId jongere -> jongere.waarde();
            case GebruikerId collega -> collega.waarde();
        };
        return Stempel.idVan(verzending.id(), "verzending/" + verzending.soort() + "/" + aan);
    }
}
