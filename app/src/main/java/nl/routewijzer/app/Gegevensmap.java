package nl.routewijzer.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The folder with the database of a local start, held by a file lock as long as we run. Only when the lock is free can
 * a database in it be an orphan, and only then is it stopped, gently.
 */
final class Gegevensmap {

    static final String VERSIE = "18";
    private static final long GENOEG = 200L * 1024 * 1024;
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
        try {
            Files.createDirectories(map);
            var vrij = Files.getFileStore(map).getUsableSpace();
            if (vrij < GENOEG) {
                throw new Opstartfout("De schijf van " + map + " is vol: er is " + vrij / 1024 / 1024
                        + " MB vrij, 200 MB is nodig. Maak ruimte of kies een andere map met ROUTEWIJZER_DATA.");
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
        var pid = database().resolve("postmaster.pid");
        if (Files.notExists(pid)) {
            return;
        }
        var wees = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                .filter(proces -> proces.info()
                        .command()
                        .filter(opdracht -> opdracht.contains("postgres"))
                        .isPresent());
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
}
