package nl.routewijzer.werklijst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.routewijzer.gedeeld.Signaalbron;

/**
 * A signal in words, to see which presses most: first that somebody worries, then what is for now, then by term, then what
 * waits. Of what is for now, who did not come stands first, however short ago: the rest can wait an hour, that cannot. Within
 * it what waits longest.
 *
 * <p>Source for the no-show: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, 1e gesprek: the consulent looks for
 * contact himself. The rest of the order is a choice of this product.
 *
 * @param soort kind of the signal
 */
record Taakrang(String soort, Signaalbron.Zin zin, LocalDate vanaf) implements Comparable<Taakrang> {

    private static final List<String> TEKENS = List.of("zorg", "nu", "termijn", "wacht");

    private static final Set<String> KWAM_NIET = Set.of("KWAM_NIET", "VOORLICHTING_GEMIST");

    private static final Comparator<Taakrang> RANG = Comparator.comparingInt(
                    (Taakrang taak) -> TEKENS.indexOf(taak.zin().teken()))
            .thenComparing(taak -> !KWAM_NIET.contains(taak.soort()))
            .thenComparing(Taakrang::vanaf);

    @Override
    public int compareTo(Taakrang ander) {
        return RANG.compare(this, ander);
    }
}
