package nl.routewijzer.toegang;

import java.util.Optional;
import java.util.Set;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.OrganisatieId;

/**
 * Port for every way to log in: single sign-on finds out who somebody is and asks here what he may; the demo log-in
 * asks it too.
 */
public interface Inlogpoort {

    /**
     * Empty when the person is unknown or out of service, or when no role is left.
     *
     * @param hoogstens the roles this way of logging in allows; what our own list says leads
     */
    Optional<Ingelogd> laatBinnen(OrganisatieId organisatie, GebruikerId gebruiker, Set<Rol> hoogstens, Inlog inlog);
}
