package nl.routewijzer.aanbod.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import nl.routewijzer.aanbod.web.Aanbodconcepten.Soort;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what is being typed; the answer is the time at which it was kept. */
@Controller
class AanbodconceptController {

    private static final String CONCEPT = "/concept/{waarvan}";
    private static final String WEG = CONCEPT + "/weg";

    private final Aanbodconcepten concepten;
    private final Schermen schermen;

    AanbodconceptController(Aanbodconcepten concepten, Schermen schermen) {
        this.concepten = concepten;
        this.schermen = schermen;
    }

    @PostMapping(OptieController.PAD + CONCEPT)
    ResponseEntity<String> bewaarOptie(
            @PathVariable String waarvan, @RequestParam MultiValueMap<String, String> invoer, Zicht zicht) {
        return bewaar(Soort.OPTIE, waarvan, invoer, zicht);
    }

    @PostMapping(InformatieController.PAD + CONCEPT)
    ResponseEntity<String> bewaarStuk(
            @PathVariable String waarvan, @RequestParam MultiValueMap<String, String> invoer, Zicht zicht) {
        return bewaar(Soort.STUK, waarvan, invoer, zicht);
    }

    @PostMapping(VertelController.PAD + CONCEPT)
    ResponseEntity<String> bewaarErvaring(
            @PathVariable String waarvan, @RequestParam MultiValueMap<String, String> invoer, Zicht zicht) {
        return bewaar(Soort.ERVARING, waarvan, invoer, zicht);
    }

    @PostMapping(OptieController.PAD + WEG)
    View vergeetOptie(@PathVariable String waarvan, Zicht zicht, RedirectAttributes volgende) {
        return vergeet(Soort.OPTIE, waarvan, zicht, volgende);
    }

    @PostMapping(InformatieController.PAD + WEG)
    View vergeetStuk(@PathVariable String waarvan, Zicht zicht, RedirectAttributes volgende) {
        return vergeet(Soort.STUK, waarvan, zicht, volgende);
    }

    @PostMapping(VertelController.PAD + WEG)
    View vergeetErvaring(@PathVariable String waarvan, Zicht zicht, RedirectAttributes volgende) {
        return vergeet(Soort.ERVARING, waarvan, zicht, volgende);
    }

    private ResponseEntity<String> bewaar(
            Soort soort, String waarvan, MultiValueMap<String, String> invoer, Zicht zicht) {
        return ResponseEntity.ok(Datums.uur(concepten.bewaar(soort, waarvan, invoer, zicht)));
    }

    private View vergeet(Soort soort, String waarvan, Zicht zicht, RedirectAttributes volgende) {
        concepten.vergeet(soort, waarvan, zicht);
        Mededeling.zeg(volgende, t("aanbod.concept.weggegooid"));
        return schermen.naar(soort.pad(waarvan));
    }
}
