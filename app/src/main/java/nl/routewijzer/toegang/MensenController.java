package nl.routewijzer.toegang;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    static final String PAD = "/beheer/mensen";

    record MensenPage(List<Collega> mensen, Formulier formulier) {}

    private final Collegas collegas;
    private final Personeel personeel;
    private final Collegaformulier velden;
    private final Schermen schermen;

    MensenController(Collegas collegas, Personeel personeel, Collegaformulier velden, Schermen schermen) {
        this.collegas = collegas;
        this.personeel = personeel;
        this.velden = velden;
        this.schermen = schermen;
    }

    @Bean
    static Menupunt menuMensen() {
        return new Menupunt(PAD, "menu.mensen", Recht.MENSEN_BEHEREN, 90);
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        zicht.vereis(Recht.MENSEN_BEHEREN);
        var leeg = Formulier.met(Map.of("id", List.of(UUID.randomUUID().toString())));
        return schermen.toon("toegang/mensen.jte", new MensenPage(collegas.ooitHier(), leeg));
    }

    @PostMapping(PAD)
    View voegToe(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.MENSEN_BEHEREN);
        var formulier = Formulier.van(invoer);
        var wie = new GebruikerId(Sleutel.lees(formulier.waarde("id")));
        var nieuw = velden.lees(formulier, wie);
        if (!formulier.isGoed()) {
            return schermen.fout("toegang/mensen.jte", new MensenPage(collegas.ooitHier(), formulier));
        }
        personeel.voegToe(wie, nieuw, zicht);
        Mededeling.zeg(volgende, t("mensen.toegevoegd"));
        return schermen.naar(PAD);
    }
}
