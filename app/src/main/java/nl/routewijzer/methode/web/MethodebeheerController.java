package nl.routewijzer.methode.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Organisatiemethode;
import nl.routewijzer.methode.Variant;
import nl.routewijzer.methode.Variantkeuze;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which versions there are, and by which variant this organisation works. */
@Controller
class MethodebeheerController {

    private static final String PAD = "/beheer/methode";
    private static final String GEEN = "methode";

    record MethodebeheerPage(
            Organisatiemethode nu, List<Handelingswijze> versies, List<Variant> varianten, Formulier formulier) {

        boolean isNu(String variant) {
            return nu.variant().map(Variant::variant).orElse(GEEN).equals(variant);
        }
    }

    private final Methodes methodes;
    private final Variantkeuze keuze;
    private final Schermen schermen;

    MethodebeheerController(Methodes methodes, Variantkeuze keuze, Schermen schermen) {
        this.methodes = methodes;
        this.keuze = keuze;
        this.schermen = schermen;
    }

    @Bean
    static Menupunt menuMethode() {
        return new Menupunt(PAD, "menu.methode", Recht.METHODE_KIEZEN, 92);
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        zicht.vereis(Recht.METHODE_KIEZEN);
        return schermen.toon("methode/web/beheer.jte", pagina(Formulier.leeg()));
    }

    @PostMapping(PAD)
    View kies(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.METHODE_KIEZEN);
        var formulier = Formulier.van(invoer);
        var gekozen = formulier.waarde("variant");
        if (!gekozen.equals(GEEN) && methodes.variant(gekozen).isEmpty()) {
            formulier.keurAf("variant", t("formulier.keuze"));
            return schermen.fout("methode/web/beheer.jte", pagina(formulier));
        }
        keuze.kies(Optional.of(gekozen).filter(variant -> !variant.equals(GEEN)), Optional.of(zicht.gebruiker()));
        Mededeling.zeg(volgende, t("methodebeheer.gekozen"));
        return schermen.naar(PAD);
    }

    private MethodebeheerPage pagina(Formulier formulier) {
        return new MethodebeheerPage(methodes.huidige(), methodes.versies(), methodes.varianten(), formulier);
    }
}
