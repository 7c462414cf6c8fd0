package nl.routewijzer.koppeling.invoer;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to read.
 *
 * @param id column that is different in every row; checked when it is named
 * @param scheiding between two fields; found out when it is not named
 * @param tekenset found out when it is not named
 */
public record Bron(Path bestand, Optional<String> id, Optional<Character> scheiding, Optional<Tekenset> tekenset) {

    /** Everything is found out from the file itself. */
    public static Bron van(Path bestand) {
        return new Bron(bestand, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Bron metId(String kolom) {
        return new Bron(bestand, Optional.of(kolom), scheiding, tekenset);
    }

    Path naam() {
        var naam = bestand.getFileName();
        return naam == null ? bestand : naam;
    }
}
