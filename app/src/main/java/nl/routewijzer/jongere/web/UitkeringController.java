package nl.routewijzer.jongere.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.Besluit;
import nl.routewijzer.jongere.Gegeven;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.jongere.Uitkeringen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that the jongere has a benefit from a day on, or no longer. */
@Controller
class UitkeringController {

    enum Antwoord {
        JA,
        NEE
    }

    record UitkeringPage(JongereView wie, Formulier formulier, List<Uitkeringen.Stand> standen) {}

    private final Uitkeringen uitkeringen;
    private final Jongeren jongeren;
    private final Schermen schermen;

    UitkeringController(Uitkeringen uitkeringen, Jongeren jongeren, Schermen schermen) {
        this.uitkeringen = uitkeringen;
        this.jongeren = jongeren;
        this.schermen = schermen;
    }

    @GetMapping("/jongeren/{id}/uitkering")
    View toon(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        var standen = uitkeringen.bekijk(jongere, zicht);
        var begin = Formulier.met(
                Map.of("id", List.of(UUID.randomUUID().toString()), "bron", List.of(Gegeven.Bron.JONGERE.name())));
        return schermen.toon(
                "jongere/web/uitkering.jte", new UitkeringPage(jongeren.bekijk(jongere, zicht), begin, standen));
    }

    @PostMapping("/jongeren/{id}/uitkering")
    View zet(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var standen = uitkeringen.bekijk(jongere, zicht);
        var formulier = Formulier.van(invoer);
        var ontvangt = formulier.keuze("ontvangt", Antwoord.class);
        var vanaf = formulier.dag("vanaf");
        var bron = formulier.keuze("bron", Gegeven.Bron.class);
        if (formulier.isGoed() && ontvangt != null && vanaf != null && bron != null) {
            var nieuw = new Uitkeringen.Nieuw(
                    Sleutel.lees(formulier.waarde("id")), jongere, ontvangt == Antwoord.JA, vanaf, bron);
            if (uitkeringen.zet(nieuw, zicht) instanceof Besluit.Geweigerd geweigerd) {
                geweigerd.beletsels().forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel." + beletsel)));
            } else {
                Mededeling.zegMetTerug(
                        volgende,
                        t("gegevens.bewaard"),
                        "/jongeren/" + jongere + "/uitkering/" + nieuw.id() + "/terug");
                return schermen.naar("/jongeren/" + jongere + "/gegevens#uitkering");
            }
        }
        return schermen.fout(
                "jongere/web/uitkering.jte", new UitkeringPage(jongeren.bekijk(jongere, zicht), formulier, standen));
    }

    @PostMapping("/jongeren/{id}/uitkering/{rij}/terug")
    View neemTerug(@PathVariable String id, @PathVariable String rij, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var terug = uitkeringen.neemTerug(Sleutel.lees(rij), jongere, zicht);
        Mededeling.zeg(volgende, terug ? t("gegevens.terug") : t("gegevens.telaat"));
        return schermen.naar("/jongeren/" + jongere + "/gegevens#uitkering");
    }
}
