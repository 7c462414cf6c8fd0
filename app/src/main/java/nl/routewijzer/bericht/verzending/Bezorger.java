package nl.routewijzer.bericht.verzending;

import nl.routewijzer.gedeeld.Verzendweg;

/** Port: one way out of the house. The first that can, does; a failure is an exception, whose message is not logged. */
interface Bezorger {

    boolean kan(Verzendweg weg);

    void bezorg(Poststuk stuk);
}
