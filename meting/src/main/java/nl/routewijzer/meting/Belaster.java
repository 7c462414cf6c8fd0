package nl.routewijzer.meting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Our side of the process that gives the load. */
final class Belaster implements AutoCloseable {

    private final Process proces;
    private final Writer vragen;
    private final BufferedReader antwoorden;

    Belaster(int poort, List<String> koekjes) throws IOException {
        var opdracht = new ArrayList<String>();
        opdracht.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        opdracht.addAll(List.of("-Xmx64m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path", "")));
        opdracht.addAll(List.of(Belasting.class.getName(), Integer.toString(poort)));
        opdracht.addAll(koekjes);
        proces = new ProcessBuilder(opdracht).redirectError(Redirect.INHERIT).start();
        vragen = proces.outputWriter();
        antwoorden = proces.inputReader();
    }

    /** @return how many pages came back */
    long ga(String pad, Duration duur) throws IOException {
        return ga(Vraag.naar(pad), duur);
    }

    /** @return how many answers came back */
    long ga(Vraag vraag, Duration duur) throws IOException {
        vragen.write(duur.toMillis() + " " + vraag.regel() + "\n");
        vragen.flush();
        var aantal = antwoorden.readLine();
        if (aantal == null) {
            throw new IOException("de belasting van " + vraag.pad(0) + " brak af");
        }
        return Long.parseLong(aantal);
    }

    @Override
    public void close() throws IOException {
        vragen.close();
        antwoorden.close();
        proces.destroy();
    }
}
