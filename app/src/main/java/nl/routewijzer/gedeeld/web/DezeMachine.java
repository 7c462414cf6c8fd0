package nl.routewijzer.gedeeld.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import nl.routewijzer.gedeeld.NietGevonden;

/** What the demo shows, it shows somebody at this machine and nobody else. */
public final class DezeMachine {

    /** @throws NietGevonden for who asks from elsewhere: the page does not exist there */
    public static void vereis(HttpServletRequest verzoek) {
        try {
            if (!InetAddress.getByName(verzoek.getRemoteAddr()).isLoopbackAddress()) {
                throw new NietGevonden("demo-inlog");
            }
        } catch (UnknownHostException onbekend) {
            throw new NietGevonden("demo-inlog");
        }
    }

    private DezeMachine() {}
}
