package nl.routewijzer.toegang;

import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.OrganisatieId;

/**
 * Port for every way to log in: single sign-on finds out who somebody is and asks here what he may. The demo log-in is
 * the first user of it.
 */
public interface Inlogpoort {

    /** Empty when the person is unknown or out of service. */
    Optional<Ingelogd> laatBinnen(OrganisatieId organisatie, GebruikerId gebruiker);
}
