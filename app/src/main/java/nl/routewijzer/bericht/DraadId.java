package nl.routewijzer.bericht;

import java.io.Serializable;
import java.util.UUID;
import nl.routewijzer.gedeeld.Sleutel;

/** A thread of messages of one jongere. */
public record DraadId(UUID waarde) implements Serializable {

    public static DraadId van(String tekst) {
        return new DraadId(Sleutel.lees(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
