package nl.routewijzer.toegang.beheer;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Kantoor;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.toegang.beheer.Organisatiegegevens.Gegevens;
import nl.routewijzer.toegang.beheer.Organisatiegegevens.Plek;
import nl.routewijzer.toegang.beheer.Organisatiegegevens.Wijziging;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Name, look and office of the organisation, and how a jongere reads it. */
@Controller
class OrganisatieController {

    private static final String PAD = "/beheer/organisatie";
    private static final int WOORD = 60;
    private static final int REGELS = 500;
    private static final Pattern TELEFOON = Pattern.compile("|\\+?[0-9][0-9 ()-]{2,28}");

    /** @param nu as it is kept, for how a jongere reads it */
    record OrganisatiePage(
            Gegevens nu, Optional<Plek> plek, List<String> themas, List<Wijziging> geschiedenis, Formulier formulier) {}

    private final Organisatiegegevens gegevens;
    private final Themas themas;
    private final Schermen schermen;

    OrganisatieController(Organisatiegegevens gegevens, Themas themas, Schermen schermen) {
        this.gegevens = gegevens;
        this.themas = themas;
        this.schermen = schermen;
    }

    @Bean
    static Menupunt menuOrganisatie() {
        return new Menupunt(PAD, "menu.organisatie", Recht.INSTELLINGEN_BEHEREN, 94);
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        var nu = gegevens.nu();
        var formulier = Formulier.met(Map.of(
                "naam", List.of(nu.naam()),
                "woord", List.of(nu.woord()),
                "thema", List.of(nu.thema()),
                "adres", List.of(nu.kantoor().adres()),
                "telefoon", List.of(nu.kantoor().telefoon()),
                "openingstijden", List.of(nu.kantoor().openingstijden())));
        return schermen.toon("toegang/beheer/organisatie.jte", pagina(nu, formulier));
    }

    @PostMapping(PAD)
    View wijzig(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        var formulier = Formulier.van(invoer);
        var wordt = lees(formulier);
        if (!formulier.isGoed()) {
            return schermen.fout("toegang/beheer/organisatie.jte", pagina(gegevens.nu(), formulier));
        }
        gegevens.wijzig(wordt, zicht.gebruiker());
        Mededeling.zeg(volgende, t("organisatie.bewaard"));
        return schermen.naar(PAD);
    }

    /** In the order in which the fields stand, so that the faults do too. */
    private Gegevens lees(Formulier formulier) {
        var naam = formulier.verplicht("naam");
        var woord = formulier.verplicht("woord", WOORD);
        var thema = formulier.waarde("thema");
        if (!themas.alle().contains(thema)) {
            formulier.keurAf("thema", t("formulier.keuze"));
        }
        var adres = formulier.tekst("adres", REGELS);
        var telefoon = formulier.tekst("telefoon");
        if (!TELEFOON.matcher(telefoon).matches()) {
            formulier.keurAf("telefoon", t("organisatie.fout.telefoon"));
        }
        var openingstijden = formulier.tekst("openingstijden", REGELS);
        return new Gegevens(naam, woord, thema, new Kantoor(adres, telefoon, openingstijden));
    }

    private OrganisatiePage pagina(Gegevens nu, Formulier formulier) {
        return new OrganisatiePage(nu, gegevens.plek(), themas.alle(), gegevens.geschiedenis(), formulier);
    }
}
