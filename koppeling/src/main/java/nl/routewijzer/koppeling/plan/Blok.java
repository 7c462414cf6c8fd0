package nl.routewijzer.koppeling.plan;

import java.util.List;

/**
 * A blocking rule: two rows are candidates when they share all these keys.
 *
 * @param sleutels columns of the normal form: a field, or a field with the suffix of one of its keys
 */
public record Blok(List<String> sleutels) {

    public Blok {
        sleutels = List.copyOf(sleutels);
    }

    public String naam() {
        return String.join(" + ", sleutels);
    }
}
