package nl.routewijzer.toegang;

import java.io.Serializable;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.OrganisatieId;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is logged in: our own principal, all that the session keeps.
 *
 * @param naam as the frame of the page shows it
 * @param organisatie name of the organisation
 * @param woordConsulent what the organisation calls a consulent
 * @param inlog which log-in this was
 */
public record Ingelogd(
        Zicht zicht, String naam, String roepnaam, String organisatie, String thema, String woordConsulent, Inlog inlog)
        implements AuthenticatedPrincipal, Serializable {

    /** Who asks, if somebody is in. */
    public static Optional<Ingelogd> huidig() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Inlogbewijs bewijs
                ? Optional.of(bewijs.getPrincipal())
                : Optional.empty();
    }

    /** Ids, never a name: this ends up in the session table, where the sessions of a person are found by it. */
    @Override
    public String getName() {
        return sessienaam(zicht.organisatie(), zicht.gebruiker());
    }

    /** Under which name the sessions of a person stand. */
    public static String sessienaam(OrganisatieId organisatie, GebruikerId gebruiker) {
        return organisatie + "/" + gebruiker;
    }

    /** Only the id: a principal ends up in messages of libraries. */
    @Override
    public String toString() {
        return "Ingelogd[" + zicht.gebruiker() + "]";
    }
}
