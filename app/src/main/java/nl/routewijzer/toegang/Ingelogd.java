package nl.routewijzer.toegang;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is logged in: our own principal, all that the session keeps.
 *
 * @param naam as the frame of the page shows it
 * @param organisatie name of the organisation
 * @param woordConsulent what the organisation calls a consulent
 */
public record Ingelogd(
        Zicht zicht, String naam, String roepnaam, String organisatie, String thema, String woordConsulent)
        implements AuthenticatedPrincipal, Serializable {

    /** The id, never the name: this ends up in the session table. */
    @Override
    public String getName() {
        return zicht.gebruiker().toString();
    }

    /** Only the id: a principal ends up in messages of libraries. */
    @Override
    public String toString() {
        return "Ingelogd[" + getName() + "]";
    }
}
