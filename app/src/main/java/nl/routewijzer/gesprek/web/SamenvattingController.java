package nl.routewijzer.gesprek.web;

import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.GesprekView;
import nl.routewijzer.toegang.Collega;
import nl.routewijzer.toegang.Collegas;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The summary of a conversation, to print or to copy. Nothing is sent and nothing of it is kept. */
@Controller
class SamenvattingController {

    record SamenvattingPage(GesprekView gesprek, Gespreksinzage.Blad blad, String tekst) {}

    private final Gespreksinzage inzage;
    private final Collegas collegas;
    private final Schermen schermen;

    SamenvattingController(Gespreksinzage inzage, Collegas collegas, Schermen schermen) {
        this.inzage = inzage;
        this.collegas = collegas;
        this.schermen = schermen;
    }

    @GetMapping("/gesprekken/{id}/samenvatting")
    View toon(@PathVariable String id, Zicht zicht) {
        var blad = inzage.bekijk(GesprekId.van(id), zicht);
        if (!Samenvatting.kan(blad.gesprek())) {
            throw new NietGevonden("gesprek");
        }
        return schermen.toon(
                "gesprek/web/samenvatting.jte",
                new SamenvattingPage(
                        blad.gesprek(),
                        blad,
                        Samenvatting.van(
                                blad,
                                collegas.find(zicht.gebruiker())
                                        .map(Collega::roepnaam)
                                        .orElse(""))));
    }
}
