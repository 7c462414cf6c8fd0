package nl.routewijzer.toegang;

import java.util.Set;
import nl.routewijzer.gedeeld.GebruikerId;

/** Somebody who works for the organisation. */
public record Collega(GebruikerId id, String roepnaam, String achternaam, Set<Rol> rollen) {

    public String naam() {
        return roepnaam + " " + achternaam;
    }

    /** Two letters, for the round mark beside a name. */
    String initialen() {
        return eerste(roepnaam) + eerste(achternaam);
    }

    public boolean is(Rol rol) {
        return rollen.contains(rol);
    }

    private static String eerste(String naam) {
        return naam.substring(0, naam.offsetByCodePoints(0, 1));
    }
}
