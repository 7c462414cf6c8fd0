package nl.routewijzer.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The last step of every way in: what was known before the log-in is worth nothing after it. */
public final class Binnenkomst {

    private static final String BEGIN = "/";

    /**
     * A new session, so a new id and a new form token, with nothing in it but our own principal and its marks.
     *
     * @return where somebody was going, or the front door
     */
    public static String legVast(Ingelogd wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        var verder = new HttpSessionRequestCache().getRequest(verzoek, antwoord);
        var oud = verzoek.getSession(false);
        if (oud != null) {
            oud.invalidate();
        }
        var sessie = verzoek.getSession();
        wie.inlog().merken().forEach(merk -> sessie.setAttribute(merk, true));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new Inlogbewijs(wie));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, verzoek, antwoord);
        return verder == null ? BEGIN : verder.getRedirectUrl();
    }

    private Binnenkomst() {}
}
