package nl.routewijzer.methode.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.storage.Favorieten;
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

/** One's own favourites and notes on top of the shared method. */
@Controller
class EigenController {

    private static final int LANGST = 2000;

    record NotitiePage(Wegwijzer.Plek plek, Formulier formulier) {}

    private final Methodes methodes;
    private final Favorieten favorieten;
    private final Schermen schermen;

    EigenController(Methodes methodes, Favorieten favorieten, Schermen schermen) {
        this.methodes = methodes;
        this.favorieten = favorieten;
        this.schermen = schermen;
    }

    /**
     * @param aan id of what becomes a favourite
     * @param uit id of what is one no longer, when nothing becomes one
     * @param terug the page of the method on which the star was pressed
     */
    @PostMapping("/methode/favorieten")
    View zet(
            @RequestParam(defaultValue = "") String aan,
            @RequestParam(defaultValue = "") String uit,
            @RequestParam(defaultValue = "") String terug,
            Zicht zicht) {
        var plek = plek(zicht, aan.isEmpty() ? uit : aan);
        favorieten.zet(zicht, plek.id(), !aan.isEmpty());
        return schermen.naar(isVanOns(terug) ? terug + "#" + plek.id() : plek.pad());
    }

    @GetMapping("/methode/onderdeel/{id}/notitie")
    View toon(@PathVariable String id, Zicht zicht) {
        var plek = plek(zicht, id);
        var tekst = favorieten.van(zicht).notities().getOrDefault(id, "");
        return schermen.toon(
                "methode/web/notitie.jte", new NotitiePage(plek, Formulier.met(Map.of("tekst", List.of(tekst)))));
    }

    @PostMapping("/methode/onderdeel/{id}/notitie")
    View bewaar(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var plek = plek(zicht, id);
        var formulier = Formulier.van(invoer);
        var tekst = formulier.tekst("tekst", LANGST);
        if (!formulier.isGoed()) {
            return schermen.fout("methode/web/notitie.jte", new NotitiePage(plek, formulier));
        }
        if (tekst.isEmpty()) {
            if (favorieten.haalWeg(zicht, id)) {
                Mededeling.zegMetTerug(volgende, t("notitie.weg"), "/methode/onderdeel/" + id + "/notitie/terug");
            }
        } else {
            favorieten.noteer(zicht, id, tekst);
            Mededeling.zeg(volgende, t("notitie.bewaard"));
        }
        return schermen.naar(plek.pad());
    }

    @PostMapping("/methode/onderdeel/{id}/notitie/terug")
    View zetTerug(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var plek = plek(zicht, id);
        favorieten.zetTerug(zicht, id);
        Mededeling.zeg(volgende, t("notitie.terug"));
        return schermen.naar(plek.pad());
    }

    private Wegwijzer.Plek plek(Zicht zicht, String id) {
        zicht.vereis(Recht.METHODE_LEZEN);
        return new Wegwijzer(methodes.huidige()).plek(id).orElseThrow(() -> new NietGevonden("onderdeel"));
    }

    /** Only a page of the method: a form never leads somewhere else. */
    private static boolean isVanOns(String terug) {
        return terug.matches("/methode/[a-z]+(\\?[^#\\s]*)?");
    }
}
