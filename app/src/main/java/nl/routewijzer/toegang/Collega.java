package nl.routewijzer.toegang;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.gedeeld.GebruikerId;

/**
 * Somebody who works for the organisation, or did.
 *
 * @param vakgebied what he knows much about; may be empty
 * @param werkgebied the neighbourhood or area he works in; may be empty
 * @param actief false once he left: he cannot log in any more
 * @param uitDienstOp the first day on which he does not work here any more, when that is known
 */
public record Collega(
        GebruikerId id,
        String roepnaam,
        String achternaam,
        Set<Rol> rollen,
        String vakgebied,
        String werkgebied,
        boolean actief,
        Optional<LocalDate> uitDienstOp) {

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

    /** Whether one of his roles lets him. */
    public boolean mag(Recht recht) {
        return rollen.stream().anyMatch(rol -> recht.van(rol) != Bereik.GEEN);
    }

    private static String eerste(String naam) {
        return naam.substring(0, naam.offsetByCodePoints(0, 1));
    }
}
