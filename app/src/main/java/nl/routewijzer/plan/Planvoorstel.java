package nl.routewijzer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What somebody wants to change, as one form says it: all of it is kept or nothing.
 *
 * @param id of the form: sent twice it is kept once
 * @param basis number of the version that he had before him; 0 when there was no plan yet
 * @param ingang the day it is about, mostly today
 */
public record Planvoorstel(UUID id, int basis, LocalDate ingang, List<Wijziging> wijzigingen) {

    public static Planvoorstel van(UUID id, int basis, LocalDate ingang, Wijziging... wijzigingen) {
        return new Planvoorstel(id, basis, ingang, List.of(wijzigingen));
    }
}
