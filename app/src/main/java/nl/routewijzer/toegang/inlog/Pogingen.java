package nl.routewijzer.toegang.inlog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * The log-ins that are under way in a browser, each under its own state, so that two tabs do not spoil each other's. Each
 * comes back once.
 */
public final class Pogingen {

    private static final String PLEK = "inlogpoging.";
    private static final int MEESTE = 5;

    public static void bewaar(HttpServletRequest verzoek, OAuth2AuthorizationRequest vraag) {
        var sessie = verzoek.getSession();
        var onderweg = onderweg(sessie);
        onderweg.stream().limit(Math.max(0, onderweg.size() - MEESTE + 1)).forEach(sessie::removeAttribute);
        sessie.setAttribute(PLEK + vraag.getState(), vraag);
    }

    /** Empty when this browser did not begin it, or it was used before. */
    static Optional<OAuth2AuthorizationRequest> neem(HttpServletRequest verzoek, String state) {
        var sessie = verzoek.getSession(false);
        if (sessie == null || !(sessie.getAttribute(PLEK + state) instanceof OAuth2AuthorizationRequest vraag)) {
            return Optional.empty();
        }
        sessie.removeAttribute(PLEK + state);
        return Optional.of(vraag);
    }

    private static List<String> onderweg(HttpSession sessie) {
        return Collections.list(sessie.getAttributeNames()).stream()
                .filter(naam -> naam.startsWith(PLEK))
                .toList();
    }

    private Pogingen() {}
}
