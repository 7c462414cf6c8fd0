package nl.routewijzer.bericht;

import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Zicht;

/** Who writes or reads: somebody who works here, or the jongere himself. */
public sealed interface Schrijver {

    record Collega(Zicht zicht) implements Schrijver {}

    record Jongere(IngelogdeJongere wie) implements Schrijver {}

    default Kant kant() {
        return switch (this) {
            case Collega collega -> Kant.COLLEGA;
            case Jongere zelf -> Kant.JONGERE;
        };
    }

    /** As an event names who did it. */
    default GebruikerId door() {
        return switch (this) {
            case Collega collega -> collega.zicht().gebruiker();
            case Jongere zelf -> new GebruikerId(zelf.wie().jongere().waarde());
        };
    }
}
