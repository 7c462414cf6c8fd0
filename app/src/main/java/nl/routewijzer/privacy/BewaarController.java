package nl.routewijzer.privacy;

import java.util.List;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How long things are kept, what goes tonight, and what went: for who supervises and who manages. Numbers alone. */
@Controller
class BewaarController {

    private static final String PAD = "/beheer/bewaren";

    record BewaarPage(
            List<Bewaartermijnen.Regel> regels, List<Bewaartermijnen.Opgeruimd> opgeruimd, boolean magInstellen) {}

    private final Bewaartermijnen termijnen;
    private final Schermen schermen;

    BewaarController(Bewaartermijnen termijnen, Schermen schermen) {
        this.termijnen = termijnen;
        this.schermen = schermen;
    }

    @Bean
    static Menupunt menuBewaren() {
        return new Menupunt(PAD, "menu.bewaren", Recht.RECHTEN_LEZEN, 97);
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        return schermen.toon(
                "privacy/bewaren.jte",
                new BewaarPage(
                        termijnen.overzicht(zicht), termijnen.opgeruimd(zicht), zicht.mag(Recht.INSTELLINGEN_BEHEREN)));
    }
}
