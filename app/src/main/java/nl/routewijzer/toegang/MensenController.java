package nl.routewijzer.toegang;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works here, and adding somebody. */
@Controller
class MensenController {

    record MensenPage(List<Collega> mensen, Formulier formulier) {}

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
        return schermen.toon("toegang/mensen.jte", new MensenPage(collegas.alle(), leeg));
    }

    @PostMapping("/beheer/mensen")
    View voegToe(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.MENSEN_BEHEREN);
        var formulier = Formulier.van(invoer);
        var roepnaam = formulier.verplicht("roepnaam");
        var achternaam = formulier.verplicht("achternaam");
        var rollen = rollen(formulier);
        if (!formulier.isGoed()) {
            return schermen.fout("toegang/mensen.jte", new MensenPage(collegas.alle(), formulier));
        }
        collegas.voegToe(new GebruikerId(Sleutel.lees(formulier.waarde("id"))), roepnaam, achternaam, rollen);
        Mededeling.zeg(volgende, t("mensen.toegevoegd"));
        return schermen.naar("/beheer/mensen");
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
