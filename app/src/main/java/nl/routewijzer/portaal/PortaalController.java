package nl.routewijzer.portaal;

import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The first page of a jongere who is in. */
@Controller
class PortaalController {

    private final Beginblad begin;
    private final Schermen schermen;

    PortaalController(Beginblad begin, Schermen schermen) {
        this.begin = begin;
        this.schermen = schermen;
    }

    @GetMapping("/portaal")
    View begin(IngelogdeJongere wie) {
        return schermen.toon("portaal/begin.jte", begin.van(wie));
    }
}
