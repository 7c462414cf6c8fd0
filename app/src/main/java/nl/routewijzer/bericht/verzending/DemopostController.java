package nl.routewijzer.bericht.verzending;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.routewijzer.gedeeld.web.DezeMachine;
import nl.routewijzer.gedeeld.web.Schermen;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What would have left the house. Only in the demo, and only for somebody who sits at this machine. */
@Controller
@Profile("demo")
class DemopostController {

    record PostvakPage(List<Demopostvak.Ontvangen> stukken) {}

    private final Demopostvak postvak;
    private final Schermen schermen;

    DemopostController(Demopostvak postvak, Schermen schermen) {
        this.postvak = postvak;
        this.schermen = schermen;
    }

    @GetMapping("/demo/berichten")
    View toon(HttpServletRequest verzoek) {
        DezeMachine.vereis(verzoek);
        return schermen.toon("bericht/verzending/postvak.jte", new PostvakPage(postvak.stukken()));
    }
}
