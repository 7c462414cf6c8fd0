package nl.routewijzer.aanbod.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.aanbod.informatie.Ervaring;
import nl.routewijzer.aanbod.informatie.Informatiebeheer;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stories of who wants to tell how it went: shown with his consent, until a day, and gone when he takes that back. */
@Controller
class VertelController {

    private static final String PAD = "/beheer/ervaringen";
    private static final String SJABLOON = "aanbod/web/ervaring.jte";
    private static final int MAANDEN = 12;

    /** @param er as it is kept; empty for a new one */
    record ErvaringPage(Formulier formulier, Optional<Ervaring> er, List<String> bezwaren) {}

    private final Informatiebeheer beheer;
    private final Schermen schermen;
    private final Tijd tijd;

    VertelController(Informatiebeheer beheer, Schermen schermen, Tijd tijd) {
        this.beheer = beheer;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping(PAD + "/nieuw")
    View nieuw(Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        var f = Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "vanaf", List.of(tijd.vandaag().toString()),
                "totenmet", List.of(tijd.vandaag().plusMonths(MAANDEN).toString())));
        return schermen.toon(SJABLOON, new ErvaringPage(f, Optional.empty(), List.of()));
    }

    @GetMapping(PAD + "/{ervaring}")
    View wijzig(@PathVariable String ervaring, Zicht zicht) {
        var er = beheer.ervaring(Sleutel.lees(ervaring), zicht);
        if (er.gestopt().isPresent()) {
            throw new NietGevonden("ervaring");
        }
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("id", List.of(er.id().toString()));
        velden.put("naam", List.of(er.naam()));
        velden.put("titel", List.of(er.titel()));
        velden.put("tekst", List.of(er.tekst()));
        velden.put("toestemming", List.of(er.toestemming().toString()));
        velden.put("vanaf", List.of(er.vanaf().toString()));
        velden.put("totenmet", List.of(er.totEnMet().toString()));
        return schermen.toon(
                SJABLOON,
                new ErvaringPage(
                        Formulier.met(velden),
                        Optional.of(er),
                        InformatieController.LEESBAARHEID.bezwaren(er.titel() + "\n" + er.tekst())));
    }

    @PostMapping(PAD)
    View bewaar(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        var f = Formulier.van(invoer);
        var id = Sleutel.lees(f.waarde("id"));
        var ervaring = lees(f, id);
        if (ervaring.isPresent() && !beheer.bewaar(ervaring.get(), zicht)) {
            f.keurAf("toestemming", t("informatie.fout.gestopt"));
        }
        if (!f.isGoed()) {
            var er = beheer.ervaringen(zicht).stream()
                    .filter(een -> een.id().equals(id) && een.gestopt().isEmpty())
                    .findFirst();
            return schermen.fout(SJABLOON, new ErvaringPage(f, er, List.of()));
        }
        Mededeling.zeg(volgende, t("informatie.ervaring.bewaard"));
        return schermen.naar(PAD + "/" + id);
    }

    @PostMapping(PAD + "/{ervaring}/stop")
    View stop(@PathVariable String ervaring, Zicht zicht, RedirectAttributes volgende) {
        beheer.stop(Sleutel.lees(ervaring), zicht);
        Mededeling.zeg(volgende, t("informatie.ervaring.gestopt"));
        return schermen.naar(InformatieController.PAD);
    }

    private Optional<Ervaring> lees(Formulier f, UUID id) {
        var naam = f.verplicht("naam", Ervaring.NAAM);
        var titel = f.verplicht("titel", Ervaring.TITEL);
        var tekst = f.verplicht("tekst", Ervaring.TEKST);
        var toestemming = f.dag("toestemming");
        var vanaf = f.dag("vanaf");
        var totEnMet = f.dag("totenmet");
        if (toestemming == null || vanaf == null || totEnMet == null) {
            return Optional.empty();
        }
        if (toestemming.isAfter(tijd.vandaag())) {
            f.keurAf("toestemming", t("informatie.fout.straks"));
        }
        if (vanaf.isBefore(toestemming)) {
            f.keurAf("vanaf", t("informatie.fout.toestemming"));
        }
        if (totEnMet.isBefore(vanaf)) {
            f.keurAf("totenmet", t("aanbod.fout.looptijd"));
        }
        return f.isGoed()
                ? Optional.of(new Ervaring(id, naam, titel, tekst, toestemming, vanaf, totEnMet, Optional.empty()))
                : Optional.empty();
    }
}
