package nl.routewijzer.toegang;

import java.io.Serializable;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A jongere who is logged in: another kind of principal than {@link Ingelogd}, so that no page for who works here accepts
 * him and no page of the portaal accepts a colleague. All that his session keeps: ids, and no name.
 *
 * @param organisatienaam name of the organisation
 * @param woordConsulent what the organisation calls a consulent
 * @param manier how he came in
 */
public record IngelogdeJongere(
        OrganisatieId organisatie,
        JongereId jongere,
        String organisatienaam,
        String thema,
        String woordConsulent,
        Manier manier)
        implements AuthenticatedPrincipal, Serializable {

    /** How somebody showed who he is. */
    public enum Manier {
        DIGID,
        PINCODE,
        DEMO
    }

    /** Who asks, if a jongere is in. */
    public static Optional<IngelogdeJongere> huidig() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Jongerebewijs bewijs
                ? Optional.of(bewijs.getPrincipal())
                : Optional.empty();
    }

    @Override
    public String getName() {
        return sessienaam(organisatie, jongere);
    }

    /** Under which name the sessions of a jongere stand. */
    public static String sessienaam(OrganisatieId organisatie, JongereId jongere) {
        return organisatie + "/jongere/" + jongere;
    }

    /** Only the id: a principal ends up in messages of libraries. */
    @Override
    public String toString() {
        return "IngelogdeJongere[" + jongere + "]";
    }
}
