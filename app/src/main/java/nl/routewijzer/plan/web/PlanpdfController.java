package nl.routewijzer.plan.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Download;
import nl.routewijzer.gedeeld.web.Drukwerk;
import nl.routewijzer.gedeeld.web.Leestalen;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Zicht;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan on paper: to print, to hand over, to keep. Made when asked for; nothing of it stays here. */
@Controller
class PlanpdfController {

    /** The file says what it is, not whose. */
    private static final String BESTAND = "plan.pdf";

    private final Planpapier papier;
    private final Drukwerk drukwerk;

    PlanpdfController(Planpapier papier, Drukwerk drukwerk) {
        this.papier = papier;
        this.drukwerk = drukwerk;
    }

    /** @param vorm another form of the organisation than the one the plan carries */
    @GetMapping("/jongeren/{id}/plan/plan.pdf")
    ResponseEntity<byte[]> toon(@PathVariable String id, @RequestParam Optional<String> vorm, Zicht zicht) {
        return papier(papier.van(JongereId.van(id), vorm, zicht));
    }

    /** His own, for the jongere who is in. On paper it is Dutch: it is what was agreed, and others read it too. */
    @GetMapping("/portaal/plan/plan.pdf")
    ResponseEntity<byte[]> toon(IngelogdeJongere wie) {
        return Leestalen.inHetNederlands(() -> papier(papier.eigen(wie)));
    }

    private ResponseEntity<byte[]> papier(PlanpdfPage pagina) {
        var blad = new Drukwerk.Blad(
                t("planpdf.titel", pagina.vorm().naam(), pagina.naam().roepnaam()),
                t("planpdf.omschrijving", pagina.organisatie()));
        return Download.van(
                BESTAND, MediaType.APPLICATION_PDF_VALUE, drukwerk.maak(blad, "plan/web/planpdf.jte", pagina));
    }
}
