package nl.routewijzer.toegang;

import java.time.Instant;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;

/** The sessions that run now, on whichever server: a port, for their tables belong to no room. */
public interface Sessies {

    /** Ends every session of somebody; his next request finds him logged out. */
    void beeindigVan(OrganisatieId organisatie, GebruikerId gebruiker);

    /** Ends every session of a jongere. */
    void beeindigVan(OrganisatieId organisatie, JongereId jongere);

    /**
     * Ends every session that carries the mark.
     *
     * @param merk as {@link Inlog} makes it
     * @return how many
     */
    int beeindigMet(String merk);

    /**
     * Notes that a message to log somebody out was seen.
     *
     * @param tot until when it would count if it came again
     * @return false when it was seen before
     */
    boolean eersteKeer(String bericht, Instant nu, Instant tot);
}
