package nl.routewijzer.koppeling.loop;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Progress on the terminal, a line per step, and in a file that another program can read. */
public final class Terminal implements Voortgang {

    private final PrintWriter uit;
    private final Path bestand;

    public Terminal(PrintWriter uit, Path bestand) {
        this.uit = uit;
        this.bestand = bestand;
    }

    @Override
    public void meld(String stap, double deel, Duration nog) {
        String zin = stap
                + (deel > 0 ? " " + Math.round(100 * deel) + "%" : "")
                + (nog.toSeconds() > 0 ? ", nog ongeveer " + duur(nog) : "");
        uit.println(zin);
        try {
            Files.writeString(
                    bestand,
                    "{\"stap\":\"%s\",\"deel\":%s,\"nog\":%d}%n"
                            .formatted(
                                    stap.replace("\"", "'").replace("\\", "/"),
                                    Math.round(100 * deel) / 100.0,
                                    nog.toSeconds()));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String duur(Duration duur) {
        return duur.toMinutes() > 0 ? duur.toMinutes() + " min" : duur.toSeconds() + " s";
    }
}
