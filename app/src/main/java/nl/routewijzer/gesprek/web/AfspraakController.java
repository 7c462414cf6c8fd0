package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Afspraken;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Agreements from the page of the jongere: one click says that it was done; stopping asks why. */
@Controller
class AfspraakController {

    /** @param actie where the form is sent */
    record StopPage(Formulier formulier, JongereView jongere, Afspraken.Een afspraak, String actie) {}

    private final Afspraken afspraken;
    private final Jongeren jongeren;
    private final Schermen schermen;

    AfspraakController(Afspraken afspraken, Jongeren jongeren, Schermen schermen) {
        this.afspraken = afspraken;
        this.jongeren = jongeren;
        this.schermen = schermen;
    }

    @PostMapping("/jongeren/{id}/afspraken/{afspraak}/gelukt")
    View vinkAf(@PathVariable String id, @PathVariable String afspraak, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        afspraken.vinkAf(Sleutel.lees(afspraak), jongere, zicht);
        Mededeling.zegMetTerug(volgende, t("afspraak.gelukt"), pad(jongere, afspraak) + "heropenen");
        return naarAfspraken(jongere);
    }

    @PostMapping("/jongeren/{id}/afspraken/{afspraak}/heropenen")
    View heropen(@PathVariable String id, @PathVariable String afspraak, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        afspraken.heropen(Sleutel.lees(afspraak), jongere, zicht);
        Mededeling.zeg(volgende, t("afspraak.heropend"));
        return naarAfspraken(jongere);
    }

    @GetMapping("/jongeren/{id}/afspraken/{afspraak}/stoppen")
    View vraagWaarom(@PathVariable String id, @PathVariable String afspraak, Zicht zicht) {
        return schermen.toon("gesprek/web/stoppen.jte", pagina(Formulier.leeg(), JongereId.van(id), afspraak, zicht));
    }

    @PostMapping("/jongeren/{id}/afspraken/{afspraak}/stoppen")
    View stop(
            @PathVariable String id,
            @PathVariable String afspraak,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        afspraken.vereis(Sleutel.lees(afspraak), jongere, zicht);
        var formulier = Formulier.van(invoer);
        var reden = formulier.verplicht("reden", Afspraken.REDEN);
        if (!formulier.isGoed()) {
            return schermen.fout("gesprek/web/stoppen.jte", pagina(formulier, jongere, afspraak, zicht));
        }
        afspraken.stop(Sleutel.lees(afspraak), jongere, reden, zicht);
        Mededeling.zegMetTerug(volgende, t("afspraak.gestopt"), pad(jongere, afspraak) + "heropenen");
        return naarAfspraken(jongere);
    }

    private StopPage pagina(Formulier formulier, JongereId jongere, String afspraak, Zicht zicht) {
        return new StopPage(
                formulier,
                jongeren.bekijk(jongere, zicht),
                afspraken.bekijk(Sleutel.lees(afspraak), jongere, zicht),
                pad(jongere, afspraak) + "stoppen");
    }

    private static String pad(JongereId jongere, String afspraak) {
        return "/jongeren/" + jongere + "/afspraken/" + Sleutel.lees(afspraak) + "/";
    }

    private View naarAfspraken(JongereId jongere) {
        return schermen.naar("/jongeren/" + jongere + "#afspraken");
    }
}
