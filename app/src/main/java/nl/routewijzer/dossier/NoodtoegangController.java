package nl.routewijzer.dossier;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.Gevonden;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Noodtoegang;
import nl.routewijzer.privacy.Noodtoegangen;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening, in an emergency, the page of a jongere who is a colleague's; and ending that. */
@Controller
class NoodtoegangController {

    private static final String VRAAG = "dossier/noodtoegang.jte";

    record NoodPage(Formulier formulier, Gevonden wie, LocalDate vandaag) {

        List<Integer> uren() {
            return Noodtoegang.UREN;
        }
    }

    private final Noodtoegangen noodtoegangen;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    NoodtoegangController(Noodtoegangen noodtoegangen, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.noodtoegangen = noodtoegangen;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/noodtoegang")
    View vraag(@PathVariable String id, Zicht zicht) {
        var wie = wie(id, zicht);
        if (hoeftNiet(wie, zicht)) {
            return schermen.naar("/jongeren/" + wie.jongere());
        }
        var begin = Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "uren", List.of(Noodtoegang.UREN.getFirst().toString())));
        return schermen.toon(VRAAG, new NoodPage(begin, wie, tijd.vandaag()));
    }

    @PostMapping("/jongeren/{id}/noodtoegang")
    View open(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var wie = wie(id, zicht);
        if (hoeftNiet(wie, zicht)) {
            return schermen.naar("/jongeren/" + wie.jongere());
        }
        var formulier = Formulier.van(invoer);
        var reden = formulier.verplicht("reden", Noodtoegang.WOORDEN);
        var uren = formulier.getal("uren").filter(Noodtoegang.UREN::contains);
        if (uren.isEmpty()) {
            formulier.keurAf("uren", t("formulier.keuze"));
        }
        if (uren.isEmpty() || !formulier.isGoed()) {
            return schermen.fout(VRAAG, new NoodPage(formulier, wie, tijd.vandaag()));
        }
        noodtoegangen.vraag(Sleutel.lees(formulier.waarde("id")), wie.jongere(), reden, uren.get(), zicht);
        Mededeling.zeg(volgende, t("nood.geopend"));
        return schermen.naar("/jongeren/" + wie.jongere());
    }

    @PostMapping("/jongeren/{id}/noodtoegang/stoppen")
    View stop(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var gestopt = noodtoegangen.stop(JongereId.van(id), zicht);
        Mededeling.zeg(volgende, t(gestopt ? "nood.gestopt" : "nood.alvoorbij"));
        return schermen.naar("/vandaag");
    }

    private Gevonden wie(String id, Zicht zicht) {
        zicht.vereis(Recht.NOODTOEGANG_VRAGEN);
        return jongeren.zoekEen(JongereId.van(id), zicht);
    }

    /** He is one's own, everybody is, or it is open already. */
    private boolean hoeftNiet(Gevonden wie, Zicht zicht) {
        return wie.eigen()
                || noodtoegangen.lopend(wie.jongere(), zicht.gebruiker()).isPresent();
    }
}
