package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Beeldantwoord;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Intussen;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Trefplek;
import nl.routewijzer.gesprek.Trefplek.Beeld;
import nl.routewijzer.gesprek.Trefplekken;
import nl.routewijzer.gesprek.web.Trefplekformulier.Gelezen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
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

    /**
     * @param er as it is kept; empty for a new one
     * @param intussen what a colleague made of it while this was typed
     */
    record TrefplekPage(Formulier formulier, UUID id, Optional<Trefplek> er, Map<String, String> intussen) {

        boolean bestaat() {
            return er.isPresent();
        }

        /** The picture that is there. */
        Optional<Beeld> beeld() {
            return er.flatMap(Trefplek::beeld);
        }

        String actie() {
            return bestaat() ? PAD + "/" + id : PAD;
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
        return schermen.toon(EEN, new TrefplekPage(Formulier.leeg(), UUID.randomUUID(), Optional.empty(), Map.of()));
    }

    @GetMapping(PAD + "/{id}")
    View wijzig(@PathVariable String id, Zicht zicht) {
        var trefplek = trefplekken.bekijk(Sleutel.lees(id), zicht);
        return schermen.toon(
                EEN, new TrefplekPage(Formulier.met(velden(trefplek)), trefplek.id(), Optional.of(trefplek), Map.of()));
    }

    /** Under an id that was made with the form: sending twice is once. */
    @PostMapping(PAD)
    View voegToe(
            @RequestParam MultiValueMap<String, String> invoer,
            @RequestParam(required = false) Optional<List<MultipartFile>> foto,
            Zicht zicht,
            RedirectAttributes volgende) {
        var f = Formulier.van(invoer);
        return bewaar(Sleutel.lees(f.waarde("id")), invoer, foto, zicht, volgende);
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
        return bewaar(sleutel, invoer, foto, zicht, volgende);
    }

    private View bewaar(
            UUID id,
            MultiValueMap<String, String> invoer,
            Optional<List<MultipartFile>> foto,
            Zicht zicht,
            RedirectAttributes volgende) {
        var f = Formulier.van(invoer);
        var er = er(id, zicht);
        var formulier = new Trefplekformulier(f, id, er.flatMap(Trefplek::beeld));
        var gelezen = formulier.lees(Meegestuurd.van(foto.orElse(List.of())));
        if (gelezen.isEmpty()) {
            return schermen.fout(EEN, new TrefplekPage(f, id, er, Map.of()));
        }
        return switch (trefplekken.bewaar(
                gelezen.get().trefplek(), gelezen.get().beeld(), zicht)) {
            case BEWAARD -> {
                Mededeling.zeg(volgende, t("trefplek.bewaard"));
                yield schermen.naar(PAD);
            }
            case NAAM_BEZET -> {
                f.keurAf("naam", t("trefplek.fout.naam"));
                formulier.kiesOpnieuw(gelezen.get().beeld().nieuw());
                yield schermen.fout(EEN, new TrefplekPage(f, id, er, Map.of()));
            }
            case INTUSSEN -> intussen(invoer, gelezen.get(), zicht);
        };
    }

    /** What was typed stays, what stands now is beside it, and sending it again goes over that. */
    private View intussen(MultiValueMap<String, String> invoer, Gelezen getypt, Zicht zicht) {
        var nu = trefplekken.bekijk(getypt.trefplek().id(), zicht);
        var velden = new LinkedMultiValueMap<>(invoer);
        velden.set(Trefplekformulier.VERSIE, String.valueOf(nu.versie()));
        var f = Formulier.van(velden);
        f.keurAf("naam", t("formulier.intussen"));
        new Trefplekformulier(f, nu.id(), nu.beeld()).kiesOpnieuw(getypt.beeld().nieuw());
        var anders = Intussen.anders(
                woorden(nu, nu.beeld().map(Beeld::tekst).orElse("")),
                woorden(getypt.trefplek(), getypt.beeld().straks(nu.beeld())));
        return schermen.fout(EEN, new TrefplekPage(f, nu.id(), Optional.of(nu), anders));
    }

    private Optional<Trefplek> er(UUID id, Zicht zicht) {
        return trefplekken.alle(zicht).stream()
                .filter(een -> een.id().equals(id))
                .findFirst();
    }

    private static SequencedMap<String, String> woorden(Trefplek trefplek, String fototekst) {
        var woorden = new LinkedHashMap<String, String>();
        woorden.put(t("trefplek.label.naam"), trefplek.naam());
        woorden.put(t("trefplek.label.adres"), trefplek.adres());
        woorden.put(t("trefplek.label.route"), trefplek.route());
        woorden.put(t("trefplek.label.fototekst"), fototekst);
        return woorden;
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
                Trefplekformulier.VERSIE,
                List.of(String.valueOf(trefplek.versie())),
                "fototekst",
                List.of(trefplek.beeld().map(Beeld::tekst).orElse("")));
    }
}
