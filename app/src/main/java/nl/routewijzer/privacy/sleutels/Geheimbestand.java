package nl.routewijzer.privacy.sleutels;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.gedeeld.Opstartfout;

/**
 * A text file with secrets, for its owner only. It is refused when anybody else may read or change it; it is written
 * beside itself and renamed, so that nobody ever reads half of it.
 */
public final class Geheimbestand {

    private static final Set<PosixFilePermission> VAN_EIGENAAR = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** What of a file changes when its content does. */
    private record Versie(Optional<Object> bestand, FileTime gewijzigd, long grootte) {}

    private final Path bestand;

    public Geheimbestand(Path bestand) {
        this.bestand = bestand;
    }

    public boolean bestaat() {
        return Files.exists(bestand);
    }

    /** @throws Opstartfout when others than its owner may do anything with it */
    public List<String> lees() throws IOException {
        if (isPosix() && !VAN_EIGENAAR.containsAll(Files.getPosixFilePermissions(bestand))) {
            throw new Opstartfout(
                    "Het bestand " + bestand
                            + " is ook voor anderen dan de eigenaar. Maak het alleen van de eigenaar (chmod 600) en bedenk of iemand het gezien kan hebben.");
        }
        return Files.readAllLines(bestand);
    }

    Object versie() throws IOException {
        var kenmerken = Files.readAttributes(bestand, BasicFileAttributes.class);
        return new Versie(Optional.ofNullable(kenmerken.fileKey()), kenmerken.lastModifiedTime(), kenmerken.size());
    }

    /** Writes it anew, for the owner the file had. */
    public void schrijf(List<String> regels) throws IOException {
        var ernaast = bestand.resolveSibling(bestand.getFileName() + ".deel");
        Files.deleteIfExists(ernaast);
        maakVoorEigenaar(ernaast);
        try {
            if (bestaat() && !Files.getOwner(bestand).equals(Files.getOwner(ernaast))) {
                Files.setOwner(ernaast, Files.getOwner(bestand));
            }
            try (var kanaal = FileChannel.open(ernaast, StandardOpenOption.WRITE)) {
                var inhoud = ByteBuffer.wrap((String.join("\n", regels) + "\n").getBytes(StandardCharsets.UTF_8));
                while (inhoud.hasRemaining()) {
                    kanaal.write(inhoud);
                }
                kanaal.force(true);
            }
            Files.move(ernaast, bestand, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(ernaast);
        }
    }

    /**
     * An empty file that only its owner may read.
     *
     * @throws java.nio.file.FileAlreadyExistsException when it is there already
     */
    public static void maakVoorEigenaar(Path bestand) throws IOException {
        if (isPosix()) {
            Files.createFile(
                    bestand, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(bestand);
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    @Override
    public String toString() {
        return bestand.toString();
    }
}
