package nl.routewijzer.jongere.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.Afscherming;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hiding where a jongere can be reached, opening it once, and ending that. */
@Controller
class AfschermingController {

    private static final String SJABLOON = "jongere/web/afscherming.jte";

    /**
     * @param nieuw id of the hiding that can be set
     * @param geopend what was hidden, when it was asked for
     */
    record AfschermingPage(JongereView wie, UUID nieuw, Optional<Afscherming.Bereikbaarheid> geopend) {}

    private final Afscherming afscherming;
    private final Jongeren jongeren;
    private final Schermen schermen;

    AfschermingController(Afscherming afscherming, Jongeren jongeren, Schermen schermen) {
        this.afscherming = afscherming;
        this.jongeren = jongeren;
        this.schermen = schermen;
    }

    @GetMapping("/jongeren/{id}/afscherming")
    View toon(@PathVariable String id, Zicht zicht) {
        var wie = jongeren.bekijk(JongereId.van(id), zicht);
        return schermen.toon(SJABLOON, new AfschermingPage(wie, UUID.randomUUID(), Optional.empty()));
    }

    /** A POST: what is opened stands in no history of the browser, and nothing fetches it ahead. */
    @PostMapping("/jongeren/{id}/afscherming/tonen")
    View open(@PathVariable String id, Zicht zicht) {
        var wie = jongeren.bekijk(JongereId.van(id), zicht);
        var geopend = afscherming.open(wie.jongere(), zicht);
        return schermen.toon(SJABLOON, new AfschermingPage(wie, UUID.randomUUID(), Optional.of(geopend)));
    }

    @PostMapping("/jongeren/{id}/afscherming")
    View zet(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String rij,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        afscherming.zet(Sleutel.lees(rij), jongere, zicht);
        Mededeling.zegMetTerug(volgende, t("afscherming.gezet"), "/jongeren/" + jongere + "/afscherming/opheffen");
        return schermen.naar("/jongeren/" + jongere + "/afscherming");
    }

    @PostMapping("/jongeren/{id}/afscherming/opheffen")
    View hefOp(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        afscherming.hefOp(jongere, zicht);
        Mededeling.zeg(volgende, t("afscherming.opgeheven"));
        return schermen.naar("/jongeren/" + jongere + "/afscherming");
    }
}
