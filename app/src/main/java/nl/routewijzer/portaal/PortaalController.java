package nl.routewijzer.portaal;

import nl.routewijzer.bericht.Berichten;
import nl.routewijzer.bericht.DraadView;
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

    /**
     * @param naam as he wants to be greeted
     * @param ongelezen how many messages he did not see yet
     */
    record BeginPage(String naam, String organisatie, int ongelezen) {}

    private final Portaalbron jongeren;
    private final Berichten berichten;
    private final Schermen schermen;

    PortaalController(Portaalbron jongeren, Berichten berichten, Schermen schermen) {
        this.jongeren = jongeren;
        this.berichten = berichten;
        this.schermen = schermen;
    }

    @GetMapping("/portaal")
    View begin(IngelogdeJongere wie) {
        var naam = jongeren.aanspreken(wie.jongere()).orElseThrow(() -> new NietGevonden("jongere"));
        return schermen.toon(
                "portaal/begin.jte",
                new BeginPage(
                        naam,
                        wie.organisatienaam(),
                        berichten.eigen(wie).stream()
                                .mapToInt(DraadView::ongelezen)
                                .sum()));
    }
}
