package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.routewijzer.traject.Trajectstand;

/**
 * Where a jongere stands: his traject beside the two clocks of its beginning. The one runs from the melding (zoekperiode), the
 * other from the first conversation (second conversation); they need not end on the same day.
 *
 * @param eerste day of the first conversation that took place
 * @param tweede day of the second conversation, planned or held
 * @param tussen time between the two, by the method
 */
record WaarStaanWe(
        Trajectstand stand, Optional<LocalDate> eerste, Optional<Tweede> tweede, Period tussen, LocalDate vandaag) {

    record Tweede(LocalDate dag, boolean gehouden) {}

    Trajectstand.Stand fase() {
        return stand.op(vandaag);
    }

    /** Around when the second conversation is due. */
    Optional<LocalDate> tweedeRond() {
        return eerste.map(dag -> dag.plus(tussen));
    }

    /** The clocks matter until a route was chosen or the traject ended. */
    boolean klokkenLopen() {
        return fase() == Trajectstand.Stand.ZOEKPERIODE || fase() == Trajectstand.Stand.PLAN;
    }
}
