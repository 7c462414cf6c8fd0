package nl.routewijzer.gesprek;

import java.util.UUID;
import nl.routewijzer.gedeeld.Sleutel;

/** A conversation, planned or held, within one organisation. */
public record GesprekId(UUID waarde) {

    public static GesprekId van(String tekst) {
        return new GesprekId(Sleutel.lees(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
