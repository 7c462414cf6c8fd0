package nl.routewijzer.gedeeld;

import java.io.Serializable;
import java.util.UUID;

/** A young person, within one organisation. */
public record JongereId(UUID waarde) implements Ontvanger, Serializable {

    public static JongereId van(String tekst) {
        return new JongereId(Sleutel.lees(tekst));
    }

    public static JongereId nieuw() {
        return new JongereId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
