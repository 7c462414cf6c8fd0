package nl.routewijzer.toegang;

import java.util.Set;
import nl.routewijzer.gedeeld.GebruikerId;

/** Somebody who works for the organisation. */
public record Collega(GebruikerId id, String roepnaam, String achternaam, Set<Rol> rollen) {

    public String naam() {
        return roepnaam + " " + achternaam;
    }

    public boolean is(Rol rol) {
        return rollen.contains(rol);
    }
}
