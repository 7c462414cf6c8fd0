package nl.routewijzer.gedeeld;

import java.io.Serializable;
import java.util.UUID;

/** An organisation: the tenant whose data never meets that of another. */
public record OrganisatieId(UUID waarde) implements Serializable {

    public static OrganisatieId van(String tekst) {
        return new OrganisatieId(Sleutel.lees(tekst));
    }

    public static OrganisatieId nieuw() {
        return new OrganisatieId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
