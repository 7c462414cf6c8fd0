package nl.routewijzer.bericht.verzending;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What did not get out: try it again, or let go of it with a reason. */
@Controller
class PostController {

    private static final String PAD = "/beheer/post";
    private static final String LAAT_VALLEN = "bericht/verzending/laatvallen.jte";

    record PostPage(List<Postbeheer.Regel> regels, Postbeheer.Stand stand) {}

    record LaatVallenPage(Formulier formulier, Postbeheer.Regel regel) {}

    private final Postbeheer beheer;
    private final Postloper loper;
    private final Schermen schermen;

    PostController(Postbeheer beheer, Postloper loper, Schermen schermen) {
        this.beheer = beheer;
        this.loper = loper;
        this.schermen = schermen;
    }

    @Bean
    static Menupunt menuPost() {
        return new Menupunt(PAD, "menu.post", Recht.TECHNIEK_BEHEREN, 96);
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        return schermen.toon(
                "bericht/verzending/post.jte", new PostPage(beheer.nietGegaan(zicht), beheer.stand(zicht)));
    }

    /** Tried at once, so that the answer is on the page. */
    @PostMapping(PAD + "/{id}/opnieuw")
    View opnieuw(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var sleutel = Sleutel.lees(id);
        beheer.opnieuw(sleutel, zicht);
        loper.breng(sleutel);
        Mededeling.zeg(volgende, t("post.opnieuw." + beheer.afloop(sleutel, zicht)));
        return schermen.naar(PAD);
    }

    @GetMapping(PAD + "/{id}/vallen")
    View vraagReden(@PathVariable String id, Zicht zicht) {
        return schermen.toon(LAAT_VALLEN, new LaatVallenPage(Formulier.leeg(), beheer.vereis(Sleutel.lees(id), zicht)));
    }

    @PostMapping(PAD + "/{id}/vallen")
    View laatVallen(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var sleutel = Sleutel.lees(id);
        var regel = beheer.vereis(sleutel, zicht);
        var formulier = Formulier.van(invoer);
        var reden = formulier.verplicht("reden", Postbeheer.REDEN);
        if (!formulier.isGoed()) {
            return schermen.fout(LAAT_VALLEN, new LaatVallenPage(formulier, regel));
        }
        beheer.laatVallen(sleutel, reden, zicht);
        Mededeling.zegMetTerug(volgende, t("post.vallen.gedaan"), PAD + "/" + sleutel + "/opnieuw");
        return schermen.naar(PAD);
    }
}
