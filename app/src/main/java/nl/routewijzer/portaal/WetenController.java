package nl.routewijzer.portaal;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.aanbod.Optie;
import nl.routewijzer.aanbod.Opties;
import nl.routewijzer.aanbod.informatie.Ervaring;
import nl.routewijzer.aanbod.informatie.Informatie;
import nl.routewijzer.aanbod.informatie.Informatie.Blad;
import nl.routewijzer.bericht.Contactpersonen;
import nl.routewijzer.bericht.Contactpersoon;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Kantoor;
import nl.routewijzer.toegang.Organisaties;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Information in plain words, stories of others, and looking for a word in all of it and in what can be chosen. */
@Controller
class WetenController {

    private static final String PAD = "/portaal/weten";

    /** The article beside which the office stands. */
    private static final String WAAR_TERECHT = "waar-terecht";

    record WetenPage(List<Blad> bladen, List<Ervaring> ervaringen) {}

    /** @param kantoor shown with the article about where to go */
    record BladPage(Blad blad, Contactpersoon contact, Kantoor kantoor) {

        boolean metKantoor() {
            return blad.sleutel().equals(WAAR_TERECHT);
        }
    }

    record ErvaringPage(Ervaring ervaring) {

        LocalDate tot() {
            return ervaring.totEnMet();
        }
    }

    /** @param zoek what he looked for; not in the address, which others may read */
    record GevondenPage(String zoek, List<Optie> opties, List<Blad> bladen) {}

    private final Informatie informatie;
    private final Opties opties;
    private final Contactpersonen contact;
    private final Organisaties organisaties;
    private final Schermen schermen;

    WetenController(
            Informatie informatie,
            Opties opties,
            Contactpersonen contact,
            Organisaties organisaties,
            Schermen schermen) {
        this.informatie = informatie;
        this.opties = opties;
        this.contact = contact;
        this.organisaties = organisaties;
        this.schermen = schermen;
    }

    @GetMapping(PAD)
    View lijst(IngelogdeJongere wie) {
        return schermen.toon("portaal/weten.jte", new WetenPage(informatie.alle(), informatie.ervaringen()));
    }

    @GetMapping(PAD + "/{sleutel}")
    View toon(@PathVariable String sleutel, IngelogdeJongere wie) {
        return schermen.toon(
                "portaal/blad.jte",
                new BladPage(informatie.bekijk(sleutel), contact.van(wie.jongere()), organisaties.kantoor()));
    }

    @GetMapping(PAD + "/ervaringen/{ervaring}")
    View ervaring(@PathVariable String ervaring, IngelogdeJongere wie) {
        return schermen.toon("portaal/verteld.jte", new ErvaringPage(informatie.ervaring(Sleutel.lees(ervaring))));
    }

    @PostMapping("/portaal/zoeken")
    View zoek(@RequestParam MultiValueMap<String, String> invoer, IngelogdeJongere wie) {
        var zoek = Formulier.van(invoer).waarde("zoek").strip();
        return schermen.toon(
                "portaal/gevonden.jte", new GevondenPage(zoek, opties.zoek(zoek, wie), informatie.zoek(zoek)));
    }

    /** Searching again from the results of a search that is not kept. */
    @GetMapping("/portaal/zoeken")
    View zoekAnders(IngelogdeJongere wie) {
        return schermen.naar(PAD);
    }
}
