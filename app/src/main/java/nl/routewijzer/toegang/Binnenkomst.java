package nl.routewijzer.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The last step of every way in: what was known before the log-in is worth nothing after it. */
public final class Binnenkomst {

    private static final Logger LOG = LoggerFactory.getLogger(Binnenkomst.class);

    /** What a provider says stands in the log only when it is a plain word. */
    private static final String WOORD = "[\\w.:/-]{1,100}";

    private static final String BEGIN = "/";
    private static final String PORTAAL = "/portaal";

    /**
     * A new session, so a new id and a new form token, with nothing in it but our own principal and its marks.
     *
     * @return where somebody was going, or the front door
     */
    public static String legVast(Ingelogd wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        LOG.info(
                "log-in of colleague {} at {} with level {}",
                wie.zicht().gebruiker(),
                wie.inlog().aanbieder().isEmpty() ? "demo" : wie.inlog().aanbieder(),
                wie.inlog().niveau().matches(WOORD) ? wie.inlog().niveau() : "-");
        var verder = new HttpSessionRequestCache().getRequest(verzoek, antwoord);
        begin(new Inlogbewijs(wie), wie.inlog().merken(), verzoek, antwoord);
        return verder == null ? BEGIN : verder.getRedirectUrl();
    }

    /**
     * The same for a jongere. Where this browser was going before is not for him: it may be a page of who works here.
     *
     * @return his first page
     */
    public static String legVast(IngelogdeJongere wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        LOG.info("log-in of jongere {} by {}", wie.jongere(), wie.manier());
        begin(new Jongerebewijs(wie), List.of(), verzoek, antwoord);
        return PORTAAL;
    }

    private static void begin(
            Authentication bewijs, List<String> merken, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        var oud = verzoek.getSession(false);
        if (oud != null) {
            oud.invalidate();
        }
        var sessie = verzoek.getSession();
        merken.forEach(merk -> sessie.setAttribute(merk, true));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(bewijs);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, verzoek, antwoord);
    }

    private Binnenkomst() {}
}
