package nl.routewijzer.koppeling.plan;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * One register.
 *
 * @param id the column with the row's own number
 * @param velden where each field of the plan is kept; a field that is missing here is empty for this source
 * @param peildatum the day the register was taken, as its owner writes it
 */
public record Bron(String naam, Path bestand, String id, Map<String, Herkomst> velden, Optional<String> peildatum) {

    public Bron {
        velden = Map.copyOf(velden);
    }
}
