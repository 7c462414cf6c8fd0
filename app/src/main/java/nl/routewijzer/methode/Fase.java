package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A phase of the handelingswijze.
 *
 * @param volgorde 1 to 6
 * @param kort one word, for the phase bar
 */
public record Fase(String id, int volgorde, String naam, String kort, Optional<String> opmerking, List<Groep> groepen) {

    /** @param soort what kind of steps: BESPREKEN, DOEN, HOE, … */
    public record Groep(String id, String soort, String naam, List<Stap> stappen) {}

    public Stream<Stap> stappen() {
        return groepen.stream().flatMap(groep -> groep.stappen().stream());
    }
}
