package nl.routewijzer.bericht;

import java.util.Locale;
import java.util.UUID;
import nl.routewijzer.gedeeld.bestand.Bestandssoort;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * What goes along with a message, as a page names it.
 *
 * @param grootte in bytes
 */
public record Bijlage(UUID id, String naam, Bestandssoort soort, int grootte) {

    private static final int KILO = 1000;

    /** "240 kB", "1,2 MB". */
    public String maat() {
        return grootte < KILO * KILO
                ? Math.max(1, grootte / KILO) + " kB"
                : String.format(Tekst.NEDERLANDS, "%.1f MB", grootte / (double) (KILO * KILO));
    }

    @Override
    public String toString() {
        return "Bijlage[" + id + ", " + soort.name().toLowerCase(Locale.ROOT) + "]";
    }
}
