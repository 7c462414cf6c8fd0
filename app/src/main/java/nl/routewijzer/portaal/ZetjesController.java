package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.aanbod.zetjes.Thema;
import nl.routewijzer.aanbod.zetjes.Zetje.Antwoord;
import nl.routewijzer.aanbod.zetjes.Zetje.Ritme;
import nl.routewijzer.aanbod.zetjes.Zetjes;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Small ideas that a jongere switches on himself. Nobody else sees that he did, and nothing counts them. */
@Controller
class ZetjesController {

    private static final String PAD = "/portaal/zetjes";
    private static final String SJABLOON = "portaal/zetjes.jte";

    record ZetjesPage(Formulier formulier, List<Thema> themas, Optional<Zetjes.Nu> nu) {}

    private final Zetjes zetjes;
    private final Schermen schermen;

    ZetjesController(Zetjes zetjes, Schermen schermen) {
        this.zetjes = zetjes;
        this.schermen = schermen;
    }

    @GetMapping(PAD)
    View toon(IngelogdeJongere wie) {
        var nu = zetjes.van(wie);
        var f = Formulier.met(nu.map(aan -> Map.of(
                        "ritme", List.of(aan.keuze().ritme().name()),
                        "thema", List.copyOf(aan.keuze().themas())))
                .orElse(Map.of("ritme", List.of(Ritme.DAG.name()))));
        return schermen.toon(SJABLOON, new ZetjesPage(f, zetjes.themas(), nu));
    }

    @PostMapping(PAD)
    View zetAan(@RequestParam MultiValueMap<String, String> invoer, IngelogdeJongere wie, RedirectAttributes volgende) {
        var f = Formulier.van(invoer);
        var ritme = f.keuze("ritme", Ritme.class);
        var themas = new LinkedHashSet<>(f.waarden("thema"));
        if (zetjes.themas().stream().map(Thema::sleutel).noneMatch(themas::contains)) {
            f.keurAf("thema", t("portaal.zetjes.kieseen"));
        }
        if (ritme == null || !f.isGoed()) {
            return schermen.fout(SJABLOON, new ZetjesPage(f, zetjes.themas(), zetjes.van(wie)));
        }
        zetjes.zetAan(ritme, themas, wie);
        Mededeling.zeg(volgende, t("portaal.zetjes.aan"));
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/uit")
    View zetUit(IngelogdeJongere wie, RedirectAttributes volgende) {
        zetjes.zetUit(wie);
        Mededeling.zeg(volgende, t("portaal.zetjes.uit"));
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/gedaan")
    View gedaan(@RequestParam(defaultValue = "") String naar, IngelogdeJongere wie) {
        zetjes.zeg(Antwoord.GEDAAN, wie);
        return terug(naar);
    }

    @PostMapping(PAD + "/nuniet")
    View nuNiet(@RequestParam(defaultValue = "") String naar, IngelogdeJongere wie) {
        zetjes.zeg(Antwoord.NU_NIET, wie);
        return terug(naar);
    }

    @PostMapping(PAD + "/andere")
    View geefEenAndere(@RequestParam(defaultValue = "") String naar, IngelogdeJongere wie) {
        zetjes.geefEenAndere(wie);
        return terug(naar);
    }

    private View terug(String naar) {
        return schermen.naar(naar.equals("begin") ? "/portaal#zetje-kop" : PAD);
    }
}
