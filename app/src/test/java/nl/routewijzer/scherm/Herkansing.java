package nl.routewijzer.scherm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A browser test that fails is run once more. When it passes then it counts as passed and stands in a list; with more
 * than two in that list the failure stays a failure, so that an unsteady build cannot pass.
 */
final class Herkansing {

    static final int HOOGSTENS = 2;

    /** What may throw anything, as a test may. */
    interface Poging {
        void doe() throws Throwable;
    }

    private final Path lijst;

    /** @param lijst starts empty: what an earlier run wrote is gone */
    Herkansing(Path lijst) {
        this.lijst = lijst;
        try {
            Files.deleteIfExists(lijst);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** @throws Throwable of the first attempt, when the second failed too or there were too many second chances */
    void voer(String naam, Poging eerste, Poging tweede) throws Throwable {
        try {
            eerste.doe();
        } catch (Throwable fout) {
            herkans(naam, fout, tweede);
        }
    }

    private void herkans(String naam, Throwable eerste, Poging tweede) throws Throwable {
        try {
            tweede.doe();
        } catch (Throwable weer) {
            eerste.addSuppressed(weer);
            throw eerste;
        }
        noteer(naam + " – "
                + String.valueOf(eerste.getMessage()).lines().findFirst().orElse(""));
        if (wankel().size() > HOOGSTENS) {
            eerste.addSuppressed(new AssertionError("meer dan " + HOOGSTENS + " wankele tests: " + wankel()));
            throw eerste;
        }
    }

    /** One line for each test that passed the second time. */
    List<String> wankel() throws IOException {
        return Files.exists(lijst) ? Files.readAllLines(lijst) : List.of();
    }

    private void noteer(String regel) throws IOException {
        Files.writeString(lijst, regel + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
