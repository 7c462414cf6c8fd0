package nl.routewijzer.dossier;

import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The whole tijdlijn of one jongere. */
@Controller
class TijdlijnController {

    private static final String ALLES = "alles";

    record TijdlijnPage(JongereView wie, Tijdlijn tijdlijn, LocalDate vandaag) implements OverJongere {
        @Override
        public JongereId jongere() {
            return wie.jongere();
        }

        String pad(Tijdlijn.Filter filter) {
            return "/jongeren/" + wie.jongere() + "/tijdlijn?tijdlijn=" + filter.name();
        }

        String padAlles() {
            return pad(tijdlijn.filter()) + "&toon=" + ALLES;
        }
    }

    private final Jongeren jongeren;
    private final Tijdlijnlezer lezer;
    private final Inkijk inkijk;
    private final Schermen schermen;
    private final Tijd tijd;

    TijdlijnController(Jongeren jongeren, Tijdlijnlezer lezer, Inkijk inkijk, Schermen schermen, Tijd tijd) {
        this.jongeren = jongeren;
        this.lezer = lezer;
        this.inkijk = inkijk;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/tijdlijn")
    View toon(
            @PathVariable String id,
            @RequestParam(defaultValue = "ALLES") String tijdlijn,
            @RequestParam(defaultValue = "") String toon,
            Zicht zicht) {
        return schermen.toon("dossier/tijdlijn.jte", inkijk.van(zicht, Doel.BEGELEIDING, () -> {
            var wie = jongeren.bekijk(JongereId.van(id), zicht);
            var filter = Tijdlijn.Filter.lees(tijdlijn);
            return new TijdlijnPage(
                    wie, new Tijdlijn(lezer.van(wie, zicht), filter, toon.equals(ALLES)), tijd.vandaag());
        }));
    }
}
