package nl.routewijzer.gesprek.rooster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which a consulent cannot be chosen.
 *
 * @param totEnMet the last day
 */
public record Vrijedagen(UUID id, LocalDate vanaf, LocalDate totEnMet) {}
