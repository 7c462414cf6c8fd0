package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Afspraken;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What he promised in a gesprek, ticked on the first page. */
@Controller
class BeloofdController {

    private static final String PAD = MijnAfsprakenController.PAD;
    private static final String STAPPEN = "/portaal#stappen";

    private final Afspraken werk;
    private final Schermen schermen;

    BeloofdController(Afspraken werk, Schermen schermen) {
        this.werk = werk;
        this.schermen = schermen;
    }

    @PostMapping(PAD + "/afgesproken/{id}/gelukt")
    View gelukt(@PathVariable String id, IngelogdeJongere wie, RedirectAttributes volgende) {
        var welke = Sleutel.lees(id);
        werk.vinkAf(welke, wie);
        Mededeling.zegMetTerug(volgende, t("portaal.plan.gedaan"), PAD + "/afgesproken/" + welke + "/tochniet");
        return schermen.naar(STAPPEN);
    }

    @PostMapping(PAD + "/afgesproken/{id}/tochniet")
    View tochNiet(@PathVariable String id, IngelogdeJongere wie, RedirectAttributes volgende) {
        werk.heropen(Sleutel.lees(id), wie);
        Mededeling.zeg(volgende, t("portaal.plan.tochniet"));
        return schermen.naar(STAPPEN);
    }
}
