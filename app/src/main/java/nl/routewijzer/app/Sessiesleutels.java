package nl.routewijzer.app;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/** Ids of sessions: 216 random bits, in the 36 characters that the table has for them. Source: OWASP ASVS 5.0, V7.2.3. */
@Component
class Sessiesleutels implements SessionIdGenerator {

    private static final int BYTES = 27;

    private final SecureRandom toeval = new SecureRandom();

    @Override
    public String generate() {
        var bytes = new byte[BYTES];
        toeval.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
