package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Zorgsignaal;
import nl.routewijzer.gesprek.ZorgsignaalView;
import nl.routewijzer.gesprek.Zorgsignalen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A worry about a jongere: written down in one line, closed by a person with what was done. */
@Controller
class ZorgsignaalController {

    record MeldPage(Formulier formulier, JongereView jongere, LocalDate vandaag) {}

    record ZorgPage(Formulier formulier, JongereView jongere, ZorgsignaalView zorg) {}

    private final Zorgsignalen zorgsignalen;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    ZorgsignaalController(Zorgsignalen zorgsignalen, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.zorgsignalen = zorgsignalen;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/zorgsignaal/nieuw")
    View nieuw(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        zorgsignalen.vereisTraject(jongere, zicht);
        var begin = Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "dag", List.of(tijd.vandaag().toString())));
        return schermen.toon("gesprek/web/zorgnieuw.jte", meldpagina(begin, jongere, zicht));
    }

    @PostMapping("/jongeren/{id}/zorgsignaal")
    View meld(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        zorgsignalen.vereisTraject(jongere, zicht);
        var formulier = Formulier.van(invoer);
        var zorg = lees(formulier, jongere);
        if (zorg.isEmpty()) {
            return schermen.fout("gesprek/web/zorgnieuw.jte", meldpagina(formulier, jongere, zicht));
        }
        if (zorgsignalen.meld(zorg.get(), zicht)) {
            Mededeling.zegMetTerug(
                    volgende, t("zorg.bewaard"), pad(jongere, zorg.get().id()) + "/terug");
        } else {
            Mededeling.zeg(volgende, t("zorg.alverstuurd"));
        }
        return schermen.naar("/jongeren/" + jongere);
    }

    @GetMapping("/jongeren/{id}/zorgsignaal/{zorg}")
    View toon(@PathVariable String id, @PathVariable String zorg, Zicht zicht) {
        var view = zorgsignalen.bekijk(Sleutel.lees(zorg), JongereId.van(id), zicht);
        var begin = Formulier.met(Map.of("gedaan", List.of(view.gedaan())));
        return schermen.toon("gesprek/web/zorg.jte", zorgpagina(begin, view, zicht));
    }

    @PostMapping("/jongeren/{id}/zorgsignaal/{zorg}")
    View sluit(
            @PathVariable String id,
            @PathVariable String zorg,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var view = zorgsignalen.bekijk(Sleutel.lees(zorg), JongereId.van(id), zicht);
        var formulier = Formulier.van(invoer);
        var gedaan = formulier.verplicht("gedaan", Zorgsignalen.GEDAAN);
        if (!formulier.isGoed()) {
            return schermen.fout("gesprek/web/zorg.jte", zorgpagina(formulier, view, zicht));
        }
        if (zorgsignalen.sluit(view.zorg().id(), view.jongere(), gedaan, zicht)) {
            Mededeling.zegMetTerug(
                    volgende,
                    t("zorg.gesloten"),
                    pad(view.jongere(), view.zorg().id()) + "/heropenen");
        } else {
            Mededeling.zeg(volgende, t("zorg.algesloten"));
        }
        return schermen.naar("/jongeren/" + view.jongere());
    }

    @PostMapping("/jongeren/{id}/zorgsignaal/{zorg}/terug")
    View neemTerug(@PathVariable String id, @PathVariable String zorg, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var terug = zorgsignalen.neemTerug(Sleutel.lees(zorg), jongere, zicht);
        Mededeling.zeg(volgende, t(terug ? "zorg.teruggenomen" : "zorg.telaat"));
        return schermen.naar("/jongeren/" + jongere);
    }

    @PostMapping("/jongeren/{id}/zorgsignaal/{zorg}/heropenen")
    View heropen(@PathVariable String id, @PathVariable String zorg, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var open = zorgsignalen.heropen(Sleutel.lees(zorg), jongere, zicht);
        Mededeling.zeg(volgende, t(open ? "zorg.heropend" : "zorg.heropenen.telaat"));
        return schermen.naar(open ? pad(jongere, Sleutel.lees(zorg)) : "/jongeren/" + jongere);
    }

    private Optional<Zorgsignaal> lees(Formulier formulier, JongereId jongere) {
        var van = formulier.keuze("van", Zorgsignaal.Van.class);
        var dag = formulier.dag("dag");
        var regel = formulier.verplicht("regel", Zorgsignalen.REGEL);
        if (dag != null && !Zorgsignalen.kanDag(dag, tijd.vandaag())) {
            formulier.keurAf("dag", t("zorg.fout.dag"));
        }
        return formulier.isGoed() && van != null && dag != null
                ? Optional.of(new Zorgsignaal(Sleutel.lees(formulier.waarde("id")), jongere, van, dag, regel))
                : Optional.empty();
    }

    private MeldPage meldpagina(Formulier formulier, JongereId jongere, Zicht zicht) {
        return new MeldPage(formulier, jongeren.bekijk(jongere, zicht), tijd.vandaag());
    }

    private ZorgPage zorgpagina(Formulier formulier, ZorgsignaalView view, Zicht zicht) {
        return new ZorgPage(formulier, jongeren.bekijk(view.jongere(), zicht), view);
    }

    private static String pad(JongereId jongere, UUID zorg) {
        return "/jongeren/" + jongere + "/zorgsignaal/" + zorg;
    }
}
