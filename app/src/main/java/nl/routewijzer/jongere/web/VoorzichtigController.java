package nl.routewijzer.jongere.web;

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
import nl.routewijzer.jongere.Besluit;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.jongere.Voorzichtigheid;
import nl.routewijzer.jongere.domain.Diagnosewoord;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting the mark voorzichtig, looking at it again, and ending it. */
@Controller
class VoorzichtigController {

    private static final int ANDERS = 500;
    private static final int WEKEN = 2;

    /** @param keren every time it was set, newest first */
    record VoorzichtigPage(JongereView wie, Formulier formulier, List<Voorzichtigheid.Keer> keren, LocalDate vandaag) {

        Optional<Voorzichtigheid.Keer> nu() {
            return keren.stream().filter(Voorzichtigheid.Keer::geldt).findFirst();
        }

        List<Voorzichtigheid.Keer> eerder() {
            return keren.stream().filter(keer -> !keer.geldt()).toList();
        }

        Optional<String> hint() {
            return Diagnosewoord.in(formulier.waarde("anders"));
        }
    }

    private final Voorzichtigheid voorzichtigheid;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    VoorzichtigController(Voorzichtigheid voorzichtigheid, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.voorzichtigheid = voorzichtigheid;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/voorzichtig")
    View toon(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        var keren = voorzichtigheid.bekijk(jongere, zicht);
        var anders = keren.stream()
                .filter(Voorzichtigheid.Keer::geldt)
                .map(Voorzichtigheid.Keer::anders)
                .findFirst()
                .orElse("");
        var begin = Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "anders", List.of(anders),
                "kijkenop", List.of(tijd.vandaag().plusWeeks(WEKEN).toString())));
        return schermen.toon("jongere/web/voorzichtig.jte", pagina(jongere, begin, keren, zicht));
    }

    @PostMapping("/jongeren/{id}/voorzichtig")
    View zet(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var keren = voorzichtigheid.bekijk(jongere, zicht);
        var formulier = Formulier.van(invoer);
        var anders = formulier.verplicht("anders", ANDERS);
        var kijkenOp = formulier.dag("kijkenop");
        if (formulier.isGoed() && kijkenOp != null) {
            var rij = Sleutel.lees(formulier.waarde("id"));
            if (voorzichtigheid.zet(rij, jongere, kijkenOp, anders, zicht) instanceof Besluit.Geweigerd geweigerd) {
                geweigerd.beletsels().forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel." + beletsel)));
            } else {
                Mededeling.zeg(volgende, t("voorzichtig.bewaard"));
                return schermen.naar("/jongeren/" + jongere);
            }
        }
        return schermen.fout("jongere/web/voorzichtig.jte", pagina(jongere, formulier, keren, zicht));
    }

    @PostMapping("/jongeren/{id}/voorzichtig/opheffen")
    View hefOp(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        Mededeling.zeg(
                volgende,
                voorzichtigheid.hefOp(jongere, zicht) ? t("voorzichtig.opgeheven") : t("voorzichtig.gold.niet"));
        return schermen.naar("/jongeren/" + jongere);
    }

    private VoorzichtigPage pagina(
            JongereId jongere, Formulier formulier, List<Voorzichtigheid.Keer> keren, Zicht zicht) {
        return new VoorzichtigPage(jongeren.bekijk(jongere, zicht), formulier, keren, tijd.vandaag());
    }
}
