package nl.routewijzer.plan.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.plan.Afspraakstappen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One click puts an agreement into the plan, and one takes it out again. */
@Controller
class AfspraakstapController {

    private final Afspraakstappen stappen;
    private final Schermen schermen;

    AfspraakstapController(Afspraakstappen stappen, Schermen schermen) {
        this.stappen = stappen;
        this.schermen = schermen;
    }

    /** @param gesprek of which the page asks it, to come back to */
    @PostMapping("/jongeren/{id}/plan/afspraak/{afspraak}")
    View zet(
            @PathVariable String id,
            @PathVariable String afspraak,
            @RequestParam Optional<String> gesprek,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var welke = Sleutel.lees(afspraak);
        if (stappen.zet(welke, jongere, zicht)) {
            var terug = "/jongeren/" + jongere + "/plan/afspraak/" + welke + "/terug"
                    + gesprek.map(nummer -> "?gesprek=" + Sleutel.lees(nummer)).orElse("");
            Mededeling.zegMetTerug(volgende, t("afspraakstap.gezet"), terug);
        } else {
            Mededeling.zeg(volgende, t("afspraakstap.telaat"));
        }
        return naar(jongere, gesprek);
    }

    @PostMapping("/jongeren/{id}/plan/afspraak/{afspraak}/terug")
    View neemTerug(
            @PathVariable String id,
            @PathVariable String afspraak,
            @RequestParam Optional<String> gesprek,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var terug = stappen.neemTerug(Sleutel.lees(afspraak), jongere, zicht);
        Mededeling.zeg(volgende, t(terug ? "afspraakstap.terug" : "afspraakstap.telaat"));
        return naar(jongere, gesprek);
    }

    private View naar(JongereId jongere, Optional<String> gesprek) {
        return schermen.naar(gesprek.map(nummer -> "/gesprekken/" + Sleutel.lees(nummer) + "#afspraken-kop")
                .orElse("/jongeren/" + jongere + "/plan"));
    }
}
