package nl.routewijzer.plan.web;

import java.util.Optional;
import nl.routewijzer.gedeeld.Bijvoegsel;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Download;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Zicht;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan on paper: to print, to hand over, to keep. Made when asked for; nothing of it stays here. */
@Controller
class PlanpdfController {

    private final Planpapier papier;
    private final Planpdf pdf;

    PlanpdfController(Planpapier papier, Planpdf pdf) {
        this.papier = papier;
        this.pdf = pdf;
    }

    /** @param vorm another form of the organisation than the one the plan carries */
    @GetMapping("/jongeren/{id}/plan/plan.pdf")
    ResponseEntity<byte[]> toon(@PathVariable String id, @RequestParam Optional<String> vorm, Zicht zicht) {
        return bestand(pdf.maak(papier.van(JongereId.van(id), vorm, zicht)));
    }

    /** His own, for the jongere who is in. */
    @GetMapping("/portaal/plan/plan.pdf")
    ResponseEntity<byte[]> toon(IngelogdeJongere wie) {
        return bestand(pdf.eigen(wie.jongere()));
    }

    private static ResponseEntity<byte[]> bestand(Bijvoegsel plan) {
        return Download.van(plan.naam(), plan.soort(), plan.inhoud());
    }
}
