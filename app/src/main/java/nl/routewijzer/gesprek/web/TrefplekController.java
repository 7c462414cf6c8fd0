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
import nl.routewijzer.gesprek.Trefplek;
import nl.routewijzer.gesprek.Trefplek.Beeld;
import nl.routewijzer.gesprek.Trefplekken;
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
class TrefplekController {

    static final String PAD = "/agenda/trefplekken";

    private static final String LIJST = "gesprek/web/trefplekken.jte";
    private static final String EEN = "gesprek/web/trefplek.jte";

    record TrefplekkenPage(List<Trefplek> trefplekken) {}

    /** @param beeld the picture that is there */
    record TrefplekPage(Formulier formulier, UUID id, boolean bestaat, Optional<Beeld> beeld) {

        String actie() {
            return bestaat ? PAD + "/" + id : PAD;
        }
    }

    private final Trefplekken trefplekken;
    private final Schermen schermen;

    TrefplekController(Trefplekken trefplekken, Schermen schermen) {
        this.trefplekken = trefplekken;
        this.schermen = schermen;
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        return schermen.toon(LIJST, new TrefplekkenPage(trefplekken.alle(zicht)));
    }

    @GetMapping(PAD + "/nieuw")
    View nieuw(Zicht zicht) {
        trefplekken.alle(zicht);
        return schermen.toon(EEN, new TrefplekPage(Formulier.leeg(), UUID.randomUUID(), false, Optional.empty()));
    }

    @GetMapping(PAD + "/{id}")
    View wijzig(@PathVariable String id, Zicht zicht) {
        var trefplek = trefplekken.bekijk(Sleutel.lees(id), zicht);
        return schermen.toon(
                EEN, new TrefplekPage(Formulier.met(velden(trefplek)), trefplek.id(), true, trefplek.beeld()));
    }

    /** Under an id that was made with the form: sending twice is once. */
    @PostMapping(PAD)
    View voegToe(
            @RequestParam MultiValueMap<String, String> invoer,
            @RequestParam(required = false) Optional<List<MultipartFile>> foto,
            Zicht zicht,
            RedirectAttributes volgende) {
        var f = Formulier.van(invoer);
        return bewaar(Sleutel.lees(f.waarde("id")), f, foto, zicht, volgende);
    }

    @PostMapping(PAD + "/{id}")
    View bewaar(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            @RequestParam(required = false) Optional<List<MultipartFile>> foto,
            Zicht zicht,
            RedirectAttributes volgende) {
        var sleutel = Sleutel.lees(id);
        trefplekken.vereis(sleutel, zicht);
        return bewaar(sleutel, Formulier.van(invoer), foto, zicht, volgende);
    }

    private View bewaar(
            UUID id, Formulier f, Optional<List<MultipartFile>> foto, Zicht zicht, RedirectAttributes volgende) {
        var bestaand = trefplekken.alle(zicht).stream()
                .filter(een -> een.id().equals(id))
                .findFirst();
        var beeld = bestaand.flatMap(Trefplek::beeld);
        var gelezen = new Trefplekformulier(f, id, beeld).lees(Meegestuurd.van(foto.orElse(List.of())));
        if (gelezen.isPresent()
                && !trefplekken.bewaar(gelezen.get().trefplek(), gelezen.get().beeld(), zicht)) {
            f.keurAf("naam", t("trefplek.fout.naam"));
        }
        if (!f.isGoed()) {
            return schermen.fout(EEN, new TrefplekPage(f, id, bestaand.isPresent(), beeld));
        }
        Mededeling.zeg(volgende, t("trefplek.bewaard"));
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/{id}/weg")
    View haalWeg(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var sleutel = Sleutel.lees(id);
        trefplekken.haalWeg(sleutel, zicht);
        Mededeling.zegMetTerug(volgende, t("trefplek.weg"), PAD + "/" + sleutel + "/herstel");
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/{id}/herstel")
    View zetTerug(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        Mededeling.zeg(
                volgende, t(trefplekken.zetTerug(Sleutel.lees(id), zicht) ? "trefplek.hersteld" : "trefplek.telaat"));
        return schermen.naar(PAD);
    }

    /** @throws NietGevonden when there is none */
    @GetMapping(PAD + "/beeld/{beeld}")
    ResponseEntity<byte[]> foto(@PathVariable String beeld, Zicht zicht) {
        var gehaald = trefplekken.foto(Sleutel.lees(beeld), zicht);
        return Beeldantwoord.van(gehaald.soort().mediatype(), gehaald.inhoud());
    }

    private static Map<String, List<String>> velden(Trefplek trefplek) {
        return Map.of(
                "naam",
                List.of(trefplek.naam()),
                "adres",
                List.of(trefplek.adres()),
                "route",
                List.of(trefplek.route()),
                "fototekst",
                List.of(trefplek.beeld().map(Beeld::tekst).orElse("")));
    }
}
