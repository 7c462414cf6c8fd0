package nl.routewijzer.toegang;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Proof for Spring Security that a jongere logged in. */
final class Jongerebewijs extends AbstractAuthenticationToken {

    private final IngelogdeJongere ingelogd;

    Jongerebewijs(IngelogdeJongere ingelogd) {
        super(List.of());
        this.ingelogd = ingelogd;
        super.setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public IngelogdeJongere getPrincipal() {
        return ingelogd;
    }
}
