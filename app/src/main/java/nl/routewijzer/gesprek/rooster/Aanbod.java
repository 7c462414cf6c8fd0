package nl.routewijzer.gesprek.rooster;

import java.util.List;
import java.util.Optional;

/**
 * What a jongere can choose from.
 *
 * @param bij first name of who guides him; empty when nobody does, and then there is nothing
 * @param momenten in the order of time
 */
public record Aanbod(Optional<String> bij, List<Vrijmoment> momenten) {

    static final Aanbod NIETS = new Aanbod(Optional.empty(), List.of());
}
