package nl.routewijzer.aanbod;

import java.io.Serializable;
import java.util.UUID;
import nl.routewijzer.gedeeld.Sleutel;

/** An option of an organisation. */
public record OptieId(UUID waarde) implements Serializable {

    public static OptieId van(String tekst) {
        return new OptieId(Sleutel.lees(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
