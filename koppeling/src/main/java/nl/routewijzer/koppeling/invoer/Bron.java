package nl.routewijzer.koppeling.invoer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.koppeling.OnbruikbareInvoer;

/**
 * A file to read.
 *
 * @param id column that is different in every row; checked when it is named
 * @param kolommen what is taken from it beside the id, capitals or not; all of it when none is named
 * @param scheiding between two fields; found out when it is not named
 * @param tekenset found out when it is not named
 */
public record Bron(
        Path bestand,
        Optional<String> id,
        Set<String> kolommen,
        Optional<Character> scheiding,
        Optional<Tekenset> tekenset) {

    /** So many columns are named in a sentence. */
    private static final int NOEM = 20;

    public Bron {
        kolommen = Set.copyOf(kolommen);
    }

    /** Everything is found out from the file itself. */
    public static Bron van(Path bestand) {
        return new Bron(bestand, Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
    }

    public Bron metId(String kolom) {
        return new Bron(bestand, Optional.of(kolom), kolommen, scheiding, tekenset);
    }

    /**
     * What is taken of the columns there are, in the order of the file.
     *
     * @param waar how a sentence about a column that is missing begins
     * @throws OnbruikbareInvoer when a column is missing
     */
    List<String> kies(List<String> erZijn, String waar) {
        Stream.concat(id.stream(), kolommen.stream().sorted())
                .filter(kolom -> erZijn.stream().noneMatch(kolom::equalsIgnoreCase))
                .findFirst()
                .ifPresent(kolom -> {
                    throw new OnbruikbareInvoer(waar + "kolom " + Keuring.kort(kolom) + " ontbreekt; er is "
                            + erZijn.stream().limit(NOEM).map(Keuring::kort).collect(Collectors.joining(", ")) + ".");
                });
        return erZijn.stream()
                .filter(kolom -> kolommen.isEmpty()
                        || Stream.concat(id.stream(), kolommen.stream()).anyMatch(kolom::equalsIgnoreCase))
                .toList();
    }

    Path naam() {
        var naam = bestand.getFileName();
        return naam == null ? bestand : naam;
    }
}
