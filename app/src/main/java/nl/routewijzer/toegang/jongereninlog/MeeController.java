package nl.routewijzer.toegang.jongereninlog;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.toegang.Drempel;
import nl.routewijzer.toegang.jongereninlog.Portaaldeur.Melding;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An invitation: with the code from the conversation one chooses a pin and is in. Opening it uses nothing up. */
@Controller
class MeeController {

    static final String PAD = "/portaal/mee/";
    static final String JA = "JA";

    record MeePage(String actie, Formulier formulier) {}

    private final Pinpoort pinpoort;
    private final Toestelkoekje koekje;
    private final Drempel drempel;
    private final Portaaldeur deur;

    MeeController(Pinpoort pinpoort, Toestelkoekje koekje, Drempel drempel, Portaaldeur deur) {
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
    View begin(
            @PathVariable String geheim,
            @RequestParam MultiValueMap<String, String> invoer,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        if (drempel.isBereikt(verzoek)) {
            return deur.zeg(Melding.EVEN_WACHTEN);
        }
        var gestuurd = Formulier.van(invoer);
        var code = gestuurd.waarde("code").replaceAll("\\s", "");
        var pin = gestuurd.waarde("pin").strip();
        var formulier = Formulier.met(Map.of("code", List.of(code), "eigen", gestuurd.waarden("eigen")));
        Pinregels.beoordeel(pin, gestuurd.waarde("nogeens").strip())
                .ifPresent(bezwaar -> formulier.keurAf(
                        bezwaar == Pinregels.Bezwaar.NIET_GELIJK ? "nogeens" : "pin", t("pinbezwaar." + bezwaar)));
        if (!formulier.isGoed()) {
            return pagina(geheim, formulier);
        }
        return pinpoort.metCode(new Geheim(geheim), code, pin)
                .map(wie -> {
                    if (formulier.gekozen("eigen", JA)) {
                        koekje.zet(pinpoort.onthoud(wie), antwoord);
                    }
                    return deur.binnen(wie, verzoek, antwoord);
                })
                .orElseGet(() -> {
                    drempel.tel(verzoek);
                    formulier.keurAf("code", t("portaal.mee.fout"));
                    return pagina(geheim, formulier);
                });
    }

    private View pagina(String geheim, Formulier formulier) {
        return deur.toon("toegang/jongereninlog/mee.jte", new MeePage(PAD + geheim, formulier), formulier.isGoed());
    }
}
