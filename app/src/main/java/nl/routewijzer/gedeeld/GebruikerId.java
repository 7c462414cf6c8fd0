package nl.routewijzer.gedeeld;

import java.io.Serializable;
import java.util.UUID;

/** A person who logs in for an organisation. */
public record GebruikerId(UUID waarde) implements Ontvanger, Serializable {

    public static GebruikerId van(String tekst) {
        return new GebruikerId(Sleutel.lees(tekst));
    }

    public static GebruikerId nieuw() {
        return new GebruikerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
