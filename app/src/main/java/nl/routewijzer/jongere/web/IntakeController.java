package nl.routewijzer.jongere.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.Gegeven;
import nl.routewijzer.jongere.Intakes;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.domain.Diagnosewoord;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.toegang.Zicht;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the intake; what is typed is kept as a draft. */
@Controller
class IntakeController {

    /** @param bewaard when the draft was last kept */
    record IntakePage(
            JongereView wie,
            Intakeformulier formulier,
            Optional<Gegeven> inschatting,
            Optional<Instant> bewaard,
            long volgnummer) {

        Formulier velden() {
            return formulier.velden();
        }

        Optional<String> hint(String veld) {
            return Diagnosewoord.in(velden().waarde(veld));
        }
    }

    private final Intakes intakes;
    private final Methodes methodes;
    private final Schermen schermen;
    private final Tijd tijd;

    IntakeController(Intakes intakes, Methodes methodes, Schermen schermen, Tijd tijd) {
        this.intakes = intakes;
        this.methodes = methodes;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/intake")
    View toon(@PathVariable String id, Zicht zicht) {
        var blad = intakes.bekijk(JongereId.van(id), zicht);
        var bewaard = blad.concept().map(concept -> concept.bewaardOp());
        var volgnummer = blad.concept().map(concept -> concept.volgnummer()).orElse(0L);
        return schermen.toon(
                "jongere/web/intake.jte", pagina(blad, formulier(Intakeformulier.begin(blad)), bewaard, volgnummer));
    }

    /** Keeps the draft while somebody types; the answer is the time at which it was kept. */
    @PostMapping("/jongeren/{id}/intake/concept")
    ResponseEntity<String> bewaar(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long volgnummer,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht) {
        var concept = formulier(Formulier.van(invoer)).concept();
        return ResponseEntity.ok(Datums.uur(intakes.bewaarConcept(JongereId.van(id), volgnummer, concept, zicht)));
    }

    @PostMapping("/jongeren/{id}/intake")
    View legVast(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var blad = intakes.bekijk(jongere, zicht);
        var formulier = formulier(Formulier.van(invoer));
        var loopbaan = formulier.loopbaan();
        var intake = formulier.lees(jongere, tijd.nu());
        if (intake.isEmpty()) {
            var nummer = volgnummer(invoer) + 1;
            var bewaard = intakes.bewaarConcept(jongere, nummer, formulier.concept(), zicht);
            return schermen.fout("jongere/web/intake.jte", pagina(blad, formulier, Optional.of(bewaard), nummer));
        }
        if (intakes.legVast(intake.get(), loopbaan, zicht)) {
            Mededeling.zegMetTerug(
                    volgende,
                    t("intake.bewaard"),
                    "/jongeren/" + jongere + "/intake/" + intake.get().id() + "/terug");
        } else {
            Mededeling.zeg(volgende, t("gegevens.onveranderd"));
        }
        return schermen.naar("/jongeren/" + jongere);
    }

    @PostMapping("/jongeren/{id}/intake/{rij}/terug")
    View neemTerug(@PathVariable String id, @PathVariable String rij, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var terug = intakes.neemTerug(Sleutel.lees(rij), jongere, zicht);
        Mededeling.zeg(volgende, terug ? t("gegevens.terug") : t("gegevens.telaat"));
        return schermen.naar("/jongeren/" + jongere);
    }

    private Intakeformulier formulier(Formulier velden) {
        return new Intakeformulier(methodes.huidige(), velden);
    }

    private static IntakePage pagina(
            Intakes.Blad blad, Intakeformulier formulier, Optional<Instant> bewaard, long volgnummer) {
        return new IntakePage(blad.wie(), formulier, Intakeformulier.inschatting(blad), bewaard, volgnummer);
    }

    private static long volgnummer(MultiValueMap<String, String> invoer) {
        var tekst = String.valueOf(invoer.getFirst("volgnummer"));
        return tekst.matches("[0-9]{1,18}") ? Long.parseLong(tekst) : 0;
    }
}
