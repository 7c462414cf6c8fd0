package nl.routewijzer.toegang;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who is logged in: our own principal, all that the session keeps.
 *
 * @param naam as the frame of the page shows it
 * @param organisatie name of the organisation
 * @param woordConsulent what the organisation calls a consulent
 */
public record Ingelogd(
        Zicht zicht, String naam, String roepnaam, String organisatie, String thema, String woordConsulent)
        implements Principal, Serializable {

    /** The id, never the name: this ends up in the session table. */
    @Override
    public String getName() {
        return zicht.gebruiker().toString();
    }
}
