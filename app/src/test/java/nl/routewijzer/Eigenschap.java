package nl.routewijzer;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tries a property on many invented cases. Fails with the seed, so that the run can be repeated with {@code
 * -Deigenschap.zaad=…}, and with the smallest case that still fails.
 *
 * @param maak invents a case
 * @param kleiner simpler cases close to this one
 */
public record Eigenschap<T>(Function<Random, T> maak, Function<T, List<T>> kleiner) {

    private static final int AANTAL = 1000;
    private static final int STAPPEN = 500;

    public void geldtVoorAlle(Predicate<T> eigenschap) {
        var zaad = Long.getLong("eigenschap.zaad", System.nanoTime());
        gevallen(zaad).stream().filter(eigenschap.negate()).findFirst().ifPresent(geval -> {
            throw new AssertionError("geldt niet voor " + verklein(geval, eigenschap) + " (eerst gevonden: " + geval
                    + "; opnieuw met -Deigenschap.zaad=" + zaad + ")");
        });
    }

    /** The cases that belong to a seed. */
    public List<T> gevallen(long zaad) {
        var toeval = new Random(zaad);
        return Stream.generate(() -> maak.apply(toeval)).limit(AANTAL).toList();
    }

    private T verklein(T geval, Predicate<T> eigenschap) {
        var kleinste = geval;
        for (var stap = 0; stap < STAPPEN; stap++) {
            var volgende =
                    kleiner.apply(kleinste).stream().filter(eigenschap.negate()).findFirst();
            if (volgende.isEmpty()) {
                break;
            }
            kleinste = volgende.get();
        }
        return kleinste;
    }
}
