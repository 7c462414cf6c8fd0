package nl.routewijzer.dossier;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Paginadeel;
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

/** Tabs on the page of one jongere that are made of parts only: Gegevens, Brug, Netwerk en partners, Delen en grondslag. */
@Controller
class TabbladController {

    static final String GEGEVENS = "gegevens";
    static final String NETWERK = "netwerk";
    static final String DELEN = "delen";
    static final String BRUG = "brug";

    record TabbladPage(JongereView wie, String hier, List<Paginadeel.Deel> delen, Schermen schermen, LocalDate vandaag)
            implements OverJongere {
        @Override
        public JongereId jongere() {
            return wie.jongere();
        }

        String titel() {
            return t("jongere.tab." + hier);
        }
    }

    private final Jongeren jongeren;
    private final List<Paginadeel> delen;
    private final Inkijk inkijk;
    private final Schermen schermen;
    private final Tijd tijd;

    TabbladController(Jongeren jongeren, List<Paginadeel> delen, Inkijk inkijk, Schermen schermen, Tijd tijd) {
        this.jongeren = jongeren;
        this.delen = delen.stream()
                .sorted(Comparator.comparingInt(Paginadeel::volgorde))
                .toList();
        this.inkijk = inkijk;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/gegevens")
    View gegevens(@PathVariable String id, Zicht zicht) {
        return toon(id, GEGEVENS, zicht);
    }

    @GetMapping("/jongeren/{id}/netwerk")
    View netwerk(@PathVariable String id, Zicht zicht) {
        return toon(id, NETWERK, zicht);
    }

    @GetMapping("/jongeren/{id}/delen")
    View delen(@PathVariable String id, Zicht zicht) {
        return toon(id, DELEN, zicht);
    }

    @GetMapping("/jongeren/{id}/brug")
    View brug(@PathVariable String id, Zicht zicht) {
        return toon(id, BRUG, zicht);
    }

    private View toon(String id, String hier, Zicht zicht) {
        return schermen.toon(
                "dossier/tabblad.jte",
                inkijk.van(zicht, Doel.BEGELEIDING, () -> pagina(JongereId.van(id), hier, zicht)));
    }

    private TabbladPage pagina(JongereId jongere, String hier, Zicht zicht) {
        var wie = jongeren.bekijk(jongere, zicht);
        var hierbij = delen.stream()
                .filter(deel -> deel.pagina().equals(hier))
                .map(deel -> deel.maak(jongere))
                .toList();
        return new TabbladPage(wie, hier, hierbij, schermen, tijd.vandaag());
    }
}
