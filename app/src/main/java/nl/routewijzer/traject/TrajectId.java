package nl.routewijzer.traject;

import java.io.Serializable;
import java.util.UUID;
import nl.routewijzer.gedeeld.Sleutel;

/** A traject, within one organisation. */
public record TrajectId(UUID waarde) implements Serializable {

    public static TrajectId van(String tekst) {
        return new TrajectId(Sleutel.lees(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
