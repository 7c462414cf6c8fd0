package nl.routewijzer.gesprek;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Periode;

/** Contract: a room above knows when a colleague is away; then nobody can choose a moment with him. */
public interface Afwezigheidsbron {

    /** The days he is away, as far as they are not over on that day. */
    List<Periode> afwezig(GebruikerId wie, LocalDate vanaf);
}
