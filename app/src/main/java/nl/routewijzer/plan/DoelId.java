package nl.routewijzer.plan;

import java.io.Serializable;
import java.util.UUID;
import nl.routewijzer.gedeeld.Sleutel;

/** A goal in a plan. */
public record DoelId(UUID waarde) implements Serializable {

    public static DoelId van(String tekst) {
        return new DoelId(Sleutel.lees(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
