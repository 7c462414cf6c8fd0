package nl.routewijzer.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.routewijzer.gedeeld.Opstartfout;

/**
 * The folder with the database of a local start, held by a file lock as long as we run. Only when the lock is free can
 * a database in it be an orphan, and only then is it stopped, gently.
 */
final class Gegevensmap {

    static final String VERSIE = "18";
    private static final long MB = 1024L * 1024;
    private static final long GENOEG = 200 * MB;
    private static final int GEDULD = 20;

    private final Path map;
    private final FileLock slot;

    private Gegevensmap(Path map, FileLock slot) {
        this.map = map;
        this.slot = slot;
    }

    /** The folder of {@code ROUTEWIJZER_DATA}, or {@code data} here. */
    static Path gekozen() {
        return Path.of(Optional.ofNullable(System.getenv("ROUTEWIJZER_DATA"))
                        .filter(pad -> !pad.isBlank())
                        .orElse("data"))
                .toAbsolutePath()
                .normalize();
    }

    /**
     * Takes the folder for this process.
     *
     * @throws Opstartfout when another process holds it, the disk is full or it is the folder of another version
     */
    static Gegevensmap neem(Path map) {
        return neem(map, GENOEG);
    }

    /** @param nodig bytes that have to be free */
    static Gegevensmap neem(Path map, long nodig) {
        try {
            Files.createDirectories(map);
            var vrij = Files.getFileStore(map).getUsableSpace();
            if (vrij < nodig) {
                throw new Opstartfout("De schijf van " + map + " is vol: er is " + vrij / MB + " MB vrij, " + nodig / MB
                        + " MB is nodig. Maak ruimte of kies een andere map met ROUTEWIJZER_DATA.");
            }
            var gegevens = new Gegevensmap(map, sluitAf(map.resolve("slot")));
            gegevens.keurVersie();
            gegevens.ruimWeesOp();
            return gegevens;
        } catch (IOException fout) {
            throw new Opstartfout(
                    "De gegevensmap " + map + " is niet te gebruiken (" + fout.getMessage()
                            + "). Kies een andere map met ROUTEWIJZER_DATA.",
                    fout);
        }
    }

    Path database() {
        return map.resolve("pg");
    }

    Path sleutels() {
        return map.resolve("sleutels");
    }

    void laatLos() throws IOException {
        slot.channel().close();
    }

    private static FileLock sluitAf(Path bestand) throws IOException {
        var kanaal =
                FileChannel.open(bestand, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var slot = probeer(kanaal);
        if (slot.isEmpty()) {
            var wie = Files.readString(bestand).strip();
            kanaal.close();
            throw new Opstartfout("De gegevensmap " + bestand.getParent() + " is in gebruik door proces " + wie
                    + ". Stop dat eerst, of kies een andere map met ROUTEWIJZER_DATA.");
        }
        kanaal.truncate(0);
        kanaal.write(
                java.nio.ByteBuffer.wrap(
                        String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)),
                0);
        return slot.get();
    }

    private static Optional<FileLock> probeer(FileChannel kanaal) throws IOException {
        try {
            return Optional.ofNullable(kanaal.tryLock());
        } catch (OverlappingFileLockException dezeJvm) {
            return Optional.empty();
        }
    }

    private void keurVersie() throws IOException {
        var versie = database().resolve("PG_VERSION");
        if (Files.exists(versie) && !Files.readString(versie).strip().equals(VERSIE)) {
            throw new Opstartfout("De gegevensmap " + map + " is van PostgreSQL "
                    + Files.readString(versie).strip() + "; deze Routewijzer werkt met PostgreSQL " + VERSIE
                    + ". Kies een andere map met ROUTEWIJZER_DATA, of zet de gegevens eerst over.");
        }
    }

    /** After a crash the database may still run without us. The lock was free, so it belongs to nobody. */
    private void ruimWeesOp() throws IOException {
        var wees = wees();
        if (wees.isPresent()) {
            wees.get().destroy();
            try {
                wees.get().onExit().get(GEDULD, TimeUnit.SECONDS);
            } catch (InterruptedException onderbroken) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException blijft) {
                throw new Opstartfout(
                        "De vorige database (proces " + wees.get().pid()
                                + ") stopt niet. Stop dat proces en probeer het opnieuw.",
                        blijft);
            }
        }
    }

    /** Only a postgres of this very folder: after a reboot the number in the file may be that of another database. */
    private Optional<ProcessHandle> wees() throws IOException {
        var bestand = database().resolve("postmaster.pid");
        if (Files.notExists(bestand)) {
            return Optional.empty();
        }
        return Files.readAllLines(bestand).stream()
                .findFirst()
                .map(String::strip)
                .filter(regel -> regel.matches("\\d{1,18}"))
                .flatMap(nummer -> ProcessHandle.of(Long.parseLong(nummer)))
                .filter(this::draaitHier);
    }

    private boolean draaitHier(ProcessHandle proces) {
        return proces.info()
                        .command()
                        .filter(opdracht -> opdracht.contains("postgres"))
                        .isPresent()
                && proces.info()
                        .arguments()
                        .filter(woorden -> List.of(woorden).contains(database().toString()))
                        .isPresent();
    }
}
