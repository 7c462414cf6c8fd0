package nl.routewijzer.jongere;

import java.util.List;

/** What became of a change: kept, nothing to keep, or every reason why not. */
public sealed interface Besluit {

    record Gedaan() implements Besluit {}

    /** It was so already. */
    record Onveranderd() implements Besluit {}

    record Geweigerd(List<Beletsel> beletsels) implements Besluit {}
}
