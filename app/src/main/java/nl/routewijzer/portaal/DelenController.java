package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.privacy.Toestemming;
import nl.routewijzer.privacy.Toestemmingen;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Stopping to share: with one button and at once. Room {@code privacy} tells who guides him.
 *
 * <p>Source: AVG art. 7 lid 3.
 */
@Controller
class DelenController {

    private static final String PAD = "/portaal/delen/{toestemming}";

    private final Toestemmingen toestemmingen;
    private final Schermen schermen;

    DelenController(Toestemmingen toestemmingen, Schermen schermen) {
        this.toestemmingen = toestemmingen;
        this.schermen = schermen;
    }

    @PostMapping(PAD + "/stop")
    View stop(@PathVariable String toestemming, IngelogdeJongere wie, RedirectAttributes volgende) {
        var welke = vereis(toestemming, wie);
        toestemmingen.trekIn(welke.id(), wie);
        Mededeling.zegMetTerug(
                volgende, t("portaal.delen.gestopt", welke.voorWie()), "/portaal/delen/" + welke.id() + "/tochniet");
        return terug();
    }

    @PostMapping(PAD + "/tochniet")
    View tochNiet(@PathVariable String toestemming, IngelogdeJongere wie, RedirectAttributes volgende) {
        var welke = vereis(toestemming, wie);
        var terug = toestemmingen.trekNietIn(welke.id(), wie);
        Mededeling.zeg(volgende, t(terug ? "portaal.delen.tochniet" : "portaal.delen.telaat"));
        return terug();
    }

    private Toestemming vereis(String id, IngelogdeJongere wie) {
        var welke = Sleutel.lees(id);
        return toestemmingen.eigen(wie).stream()
                .filter(een -> een.id().equals(welke) && een.antwoord() == Toestemming.Antwoord.GEGEVEN)
                .findFirst()
                .orElseThrow(() -> new NietGevonden("toestemming"));
    }

    private View terug() {
        return schermen.naar("/portaal/wie-keek#delen");
    }
}
