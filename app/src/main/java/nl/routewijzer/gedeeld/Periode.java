package nl.routewijzer.gedeeld;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days, from {@code vanaf} inclusive to {@code tot} exclusive; without an end it goes on.
 */
public record Periode(LocalDate vanaf, Optional<LocalDate> tot) {

    public Periode {
        if (tot.filter(einde -> !einde.isAfter(vanaf)).isPresent()) {
            throw new IllegalArgumentException("een periode duurt ten minste een dag");
        }
    }

    public static Periode vanaf(LocalDate dag) {
        return new Periode(dag, Optional.empty());
    }

    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(vanaf) && tot.filter(einde -> !dag.isBefore(einde)).isEmpty();
    }
}
