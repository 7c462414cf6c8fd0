package nl.routewijzer.gesprek.rooster.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.rooster.Verzoeken;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that what a jongere asked is arranged, without a conversation; and taking that back. */
@Controller
class VerzoekController {

    private static final String PAD = "/jongeren/{id}/afspraakvragen/{verzoek}";

    private final Verzoeken verzoeken;
    private final Schermen schermen;

    VerzoekController(Verzoeken verzoeken, Schermen schermen) {
        this.verzoeken = verzoeken;
        this.schermen = schermen;
    }

    @PostMapping(PAD + "/geregeld")
    View geregeld(@PathVariable String id, @PathVariable String verzoek, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var sleutel = Sleutel.lees(verzoek);
        verzoeken.isGeregeld(sleutel, jongere, zicht);
        Mededeling.zegMetTerug(
                volgende, t("verzoek.isgeregeld"), "/jongeren/" + jongere + "/afspraakvragen/" + sleutel + "/heropen");
        return schermen.naar("/jongeren/" + jongere);
    }

    @PostMapping(PAD + "/heropen")
    View heropen(@PathVariable String id, @PathVariable String verzoek, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var gelukt = verzoeken.heropen(Sleutel.lees(verzoek), jongere, zicht);
        Mededeling.zeg(volgende, t(gelukt ? "verzoek.heropend" : "rooster.telaat"));
        return schermen.naar("/jongeren/" + jongere);
    }
}
