package nl.routewijzer.plan.brug;

import java.util.List;

/** What came of reading a file: an instrument, or everything that is wrong with it. */
public sealed interface Gelezen {

    /** @param tekst of the file, as it is kept */
    record Goed(Instrument instrument, String tekst) implements Gelezen {}

    record Geweigerd(List<Bestandsfout> fouten) implements Gelezen {}

    static Gelezen geweigerd(String wat, String doe) {
        return new Geweigerd(List.of(new Bestandsfout(0, wat, doe)));
    }
}
