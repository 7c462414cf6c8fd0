package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.GesprekView;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The summary of a conversation: to read over, and then to send, to print or to copy. */
@Controller
class SamenvattingController {

    private static final String SJABLOON = "gesprek/web/samenvatting.jte";
    private static final int LENGTE = 10_000;

    /** @param kanSturen whether who looks can send it as a message */
    record SamenvattingPage(GesprekView gesprek, Gespreksinzage.Blad blad, Formulier formulier, boolean kanSturen) {}

    private final Gespreksinzage inzage;
    private final Samenvattingzender zender;
    private final Schermen schermen;

    SamenvattingController(Gespreksinzage inzage, Samenvattingzender zender, Schermen schermen) {
        this.inzage = inzage;
        this.zender = zender;
        this.schermen = schermen;
    }

    @GetMapping("/gesprekken/{id}/samenvatting")
    View toon(@PathVariable String id, Zicht zicht) {
        var blad = vereis(id, zicht);
        var velden = Map.of(
                "id",
                List.of(UUID.randomUUID().toString()),
                "samenvatting",
                List.of(Samenvatting.van(blad, zender.naam(zicht))));
        return schermen.toon(SJABLOON, pagina(blad, Formulier.met(velden), zicht));
    }

    /** Sends the text as it stands on the page now. */
    @PostMapping("/gesprekken/{id}/samenvatting")
    View stuur(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = vereis(id, zicht);
        var f = Formulier.van(invoer);
        var tekst = f.verplicht("samenvatting", LENGTE);
        if (!zender.kan(blad, zicht)) {
            throw new NietGevonden("bericht");
        }
        if (f.isGoed()) {
            zender.stuur(Sleutel.lees(f.waarde("id")), blad, tekst, zicht)
                    .ifPresent(zin -> f.keurAf("samenvatting", zin));
        }
        if (!f.isGoed()) {
            return schermen.fout(SJABLOON, pagina(blad, f, zicht));
        }
        Mededeling.zeg(volgende, t("samenvatting.gestuurd"));
        return schermen.naar("/gesprekken/" + blad.gesprek().id());
    }

    private Gespreksinzage.Blad vereis(String id, Zicht zicht) {
        var blad = inzage.bekijk(GesprekId.van(id), zicht);
        if (!Samenvatting.kan(blad.gesprek())) {
            throw new NietGevonden("gesprek");
        }
        return blad;
    }

    private SamenvattingPage pagina(Gespreksinzage.Blad blad, Formulier f, Zicht zicht) {
        return new SamenvattingPage(blad.gesprek(), blad, f, zender.kan(blad, zicht));
    }
}
