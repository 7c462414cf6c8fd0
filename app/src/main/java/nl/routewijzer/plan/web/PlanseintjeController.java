package nl.routewijzer.plan.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Telling a jongere that his plan is there to read. */
@Controller
class PlanseintjeController {

    private final Planblad bladen;
    private final Planseintje seintje;
    private final Schermen schermen;

    PlanseintjeController(Planblad bladen, Planseintje seintje, Schermen schermen) {
        this.bladen = bladen;
        this.seintje = seintje;
        this.schermen = schermen;
    }

    @PostMapping("/jongeren/{id}/plan/seintje")
    View stuur(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = bladen.van(id, zicht);
        if (blad.plan().isEmpty()) {
            throw new NietGevonden("plan");
        }
        var sleutel = Sleutel.lees(Formulier.van(invoer).waarde("id"));
        var gaat = seintje.stuur(sleutel, blad.jongere());
        var naam = blad.wie().naam().roepnaam();
        Mededeling.zeg(volgende, t(gaat ? "planseintje.gaat" : "planseintje.geenweg", naam));
        return schermen.naar(blad.pad() + "#papier");
    }
}
