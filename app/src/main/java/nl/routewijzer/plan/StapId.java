package nl.routewijzer.plan;

import java.io.Serializable;
import java.util.UUID;
import nl.routewijzer.gedeeld.Sleutel;

/** A step towards a goal. */
public record StapId(UUID waarde) implements Serializable {

    public static StapId van(String tekst) {
        return new StapId(Sleutel.lees(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
