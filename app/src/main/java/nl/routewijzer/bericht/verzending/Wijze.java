package nl.routewijzer.bericht.verzending;

import java.util.Optional;
import nl.routewijzer.bericht.Stilte;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.gedeeld.Ontvanger;
import nl.routewijzer.gedeeld.Verzendweg;

/**
 * How somebody wants to hear something.
 *
 * @param seintjes whether he wants to hear what he may choose not to hear
 * @param weg what he likes best, when he said so
 * @param stilte when not
 */
record Wijze(boolean seintjes, Optional<Verzendweg> weg, Taal taal, Optional<Stilte> stilte) {

    /** Looked up at the moment of sending. */
    @FunctionalInterface
    interface Bron {
        Wijze van(Ontvanger aan);
    }
}
