package nl.routewijzer.toegang;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.Tijd;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who tries many doors from one address waits a while. The limit lies above what a town hall or a school, where everybody
 * shares an address, will ever get wrong. A single jongere has his own, lower one; a colleague that of his provider.
 *
 * <p>Source: OWASP ASVS 5.0, 6.3.1 (limits against credential stuffing); the number is an own choice and a setting.
 */
@Component
public class Drempel {

    public static final Duration VENSTER = Duration.ofMinutes(15);

    private static final int MINSTE = 20;

    private final Aanloop aanloop;
    private final Tijd tijd;
    private final int meeste;

    /** @param meeste failures and requests for a link, from one address in a quarter of an hour */
    Drempel(Aanloop aanloop, Tijd tijd, @Value("${routewijzer.inloggen.per-adres:300}") int meeste) {
        if (meeste < MINSTE) {
            throw new Opstartfout("routewijzer.inloggen.per-adres is lager dan " + MINSTE
                    + "; dan staat een heel stadhuis voor een dichte deur.");
        }
        this.aanloop = aanloop;
        this.tijd = tijd;
        this.meeste = meeste;
    }

    public boolean isBereikt(HttpServletRequest verzoek) {
        return aanloop.sinds(verzoek.getRemoteAddr(), tijd.nu().minus(VENSTER)) >= meeste;
    }

    /** It went wrong, or a link was asked for: known or not, it counts the same. */
    public void tel(HttpServletRequest verzoek) {
        aanloop.noteer(verzoek.getRemoteAddr(), tijd.nu(), tijd.nu().minus(VENSTER));
    }
}
