package nl.routewijzer.statistiek;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An estimate with what one needs to judge it.
 *
 * <p>{@snippet :
 * var schatting = Schatting.van(new Methode("gemiddelde", "", "met de hand"), 4, Getal.van(2.5)).metFout(Getal.van(0.5));
 * var waarde = schatting.waarde().waarde(); // 2.5
 * var fout = schatting.standaardfout().orElseThrow().waarde(); // 0.5
 * }
 *
 * @param n how many observations it rests on
 * @param standaardfout on the scale of the estimate; empty when the method has none
 * @param overig what else the method yields, by name, in a fixed order
 * @param waarschuwingen Dutch sentences; empty when there is nothing to warn of
 */
public record Schatting(
        Methode methode,
        int n,
        Getal waarde,
        Optional<Getal> standaardfout,
        Optional<Interval> interval,
        Map<String, Getal> overig,
        List<String> waarschuwingen) {

    public Schatting {
        overig = Collections.unmodifiableMap(new LinkedHashMap<>(overig));
        waarschuwingen = List.copyOf(waarschuwingen);
    }

    public static Schatting van(Methode methode, int n, Getal waarde) {
        return new Schatting(methode, n, waarde, Optional.empty(), Optional.empty(), Map.of(), List.of());
    }

    public Schatting metFout(Getal fout) {
        return new Schatting(methode, n, waarde, Optional.of(fout), interval, overig, waarschuwingen);
    }

    public Schatting metInterval(Interval grenzen) {
        return new Schatting(methode, n, waarde, standaardfout, Optional.of(grenzen), overig, waarschuwingen);
    }

    public Schatting met(String naam, Getal getal) {
        Map<String, Getal> meer = new LinkedHashMap<>(overig);
        meer.put(naam, getal);
        return new Schatting(methode, n, waarde, standaardfout, interval, meer, waarschuwingen);
    }

    public Schatting waarschuw(String zin) {
        List<String> meer = new ArrayList<>(waarschuwingen);
        meer.add(zin);
        return new Schatting(methode, n, waarde, standaardfout, interval, overig, meer);
    }
}
