package nl.routewijzer.portaal;

import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Portaalbron;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The first page of a jongere who is in. */
@Controller
class PortaalController {

    /** @param naam as he wants to be greeted */
    record BeginPage(String naam, String organisatie) {}

    private final Portaalbron jongeren;
    private final Schermen schermen;

    PortaalController(Portaalbron jongeren, Schermen schermen) {
        this.jongeren = jongeren;
        this.schermen = schermen;
    }

    @GetMapping("/portaal")
    View begin(IngelogdeJongere wie) {
        var naam = jongeren.aanspreken(wie.jongere()).orElseThrow(() -> new NietGevonden("jongere"));
        return schermen.toon("portaal/begin.jte", new BeginPage(naam, wie.organisatienaam()));
    }
}
