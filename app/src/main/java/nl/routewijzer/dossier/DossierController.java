package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Tijdlijnregel;
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

/** The page of one jongere. */
@Controller
class DossierController {

    private static final String PAGINA = "jongere";

    /** So many lines of the tijdlijn; the rest has a page of its own. */
    private static final int NIEUWSTE = 5;

    /**
     * @param stand empty when there never was a traject
     * @param laatst the newest of the tijdlijn
     */
    record JongerePage(
            JongereView wie,
            Optional<WaarStaanWe> stand,
            List<Tijdlijnregel> laatst,
            List<Paginadeel.Deel> delen,
            Schermen schermen,
            LocalDate vandaag)
            implements OverJongere {
        @Override
        public JongereId jongere() {
            return wie.jongere();
        }
    }

    private final Jongeren jongeren;
    private final Stand stand;
    private final Tijdlijnlezer lezer;
    private final List<Paginadeel> delen;
    private final Inkijk inkijk;
    private final Schermen schermen;
    private final Tijd tijd;

    DossierController(
            Jongeren jongeren,
            Stand stand,
            Tijdlijnlezer lezer,
            List<Paginadeel> delen,
            Inkijk inkijk,
            Schermen schermen,
            Tijd tijd) {
        this.jongeren = jongeren;
        this.stand = stand;
        this.lezer = lezer;
        this.delen = Paginadeel.van(PAGINA, delen);
        this.inkijk = inkijk;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}")
    View toon(@PathVariable String id, Zicht zicht) {
        return schermen.toon(
                "dossier/jongere.jte", inkijk.van(zicht, Doel.BEGELEIDING, () -> pagina(JongereId.van(id), zicht)));
    }

    private JongerePage pagina(JongereId jongere, Zicht zicht) {
        var wie = jongeren.bekijk(jongere, zicht);
        return new JongerePage(
                wie,
                stand.van(jongere, zicht),
                new Tijdlijn(lezer.van(wie, zicht), Tijdlijn.Filter.ALLES, false).nieuwste(NIEUWSTE),
                delen.stream().map(deel -> deel.maak(jongere)).toList(),
                schermen,
                tijd.vandaag());
    }
}
