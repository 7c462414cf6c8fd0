package nl.routewijzer.koppeling.opdracht;

import java.io.PrintWriter;
import java.util.List;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.loop.Koppelloop;
import nl.routewijzer.koppeling.loop.Koppelloop.Telling;
import nl.routewijzer.koppeling.plan.Koppelplan;

/** What run, tel and leer do first: load, normalise and count. */
final class Voorbereid {

    static List<Telling> doe(Koppelloop loop, Koppelplan plan, PrintWriter fout) {
        if (plan.blokken().isEmpty()) {
            throw new OnbruikbareInvoer("In het plan staan geen blokken.");
        }
        loop.laad(plan.bronnen()).forEach(fout::println);
        loop.normaliseer(plan);
        return loop.tel(plan);
    }

    private Voorbereid() {}
}
