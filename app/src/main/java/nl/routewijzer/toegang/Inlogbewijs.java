package nl.routewijzer.toegang;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Proof for Spring Security that somebody logged in; whichever way, this is what remains of it. */
final class Inlogbewijs extends AbstractAuthenticationToken {

    private final Ingelogd ingelogd;

    Inlogbewijs(Ingelogd ingelogd) {
        super(List.of());
        this.ingelogd = ingelogd;
        super.setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Ingelogd getPrincipal() {
        return ingelogd;
    }
}
