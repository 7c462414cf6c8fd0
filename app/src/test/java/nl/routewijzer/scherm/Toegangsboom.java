package nl.routewijzer.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a page is to who hears it: the accessibility tree, kept as a text beside the tests, so that a change shows as a difference that
 * somebody reads. Run with {@code -Dbomen.vernieuw=true} to write it anew, and look at what changed.
 */
final class Toegangsboom {

    private static final Path MAP = Path.of("src", "test", "resources", "nl", "routewijzer", "scherm", "bomen");
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String VERNIEUW = "bomen.vernieuw";

    /** Without ids, and without the part of the frame that is the same everywhere. */
    static String van(Page pagina) {
        return pagina.locator("main").ariaSnapshot().replaceAll(ID, "{id}").strip() + "\n";
    }

    /** Fails when it is another tree than the one that is kept. */
    static void vergelijk(Page pagina, String naam) {
        var bestand = MAP.resolve(naam + ".txt");
        var nu = van(pagina);
        try {
            if (Boolean.getBoolean(VERNIEUW)) {
                Files.createDirectories(MAP);
                Files.writeString(bestand, nu);
            }
            assertThat(bestand).as("run once with -D" + VERNIEUW + "=true").exists();
            assertThat(nu).as(bestand.toString()).isEqualTo(Files.readString(bestand));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Toegangsboom() {}
}
