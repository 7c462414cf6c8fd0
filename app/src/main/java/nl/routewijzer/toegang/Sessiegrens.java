package nl.routewijzer.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.routewijzer.gedeeld.Opstartfout;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that has lasted long enough, however busy somebody is. A session begins at the log-in; its age is what
 * lies between its first and its last use, so the machine is not asked what time it is.
 *
 * <p>Source: OWASP ASVS 5.0, 7.3.2; NIST SP 800-63B-4 §2.2.3 (at most 24 hours). Twelve hours is an own choice: a working
 * day and an evening meeting.
 */
final class Sessiegrens extends OncePerRequestFilter {

    private static final Duration KORTST = Duration.ofMinutes(5);

    private final Duration langst;

    Sessiegrens(Duration langst) {
        if (langst.compareTo(KORTST) < 0) {
            throw new Opstartfout(
                    "routewijzer.inloggen.langst is korter dan vijf minuten; dan is niemand lang genoeg binnen.");
        }
        this.langst = langst;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var sessie = verzoek.getSession(false);
        if (sessie != null
                && isVoorbij(sessie.getCreationTime(), sessie.getLastAccessedTime())
                && (Ingelogd.huidig().isPresent() || IngelogdeJongere.huidig().isPresent())) {
            new SecurityContextLogoutHandler()
                    .logout(
                            verzoek,
                            antwoord,
                            SecurityContextHolder.getContext().getAuthentication());
        }
        keten.doFilter(verzoek, antwoord);
    }

    /** Both in milliseconds. */
    boolean isVoorbij(long begin, long laatste) {
        return laatste - begin > langst.toMillis();
    }
}
