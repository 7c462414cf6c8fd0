package nl.routewijzer.koppeling.plan;

import java.util.Optional;
import nl.routewijzer.koppeling.vergelijking.Soort;

/**
 * A field that is compared.
 *
 * @param naam letters, digits and low lines: it becomes a column
 * @param volgtUit the field that tells this one: where that is equal, this one weighs nothing more (place after postcode)
 */
public record Veld(String naam, Soort soort, Optional<String> volgtUit) {}
