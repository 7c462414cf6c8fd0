package nl.routewijzer.meting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The same figure of several rounds. */
final class Reeks {

    private final List<Double> waarden = new ArrayList<>();

    void voegToe(double waarde) {
        waarden.add(waarde);
        Collections.sort(waarden);
    }

    double mediaan() {
        var midden = waarden.size() / 2;
        return waarden.size() % 2 == 1 ? waarden.get(midden) : (waarden.get(midden - 1) + waarden.get(midden)) / 2;
    }

    /** Median and smallest to largest. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", mediaan(), waarden.getFirst(), waarden.getLast());
    }
}
