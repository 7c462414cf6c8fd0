package nl.routewijzer.koppeling.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import nl.routewijzer.koppeling.OnbruikbareInvoer;

/**
 * The folder of one run, beside its result and readable by its owner only: what spills, and the finished parts. It goes away
 * at the end. What an earlier run left behind is taken up where it was the same work; what was not goes away with the rest.
 */
public final class Werkmap implements AutoCloseable {

    private static final String DELEN = "delen";

    private final Path map;
    private String nu = "";

    /** @param uit the result the folder stands beside */
    public Werkmap(Path uit) {
        var heel = uit.toAbsolutePath().normalize();
        map = heel.resolveSibling("." + heel.getFileName() + ".werk");
        try {
            if (heel.getParent() == null || !Files.isDirectory(heel.getParent())) {
                throw new OnbruikbareInvoer("De map " + heel.getParent() + " is er niet.");
            }
            Files.createDirectories(map);
            if (Files.getFileStore(map).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(map, PosixFilePermissions.fromString("rwx------"));
            }
            for (String rest : List.of("spil", "uit")) {
                verwijder(map.resolve(rest));
            }
        } catch (IOException fout) {
            throw new OnbruikbareInvoer("In " + heel.getParent() + " mag niet worden geschreven.");
        }
    }

    public Path map() {
        return map;
    }

    /** A place for a file of the result until all of it is there. */
    public Path uit(String naam) {
        var plek = map.resolve("uit").resolve(naam);
        maak(plek.resolveSibling(""));
        return plek;
    }

    /** Says which work is next; what is there of it already is kept. */
    public void voor(String kenmerk) {
        nu = kenmerk;
        maak(map.resolve(DELEN).resolve(nu));
    }

    private static void maak(Path map) {
        try {
            Files.createDirectories(map);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    public boolean heeft(int stuk) {
        return Files.exists(deel(stuk));
    }

    /** The file of a finished part. */
    public Path deel(int stuk) {
        return map.resolve(DELEN).resolve(nu).resolve("deel-" + stuk + ".parquet");
    }

    /** A part counts as finished once it has its own name. */
    public void klaar(Path half, int stuk) {
        verplaats(half, deel(stuk));
    }

    /** Puts a finished file of the result where it belongs. */
    public void lever(String naam, Path doel) {
        verplaats(uit(naam), doel);
    }

    private static void verplaats(Path van, Path naar) {
        try {
            Files.move(van, naar, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fout) {
            throw new OnbruikbareInvoer("Het bestand " + naar + " is niet te schrijven.");
        }
    }

    @Override
    public void close() {
        try {
            verwijder(map);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static void verwijder(Path pad) throws IOException {
        if (!Files.exists(pad)) {
            return;
        }
        try (var alles = Files.walk(pad)) {
            for (Path deel : alles.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(deel);
            }
        }
    }
}
