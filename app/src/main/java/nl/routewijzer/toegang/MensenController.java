package nl.routewijzer.toegang;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works here, adding somebody, and what a colleague knows and where he works. */
@Controller
class MensenController {

    record MensenPage(List<Collega> mensen, Formulier formulier) {}

    record CollegaPage(Collega collega, Formulier formulier) {}

    private static final String JA = "JA";

    private final Collegas collegas;
    private final Schermen schermen;

    MensenController(Collegas collegas, Schermen schermen) {
        this.collegas = collegas;
        this.schermen = schermen;
    }

    @Bean
    static Menupunt menuMensen() {
        return new Menupunt("/beheer/mensen", "menu.mensen", Recht.MENSEN_BEHEREN, 90);
    }

    @GetMapping("/beheer/mensen")
    View toon(Zicht zicht) {
        zicht.vereis(Recht.MENSEN_BEHEREN);
        var leeg = Formulier.met(Map.of("id", List.of(UUID.randomUUID().toString())));
        return schermen.toon("toegang/mensen.jte", new MensenPage(collegas.ooitHier(), leeg));
    }

    @PostMapping("/beheer/mensen")
    View voegToe(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.MENSEN_BEHEREN);
        var formulier = Formulier.van(invoer);
        var roepnaam = formulier.verplicht("roepnaam");
        var achternaam = formulier.verplicht("achternaam");
        var rollen = rollen(formulier);
        if (!formulier.isGoed()) {
            return schermen.fout("toegang/mensen.jte", new MensenPage(collegas.ooitHier(), formulier));
        }
        collegas.voegToe(new GebruikerId(Sleutel.lees(formulier.waarde("id"))), roepnaam, achternaam, rollen);
        Mededeling.zeg(volgende, t("mensen.toegevoegd"));
        return schermen.naar("/beheer/mensen");
    }

    @GetMapping("/beheer/mensen/{id}")
    View collega(@PathVariable String id, Zicht zicht) {
        var collega = vereis(id, zicht);
        var formulier = Formulier.met(Map.of(
                "vakgebied", List.of(collega.vakgebied()),
                "werkgebied", List.of(collega.werkgebied()),
                "actief", collega.actief() ? List.of(JA) : List.of("")));
        return schermen.toon("toegang/collega.jte", new CollegaPage(collega, formulier));
    }

    @PostMapping("/beheer/mensen/{id}")
    View wijzig(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var collega = vereis(id, zicht);
        var formulier = Formulier.van(invoer);
        var vakgebied = formulier.tekst("vakgebied");
        var werkgebied = formulier.tekst("werkgebied");
        var actief = formulier.gekozen("actief", JA);
        if (!actief && collega.id().equals(zicht.gebruiker())) {
            formulier.keurAf("actief", t("collega.fout.zelf"));
        }
        if (!formulier.isGoed()) {
            return schermen.fout("toegang/collega.jte", new CollegaPage(collega, formulier));
        }
        collegas.wijzig(collega.id(), vakgebied, werkgebied, actief);
        Mededeling.zeg(volgende, t("collega.bewaard"));
        return schermen.naar("/beheer/mensen");
    }

    private Collega vereis(String id, Zicht zicht) {
        zicht.vereis(Recht.MENSEN_BEHEREN);
        return collegas.findOokWegGegaan(GebruikerId.van(id)).orElseThrow(() -> new NietGevonden("collega"));
    }

    private static Set<Rol> rollen(Formulier formulier) {
        var rollen = Arrays.stream(Rol.values())
                .filter(rol -> formulier.gekozen("rollen", rol.name()))
                .collect(Collectors.toUnmodifiableSet());
        if (rollen.isEmpty()) {
            formulier.keurAf("rollen", t("formulier.keuze"));
        }
        return rollen;
    }
}
