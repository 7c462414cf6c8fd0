package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.bericht.Berichten;
import nl.routewijzer.bericht.DraadView;
import nl.routewijzer.bericht.Seintje;
import nl.routewijzer.bericht.Seintjes;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The tab Berichten: the threads of one jongere, newest first, and who waits. */
@Controller
class BerichtenbladController {

    record BerichtenbladPage(JongereView wie, List<DraadView> draden, Seintje seintje, LocalDate vandaag)
            implements OverJongere {
        @Override
        public JongereId jongere() {
            return wie.jongere();
        }

        String pad() {
            return "/jongeren/" + wie.jongere() + "/berichten";
        }
    }

    private final Jongeren jongeren;
    private final Berichten berichten;
    private final Seintjes seintjes;
    private final Inkijk inkijk;
    private final Schermen schermen;
    private final Tijd tijd;

    BerichtenbladController(
            Jongeren jongeren, Berichten berichten, Seintjes seintjes, Inkijk inkijk, Schermen schermen, Tijd tijd) {
        this.jongeren = jongeren;
        this.berichten = berichten;
        this.seintjes = seintjes;
        this.inkijk = inkijk;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/berichten")
    View toon(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        return schermen.toon(
                "dossier/berichten.jte",
                inkijk.van(
                        zicht,
                        Doel.BEGELEIDING,
                        () -> new BerichtenbladPage(
                                jongeren.bekijk(jongere, zicht),
                                berichten.draden(jongere, zicht),
                                seintjes.van(jongere),
                                tijd.vandaag())));
    }
}
