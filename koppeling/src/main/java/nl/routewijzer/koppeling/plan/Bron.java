package nl.routewijzer.koppeling.plan;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.koppeling.invoer.Tekenset;

/**
 * One register.
 *
 * @param id the column with the row's own number
 * @param velden where each field of the plan is kept; a field that is missing here is empty for this source
 * @param peildatum the day the register was taken, as its owner writes it
 * @param scheiding what stands between two fields of a CSV; found out when it is not named
 * @param tekenset of a CSV; found out when it is not named
 */
public record Bron(
        String naam,
        Path bestand,
        String id,
        Map<String, Herkomst> velden,
        Optional<String> peildatum,
        Optional<Character> scheiding,
        Optional<Tekenset> tekenset) {

    public Bron {
        velden = Map.copyOf(velden);
    }

    /** A register of which the rest is found out by looking. */
    public static Bron van(Path bestand, String id, Map<String, Herkomst> velden) {
        return new Bron(
                String.valueOf(bestand.getFileName()),
                bestand,
                id,
                velden,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The file as it is to be read: what no field asks for stays out. */
    public nl.routewijzer.koppeling.invoer.Bron invoer() {
        var kolommen = velden.values().stream()
                .flatMap(herkomst -> Stream.concat(herkomst.kolommen().stream(), herkomst.ook().stream()))
                .filter(kolom -> !kolom.isEmpty())
                .collect(Collectors.toSet());
        return new nl.routewijzer.koppeling.invoer.Bron(bestand, Optional.of(id), kolommen, scheiding, tekenset);
    }
}
