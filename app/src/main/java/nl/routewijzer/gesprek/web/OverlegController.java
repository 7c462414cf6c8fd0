package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Overleg;
import nl.routewijzer.gesprek.Overleggen;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Toestemming;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Speaking with somebody else about a jongere: planned or written down, and what came of it. */
@Controller
class OverlegController {

    private static final String NIEUW = "gesprek/web/overlegnieuw.jte";
    private static final String TOON = "gesprek/web/overleg.jte";

    record NieuwPage(Formulier formulier, JongereView jongere, List<Toestemming> toestemmingen) {}

    record OverlegPage(Formulier formulier, JongereView jongere, Overleg.Blad blad) {}

    private final Overleggen overleggen;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    OverlegController(Overleggen overleggen, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.overleggen = overleggen;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/overleg/nieuw")
    View nieuw(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        overleggen.vereisTraject(jongere, zicht);
        var nu = Tijd.plaatselijk(tijd.nu());
        var begin = Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "datum", List.of(nu.toLocalDate().toString()),
                "tijd", List.of(nu.toLocalTime().withSecond(0).withNano(0).toString()),
                "vorm", List.of(Vorm.BELLEN.name())));
        return schermen.toon(NIEUW, nieuwpagina(begin, jongere, zicht));
    }

    @PostMapping("/jongeren/{id}/overleg")
    View legVast(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        overleggen.vereisTraject(jongere, zicht);
        var formulier = Formulier.van(invoer);
        var overleg = new Overlegformulier(formulier).lees(jongere);
        overleg.map(gelezen -> overleggen.legVast(gelezen, zicht)).ifPresent(beletsels -> keurAf(formulier, beletsels));
        if (overleg.isEmpty() || !formulier.isGoed()) {
            return schermen.fout(NIEUW, nieuwpagina(formulier, jongere, zicht));
        }
        var pad = pad(jongere, overleg.get().id());
        Mededeling.zegMetTerug(volgende, t("overleg.bewaard"), pad + "/terug");
        return schermen.naar(overleg.get().begin().isAfter(tijd.nu()) ? "/jongeren/" + jongere : pad);
    }

    @GetMapping("/jongeren/{id}/overleg/{overleg}")
    View toon(@PathVariable String id, @PathVariable String overleg, Zicht zicht) {
        var blad = overleggen.bekijk(Sleutel.lees(overleg), JongereId.van(id), zicht);
        var velden = Formulier.met(Map.of(
                "verslag", List.of(blad.verslag()),
                "verteld",
                        List.of(blad.overleg().verteldOp().map(Object::toString).orElse(""))));
        return schermen.toon(TOON, pagina(velden, blad, zicht));
    }

    @PostMapping("/jongeren/{id}/overleg/{overleg}")
    View rondAf(
            @PathVariable String id,
            @PathVariable String overleg,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = overleggen.bekijk(Sleutel.lees(overleg), JongereId.van(id), zicht);
        var formulier = Formulier.van(invoer);
        var sleutel = blad.overleg().id();
        var afloop = new Overlegformulier(formulier).leesAfloop();
        afloop.map(gelezen -> overleggen.rondAf(sleutel, blad.jongere(), gelezen, zicht))
                .ifPresent(beletsels -> keurAf(formulier, beletsels));
        if (afloop.isEmpty() || !formulier.isGoed()) {
            return schermen.fout(TOON, pagina(formulier, blad, zicht));
        }
        Mededeling.zegMetTerug(volgende, t("overleg.afgerond"), pad(blad.jongere(), sleutel) + "/heropenen");
        return schermen.naar("/jongeren/" + blad.jongere());
    }

    @PostMapping("/jongeren/{id}/overleg/{overleg}/terug")
    View neemTerug(@PathVariable String id, @PathVariable String overleg, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var terug = overleggen.neemTerug(Sleutel.lees(overleg), jongere, zicht);
        Mededeling.zeg(volgende, t(terug ? "overleg.teruggenomen" : "overleg.telaat"));
        return schermen.naar("/jongeren/" + jongere);
    }

    @PostMapping("/jongeren/{id}/overleg/{overleg}/heropenen")
    View heropen(@PathVariable String id, @PathVariable String overleg, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var sleutel = Sleutel.lees(overleg);
        var open = overleggen.heropen(sleutel, jongere, zicht);
        Mededeling.zeg(volgende, t(open ? "overleg.heropend" : "overleg.telaat"));
        return schermen.naar(open ? pad(jongere, sleutel) : "/jongeren/" + jongere);
    }

    private static void keurAf(Formulier formulier, List<Overleg.Beletsel> beletsels) {
        beletsels.forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel.overleg." + beletsel)));
    }

    private NieuwPage nieuwpagina(Formulier formulier, JongereId jongere, Zicht zicht) {
        return new NieuwPage(formulier, jongeren.bekijk(jongere, zicht), overleggen.toestemmingen(jongere, zicht));
    }

    private OverlegPage pagina(Formulier formulier, Overleg.Blad blad, Zicht zicht) {
        return new OverlegPage(formulier, jongeren.bekijk(blad.jongere(), zicht), blad);
    }

    private static String pad(JongereId jongere, UUID overleg) {
        return "/jongeren/" + jongere + "/overleg/" + overleg;
    }
}
