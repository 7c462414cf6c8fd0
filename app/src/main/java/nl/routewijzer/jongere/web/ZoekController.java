package nl.routewijzer.jongere.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.Gevonden;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Search for a jongere. A POST: a name, birth date or phone number belongs in no URL and no access log. */
@Controller
class ZoekController {

    private static final int LANGST = 100;

    record ZoekPage(String term, List<Gevonden> gevonden, LocalDate vandaag) {

        boolean teKort() {
            return Jongeren.isTeKort(term);
        }
    }

    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    ZoekController(Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @PostMapping("/zoeken")
    View zoek(@RequestParam(defaultValue = "") String term, Zicht zicht, HttpServletRequest verzoek) {
        var gevraagd = term.substring(0, Math.min(term.length(), LANGST)).replace("\u0000", "");
        var pagina = new ZoekPage(gevraagd, jongeren.zoek(gevraagd, zicht), tijd.vandaag());
        return Schermen.wilDeel(verzoek)
                ? schermen.deel("jongere/web/gevonden.jte", pagina)
                : schermen.toon("jongere/web/zoeken.jte", pagina);
    }
}
