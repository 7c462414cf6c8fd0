package nl.routewijzer.toegang.beheer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.toegang.Regiotelling.Getal;
import nl.routewijzer.toegang.Regiotelling.Regel;

/**
 * The numbers of a region by sub-region, with totals. There is a total only where every organisation of it takes part and shows its
 * number: otherwise the total would tell what is hidden.
 */
record Regiobeeld(String regio, List<Deel> delen, Totaal totaal) {

    record Deel(String naam, List<Regel> regels, Totaal totaal) {}

    record Totaal(Optional<Integer> jongeren, Optional<Integer> lopend, Optional<Integer> zonder) {

        static Totaal van(List<Regel> regels) {
            return new Totaal(som(regels, Regel::jongeren), som(regels, Regel::lopend), som(regels, Regel::zonder));
        }

        private static Optional<Integer> som(List<Regel> regels, Function<Regel, Getal> welk) {
            var getallen = regels.stream().map(welk).toList();
            return getallen.stream().allMatch(getal -> getal.aantal().isPresent())
                    ? Optional.of(getallen.stream()
                            .mapToInt(getal -> getal.aantal().orElseThrow())
                            .sum())
                    : Optional.empty();
        }
    }

    /** Empty when there is no region. */
    static Optional<Regiobeeld> van(List<Regel> regels) {
        if (regels.isEmpty()) {
            return Optional.empty();
        }
        var perDeel = new LinkedHashMap<String, List<Regel>>();
        regels.forEach(regel -> perDeel.computeIfAbsent(regel.subregio(), naam -> new ArrayList<>())
                .add(regel));
        return Optional.of(new Regiobeeld(
                regels.getFirst().regio(),
                perDeel.entrySet().stream()
                        .map(deel -> new Deel(deel.getKey(), List.copyOf(deel.getValue()), Totaal.van(deel.getValue())))
                        .toList(),
                Totaal.van(regels)));
    }
}
