package nl.routewijzer.werklijst;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.jongere.Voorzichtigheid;

/**
 * While a jongere is on voorzichtig his signals are silent, except the one that asks to look again and those of a source that says so. The one place that
 * takes days out of a signal, before it comes into the table: every list then keeps silent by itself.
 */
final class Stilte {

    /** What is left of a signal: nothing, itself, or the stretches between the silent days. */
    static Stream<Signaal> over(Signaal signaal, List<Periode> stil) {
        if (signaal.soort().equals(Voorzichtigheid.SIGNAAL)) {
            return Stream.of(signaal);
        }
        return stil.stream()
                .reduce(
                        List.of(signaal),
                        (rest, periode) -> rest.stream()
                                .flatMap(deel -> zonder(deel, periode))
                                .toList(),
                        (een, ander) -> ander)
                .stream();
    }

    private static Stream<Signaal> zonder(Signaal signaal, Periode stil) {
        var ervoor = signaal.vanaf().isBefore(stil.vanaf())
                ? Stream.of(met(signaal, new Periode(signaal.vanaf(), vroegste(signaal.tot(), stil))))
                : Stream.<Signaal>empty();
        var erna = stil
                .tot()
                .filter(einde ->
                        signaal.tot().filter(tot -> !tot.isAfter(einde)).isEmpty())
                .map(einde -> einde.isAfter(signaal.vanaf()) ? einde : signaal.vanaf())
                .map(vanaf -> met(signaal, new Periode(vanaf, signaal.tot())))
                .stream();
        return Stream.concat(ervoor, erna);
    }

    private static Optional<LocalDate> vroegste(Optional<LocalDate> tot, Periode stil) {
        return tot.filter(dag -> dag.isBefore(stil.vanaf())).or(() -> Optional.of(stil.vanaf()));
    }

    private static Signaal met(Signaal signaal, Periode periode) {
        return new Signaal(signaal.soort(), signaal.jongere(), periode.vanaf(), periode.tot(), signaal.feiten());
    }

    private Stilte() {}
}
