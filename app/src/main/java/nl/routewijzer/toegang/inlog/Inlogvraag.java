package nl.routewijzer.toegang.inlog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** The question with which a browser is sent to a provider: a code, with PKCE, state and nonce. */
public final class Inlogvraag {

    static final String VIA = "/inloggen/via";

    /** What may be asked of who sits there. */
    public enum Manier {
        GEWOON,
        /** Nothing: only who is still in at the provider comes back in. */
        STIL,
        /** To log in anew, for who came back with too weak a log-in. */
        OPNIEUW
    }

    private static final String MANIER = "manier";

    /** @throws Onbereikbaar when the provider does not say where to go */
    public static OAuth2AuthorizationRequest stel(Aanbieder bij, Manier manier, HttpServletRequest verzoek) {
        var registratie = bij.stand().registratie();
        var maker = new DefaultOAuth2AuthorizationRequestResolver(id -> registratie, VIA);
        maker.setAuthorizationRequestCustomizer(vraag -> {
            OAuth2AuthorizationRequestCustomizers.withPkce().accept(vraag);
            vraag.attributes(hier -> hier.put(MANIER, manier.name()));
            vraag.additionalParameters(
                    mee -> mee.putAll(extra(manier, bij.instellingen().niveau())));
        });
        return Objects.requireNonNull(maker.resolve(verzoek, bij.id()));
    }

    static boolean isStil(OAuth2AuthorizationRequest vraag) {
        return Manier.STIL.name().equals(vraag.getAttribute(MANIER));
    }

    /** What goes along besides. Source: OpenID Connect Core 1.0, §3.1.2.1 (prompt, acr_values) and §5.5.1.1 (claims). */
    static Map<String, Object> extra(Manier manier, Aanbiederinstellingen.Niveau niveau) {
        var prompt = switch (manier) {
            case GEWOON -> Map.<String, Object>of();
            case STIL -> Map.<String, Object>of("prompt", "none");
            case OPNIEUW -> Map.<String, Object>of("prompt", "login");
        };
        var sterkte = switch (niveau.hoe()) {
            case NIET -> Map.<String, Object>of();
            case ACR_VALUES -> Map.<String, Object>of("acr_values", String.join(" ", niveau.waarden()));
            case CLAIMS -> Map.<String, Object>of("claims", claims(niveau));
        };
        var samen = new HashMap<>(prompt);
        samen.putAll(sterkte);
        return samen;
    }

    private static String claims(Aanbiederinstellingen.Niveau niveau) {
        return "{\"id_token\":{" + tekst(niveau.claim()) + ":{\"essential\":true,\"values\":" + lijst(niveau.waarden())
                + "}}}";
    }

    private static String lijst(List<String> waarden) {
        return waarden.stream().map(Inlogvraag::tekst).collect(Collectors.joining(",", "[", "]"));
    }

    private static String tekst(String waarde) {
        return "\"" + waarde.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private Inlogvraag() {}
}
