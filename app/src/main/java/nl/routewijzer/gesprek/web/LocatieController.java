package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Beeldantwoord;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Locatie;
import nl.routewijzer.gesprek.Locatie.Beeld;
import nl.routewijzer.gesprek.Locaties;
import nl.routewijzer.toegang.Zicht;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The places where one meets, with the way there as a jongere will read it. */
@Controller
class LocatieController {

    static final String PAD = "/agenda/locaties";

    private static final String LIJST = "gesprek/web/locaties.jte";
    private static final String EEN = "gesprek/web/locatie.jte";

    record LocatiesPage(List<Locatie> locaties) {}

    /** @param beeld the picture that is there */
    record LocatiePage(Formulier formulier, UUID id, boolean bestaat, Optional<Beeld> beeld) {

        String actie() {
            return PAD + "/" + id;
        }
    }

    private final Locaties locaties;
    private final Schermen schermen;

    LocatieController(Locaties locaties, Schermen schermen) {
        this.locaties = locaties;
        this.schermen = schermen;
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        return schermen.toon(LIJST, new LocatiesPage(locaties.alle(zicht)));
    }

    @GetMapping(PAD + "/nieuw")
    View nieuw(Zicht zicht) {
        locaties.alle(zicht);
        return schermen.toon(EEN, new LocatiePage(Formulier.leeg(), UUID.randomUUID(), false, Optional.empty()));
    }

    @GetMapping(PAD + "/{id}")
    View wijzig(@PathVariable String id, Zicht zicht) {
        var locatie = locaties.bekijk(Sleutel.lees(id), zicht);
        return schermen.toon(EEN, new LocatiePage(Formulier.met(velden(locatie)), locatie.id(), true, locatie.beeld()));
    }

    /** Under an id that was made with the form: sending twice is once. */
    @PostMapping(PAD + "/{id}")
    View bewaar(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            @RequestParam(required = false) Optional<List<MultipartFile>> foto,
            Zicht zicht,
            RedirectAttributes volgende) {
        var sleutel = Sleutel.lees(id);
        var bestaand = locaties.alle(zicht).stream()
                .filter(een -> een.id().equals(sleutel))
                .findFirst();
        var beeld = bestaand.flatMap(Locatie::beeld);
        var formulier = new Locatieformulier(Formulier.van(invoer), sleutel, beeld);
        var gelezen = formulier.lees(Meegestuurd.van(foto.orElse(List.of())));
        var f = formulier.velden();
        if (gelezen.isPresent()
                && !locaties.bewaar(gelezen.get().locatie(), gelezen.get().beeld(), zicht)) {
            f.keurAf("naam", t("locatie.fout.naam"));
        }
        if (!f.isGoed()) {
            return schermen.fout(EEN, new LocatiePage(f, sleutel, bestaand.isPresent(), beeld));
        }
        Mededeling.zeg(volgende, t("locatie.bewaard"));
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/{id}/weg")
    View haalWeg(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var sleutel = Sleutel.lees(id);
        locaties.haalWeg(sleutel, zicht);
        Mededeling.zegMetTerug(volgende, t("locatie.weg"), PAD + "/" + sleutel + "/herstel");
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/{id}/herstel")
    View zetTerug(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        Mededeling.zeg(volgende, t(locaties.zetTerug(Sleutel.lees(id), zicht) ? "locatie.hersteld" : "locatie.telaat"));
        return schermen.naar(PAD);
    }

    /** @throws NietGevonden when there is none */
    @GetMapping(PAD + "/beeld/{beeld}")
    ResponseEntity<byte[]> foto(@PathVariable String beeld, Zicht zicht) {
        var gehaald = locaties.foto(Sleutel.lees(beeld), zicht);
        return Beeldantwoord.van(gehaald.soort().mediatype(), gehaald.inhoud());
    }

    private static Map<String, List<String>> velden(Locatie locatie) {
        return Map.of(
                "naam",
                List.of(locatie.naam()),
                "adres",
                List.of(locatie.adres()),
                "route",
                List.of(locatie.route()),
                "fototekst",
                List.of(locatie.beeld().map(Beeld::tekst).orElse("")));
    }
}
