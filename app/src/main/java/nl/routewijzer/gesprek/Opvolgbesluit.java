package nl.routewijzer.gesprek;

import java.util.List;

/** What came of wanting to write down a step after a missed conversation. */
public sealed interface Opvolgbesluit {

    record Gedaan() implements Opvolgbesluit {}

    record Geweigerd(List<Opvolgbeletsel> beletsels) implements Opvolgbesluit {}
}
