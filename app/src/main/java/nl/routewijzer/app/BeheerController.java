package nl.routewijzer.app;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For who keeps the house running: what did not get out, and building the work list again. */
@Controller
class BeheerController {

    record TechniekPage(List<Uitgaand.Mislukt> mislukt) {}

    private final Uitgaand uitgaand;
    private final Naspelen naspelen;
    private final Schermen schermen;

    BeheerController(Uitgaand uitgaand, Naspelen naspelen, Schermen schermen) {
        this.uitgaand = uitgaand;
        this.naspelen = naspelen;
        this.schermen = schermen;
    }

    @Bean
    static Menupunt menuTechniek() {
        return new Menupunt("/beheer/techniek", "menu.techniek", Recht.TECHNIEK_BEHEREN, 95);
    }

    @GetMapping("/beheer/techniek")
    View toon(Zicht zicht) {
        zicht.vereis(Recht.TECHNIEK_BEHEREN);
        return schermen.toon("app/techniek.jte", new TechniekPage(uitgaand.van(zicht.organisatie())));
    }

    @PostMapping("/beheer/techniek/{id}/opnieuw")
    View opnieuw(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.TECHNIEK_BEHEREN);
        uitgaand.probeerOpnieuw(zicht.organisatie(), Sleutel.lees(id));
        Mededeling.zeg(volgende, t("techniek.opnieuw.gedaan"));
        return schermen.naar("/beheer/techniek");
    }

    @PostMapping("/beheer/techniek/herbouw")
    View herbouw(Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.TECHNIEK_BEHEREN);
        Mededeling.zeg(volgende, t("techniek.herbouwd", naspelen.herbouw()));
        return schermen.naar("/beheer/techniek");
    }
}
