package nl.routewijzer.plan;

import java.io.Serializable;
import java.util.UUID;
import nl.routewijzer.gedeeld.Sleutel;

/** The plan of a traject, within one organisation. */
public record PlanId(UUID waarde) implements Serializable {

    public static PlanId van(String tekst) {
        return new PlanId(Sleutel.lees(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
