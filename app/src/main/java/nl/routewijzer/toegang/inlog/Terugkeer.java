package nl.routewijzer.toegang.inlog;

import com.nimbusds.jose.RemoteKeySourceException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.stereotype.Component;

/** A browser that comes back from a provider: is it the answer to our question, and what does the provider say? */
@Component
public class Terugkeer {

    /** What came of it. */
    public sealed interface Uitkomst {

        /** What the provider says of who is at the door; no token. */
        record Gezegd(Map<String, Object> claims) implements Uitkomst {}

        /** This browser asked nothing, or its question was answered already. */
        record Ongevraagd() implements Uitkomst {}

        /**
         * The provider says no.
         *
         * @param stil it was asked to show nothing
         */
        record Nee(String fout, boolean stil) implements Uitkomst {}

        /** @param soort for the log; a kind, never a claim */
        record Mislukt(String soort) implements Uitkomst {}

        record Weg(Onbereikbaar waarom) implements Uitkomst {}
    }

    private final Codewissel wissel;

    Terugkeer(Codewissel wissel) {
        this.wissel = wissel;
    }

    /** @param metInfo also asks the provider's page about the person */
    public Uitkomst lees(Aanbieder bij, String state, boolean metInfo, HttpServletRequest verzoek) {
        var vraag = Pogingen.neem(verzoek, state);
        if (vraag.isEmpty()) {
            return new Uitkomst.Ongevraagd();
        }
        if (!vanDezelfde(bij, vraag.get(), verzoek)) {
            return new Uitkomst.Mislukt("other_provider");
        }
        var fout = verzoek.getParameter("error");
        return fout == null
                ? metCode(bij, vraag.get(), metInfo, verzoek)
                : new Uitkomst.Nee(fout, Inlogvraag.isStil(vraag.get()));
    }

    private Uitkomst metCode(
            Aanbieder bij, OAuth2AuthorizationRequest vraag, boolean metInfo, HttpServletRequest verzoek) {
        var code = verzoek.getParameter("code");
        if (code == null || code.isBlank()) {
            return new Uitkomst.Mislukt("no_code");
        }
        try {
            return new Uitkomst.Gezegd(wissel.wissel(
                    bij,
                    vraag,
                    OAuth2AuthorizationResponse.success(code)
                            .redirectUri(Objects.requireNonNull(vraag.getRedirectUri()))
                            .state(Objects.requireNonNull(vraag.getState()))
                            .build(),
                    metInfo));
        } catch (Onbereikbaar weg) {
            return new Uitkomst.Weg(weg);
        } catch (OAuth2AuthenticationException fout) {
            return isOnbereikbaar(fout)
                    ? new Uitkomst.Weg(new Onbereikbaar("tokens or keys", fout))
                    : new Uitkomst.Mislukt(fout.getError().getErrorCode());
        } catch (IllegalArgumentException | IllegalStateException fout) {
            return new Uitkomst.Mislukt("unreadable_token");
        }
    }

    /** An answer of one provider to a question that was put to another. Sources: OAuth 2.0 Security BCP (RFC 9700) §4.4, RFC 9207. */
    private static boolean vanDezelfde(Aanbieder bij, OAuth2AuthorizationRequest vraag, HttpServletRequest verzoek) {
        var iss = verzoek.getParameter("iss");
        return bij.id().equals(vraag.getAttribute("registration_id"))
                && (iss == null || iss.equals(bij.instellingen().issuer()));
    }

    private static boolean isOnbereikbaar(Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof IOException || oorzaak instanceof RemoteKeySourceException) {
                return true;
            }
        }
        return false;
    }
}
