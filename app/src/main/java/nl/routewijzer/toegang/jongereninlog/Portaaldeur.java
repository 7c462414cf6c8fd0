package nl.routewijzer.toegang.jongereninlog;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Binnenkomst;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What is said at the door of the portaal. Who may not come in reads one and the same, whatever the reason. */
@Component
class Portaaldeur {

    static final String INLOGGEN = "/portaal/inloggen";

    /** What can be said. */
    enum Melding {
        NIET_GEVONDEN(HttpStatus.FORBIDDEN),
        TE_ZWAK(HttpStatus.FORBIDDEN),
        MISLUKT(HttpStatus.BAD_REQUEST),
        ONBEREIKBAAR(HttpStatus.SERVICE_UNAVAILABLE),
        NIET_INGESTELD(HttpStatus.OK),
        EVEN_WACHTEN(HttpStatus.TOO_MANY_REQUESTS);

        private final HttpStatus status;

        Melding(HttpStatus status) {
            this.status = status;
        }

        String titel() {
            return t("portaalmelding." + name() + ".titel");
        }

        String uitleg() {
            return t("portaalmelding." + name() + ".uitleg");
        }
    }

    /** @param pad of the way on; empty when there is none */
    record MeldingPage(Melding melding, Optional<String> pad) {}

    private final Schermen schermen;

    Portaaldeur(Schermen schermen) {
        this.schermen = schermen;
    }

    View zeg(Melding melding) {
        return zeg(melding, melding == Melding.NIET_INGESTELD ? Optional.empty() : Optional.of(INLOGGEN));
    }

    View zeg(Melding melding, Optional<String> pad) {
        return schermen.toon(melding.status, "toegang/jongereninlog/melding.jte", new MeldingPage(melding, pad));
    }

    /** @param goed false: the page again, with what is wrong at its field */
    View toon(String sjabloon, Object pagina, boolean goed) {
        return goed ? schermen.toon(sjabloon, pagina) : schermen.fout(sjabloon, pagina);
    }

    View naar(String pad) {
        return schermen.naar(pad);
    }

    View binnen(IngelogdeJongere wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        return schermen.naar(Binnenkomst.legVast(wie, verzoek, antwoord));
    }
}
