package nl.routewijzer.plan.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.methode.Planvorm;
import nl.routewijzer.methode.Planvormen;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.plan.web.Planafhandeling.Verzoek;
import nl.routewijzer.plan.web.Planblad.Blad;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own parts of a plan, its form, and going through what the law asks. */
@Controller
class PlandeelController {

    private static final String SJABLOON = "plan/web/plandeel.jte";
    private static final String ANKER = "planvorm";

    /** Of where another plan is to be found, in characters: no room for what is in it. */
    static final int VERWIJZING = 200;

    record PlandeelPage(Formulier formulier, Blad blad, Planvorm.Plandeel deel) {

        String actie() {
            return blad.pad() + "/deel/" + deel.deel();
        }
    }

    private final Planblad bladen;
    private final Planafhandeling afhandeling;
    private final Planvormen vormen;
    private final Schermen schermen;
    private final Tijd tijd;

    PlandeelController(Planblad bladen, Planafhandeling afhandeling, Planvormen vormen, Schermen schermen, Tijd tijd) {
        this.bladen = bladen;
        this.afhandeling = afhandeling;
        this.vormen = vormen;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/plan/deel/{deel}")
    View toon(
            @PathVariable String id,
            @PathVariable String deel,
            @RequestParam(defaultValue = "") String stem,
            Zicht zicht) {
        var blad = bladen.van(id, zicht);
        var welk = deel(deel);
        var tekst = blad.plan()
                .map(plan -> plan.onderdelen().getOrDefault(deel, ""))
                .orElse("");
        return schermen.toon(
                SJABLOON, new PlandeelPage(bladen.begin(blad, stem, Map.of("tekst", List.of(tekst))), blad, welk));
    }

    @PostMapping("/jongeren/{id}/plan/deel/{deel}")
    View bewaar(
            @PathVariable String id,
            @PathVariable String deel,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = bladen.van(id, zicht);
        var welk = deel(deel);
        var f = Formulier.van(invoer);
        var pagina = new PlandeelPage(f, blad, welk);
        var tekst = f.tekst("tekst", welk.soort() == Planvorm.Soort.VERWIJZING ? VERWIJZING : Wijziging.ONDERDEEL);
        return stuur(
                new Verzoek(blad, invoer, f, pagina.actie(), ANKER, t("plandeel.bewaard"), ""),
                new Wijziging.OnderdeelGeschreven(deel, tekst),
                zicht,
                volgende,
                () -> schermen.fout(SJABLOON, pagina));
    }

    /** The same plan in another form of the organisation; nothing of it changes. */
    @PostMapping("/jongeren/{id}/plan/vorm")
    View kiesVorm(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = metPlan(id, zicht);
        var f = Formulier.van(invoer);
        var gekozen = vormen.hier().stream()
                .filter(vorm -> vorm.id().equals(f.waarde("vorm")))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("planvorm"));
        return stuur(
                new Verzoek(blad, invoer, f, blad.pad() + "/vorm", ANKER, t("planvorm.gekozen", gekozen.naam()), ""),
                new Wijziging.VormGekozen(gekozen.id()),
                zicht,
                volgende,
                () -> schermen.naar(blad.pad()));
    }

    /** They went through what the law asks, together. */
    @PostMapping("/jongeren/{id}/plan/bijlage")
    View besproken(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = metPlan(id, zicht);
        return stuur(
                new Verzoek(
                        blad,
                        invoer,
                        Formulier.van(invoer),
                        blad.pad() + "/bijlage",
                        "planbijlage",
                        t("planbijlage.isbesproken"),
                        ""),
                new Wijziging.BijlageBesproken(""),
                zicht,
                volgende,
                () -> schermen.naar(blad.pad()));
    }

    private View stuur(
            Verzoek verzoek, Wijziging wijziging, Zicht zicht, RedirectAttributes volgende, Supplier<View> opnieuw) {
        return afhandeling.bewaar(verzoek, tijd.vandaag(), List.of(wijziging), zicht, volgende, opnieuw);
    }

    /** @throws NietGevonden for a part that no form has */
    private Planvorm.Plandeel deel(String naam) {
        return vormen.deel(naam).orElseThrow(() -> new NietGevonden("plandeel"));
    }

    /** A plan begins with a goal, not with its form. */
    private Blad metPlan(String id, Zicht zicht) {
        var blad = bladen.van(id, zicht);
        if (blad.plan().isEmpty()) {
            throw new NietGevonden("plan");
        }
        return blad;
    }
}
