package nl.routewijzer.koppeling.plan;

import java.util.Optional;
import nl.routewijzer.koppeling.vergelijking.Soort;

/**
 * A field that is compared.
 *
 * @param naam letters, digits and low lines: it becomes a column
 * @param volgtUit the field that tells this one: where that is equal, this one weighs nothing more (place after postcode)
 */
public record Veld(String naam, Soort soort, Optional<String> volgtUit) {

    /** Whether a key of a block is one of this field. */
    public boolean heeft(String sleutel) {
        return soort.sleutels().keySet().stream().anyMatch(achter -> sleutel.equals(naam + achter));
    }
}
