package nl.routewijzer.werklijst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.routewijzer.gedeeld.Signaalbron;

/**
 * A signal in words, to see which presses most: first what is for now, then by term, then what waits, then the care; of
 * the same kind what waits longest.
 */
record Taakrang(Signaalbron.Zin zin, LocalDate vanaf) implements Comparable<Taakrang> {

    private static final List<String> TEKENS = List.of("nu", "termijn", "wacht", "zorg");

    private static final Comparator<Taakrang> RANG = Comparator.comparingInt(
                    (Taakrang taak) -> TEKENS.indexOf(taak.zin().teken()))
            .thenComparing(Taakrang::vanaf);

    @Override
    public int compareTo(Taakrang ander) {
        return RANG.compare(this, ander);
    }
}
