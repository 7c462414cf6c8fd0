package nl.routewijzer.toegang.jongereninlog;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.toegang.Drempel;
import nl.routewijzer.toegang.jongereninlog.Portaaldeur.Melding;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Coming in with a link that was sent. Opening it uses nothing up and looks nothing up: mail scanners open links too, and a page
 * that says whether a link counts would tell it to anybody.
 */
@Controller
class LinkController {

    static final String PAD = "/portaal/inloggen/met/";

    /** @param actie where the form goes */
    record PinPage(String actie, Formulier formulier) {}

    private final Pinpoort pinpoort;
    private final Toestelkoekje koekje;
    private final Drempel drempel;
    private final Portaaldeur deur;

    LinkController(Pinpoort pinpoort, Toestelkoekje koekje, Drempel drempel, Portaaldeur deur) {
        this.pinpoort = pinpoort;
        this.koekje = koekje;
        this.drempel = drempel;
        this.deur = deur;
    }

    @GetMapping(PAD + "{geheim}")
    View toon(@PathVariable String geheim) {
        return pagina(geheim, Formulier.leeg());
    }

    @PostMapping(PAD + "{geheim}")
    View kom(
            @PathVariable String geheim,
            @RequestParam(defaultValue = "") String pin,
            @RequestParam(defaultValue = "") String eigen,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        if (drempel.isBereikt(verzoek)) {
            return deur.zeg(Melding.EVEN_WACHTEN);
        }
        return pinpoort.metPin(new Geheim(geheim), pin.strip())
                .map(wie -> {
                    if (MeeController.JA.equals(eigen)) {
                        koekje.zet(pinpoort.onthoud(wie), antwoord);
                    }
                    return deur.binnen(wie, verzoek, antwoord);
                })
                .orElseGet(() -> {
                    drempel.tel(verzoek);
                    var formulier = Formulier.leeg();
                    formulier.keurAf("pin", t("portaal.link.fout"));
                    return pagina(geheim, formulier);
                });
    }

    private View pagina(String geheim, Formulier formulier) {
        return deur.toon("toegang/jongereninlog/pin.jte", new PinPage(PAD + geheim, formulier), formulier.isGoed());
    }
}
