package nl.routewijzer.plan.brug.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.storage.Concepten;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.plan.brug.Brugblad;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Invuller;
import nl.routewijzer.plan.brug.Metingen;
import nl.routewijzer.plan.brug.web.BrugDeel.Blok;
import nl.routewijzer.plan.brug.web.BrugDeel.Regel;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The brug of a jongere in his own place: filling it in alone, and how it went. He is compared with himself only: what others think
 * of him is something to talk about, not to read alone. Half a form is kept until he goes on.
 */
@Controller
class EigenbrugController {

    static final String PAD = "/portaal/brug";

    private static final String FORMULIER = "portaalbrug";
    private static final String SJABLOON = "plan/brug/web/eigenmeting.jte";

    /**
     * @param instrumenten that he may fill in
     * @param ingevuld by himself, or together; newest first
     */
    record BrugPage(List<Instrument> instrumenten, List<Blok> blokken, List<Regel> ingevuld) {}

    /** @param blijft there is half a form of before in it, which stays until then */
    record MetingPage(Formulier formulier, Instrument instrument, Optional<LocalDate> blijft) {}

    private final Metingen metingen;
    private final BrugDeel deel;
    private final Concepten concepten;
    private final Schermen schermen;
    private final Tijd tijd;

    EigenbrugController(Metingen metingen, BrugDeel deel, Concepten concepten, Schermen schermen, Tijd tijd) {
        this.metingen = metingen;
        this.deel = deel;
        this.concepten = concepten;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping(PAD)
    View toon(IngelogdeJongere wie) {
        var blad = eigen(metingen.bekijk(wie));
        return schermen.toon(
                "plan/brug/web/eigenbrug.jte",
                new BrugPage(
                        blad.instrumenten().stream()
                                .filter(EigenbrugController::isVoorHem)
                                .toList(),
                        deel.blokken(blad),
                        deel.ingevuld(blad, regel -> regel.door().isEmpty())));
    }

    @GetMapping(PAD + "/invullen/{instrument}")
    View vulIn(@PathVariable String instrument, IngelogdeJongere wie) {
        var welk = metingen.bekijk(wie)
                .nieuwste(instrument)
                .filter(EigenbrugController::isVoorHem)
                .orElseThrow(() -> new NietGevonden("instrument"));
        var bewaard = concepten.zoek(plaats(welk, wie));
        var velden = new LinkedHashMap<>(bewaard.map(Concepten.Concept::velden).orElseGet(Map::of));
        velden.put("id", List.of(UUID.randomUUID().toString()));
        return schermen.toon(
                SJABLOON, new MetingPage(Formulier.met(velden), welk, bewaard.map(Concepten.Concept::blijftTotEnMet)));
    }

    @PostMapping(PAD)
    View bewaar(@RequestParam MultiValueMap<String, String> invoer, IngelogdeJongere wie, RedirectAttributes volgende) {
        var f = Formulier.van(invoer);
        var instrument = metingen.bekijk(wie)
                .nieuwste(f.waarde("instrument"))
                .filter(EigenbrugController::isVoorHem)
                .orElseThrow(() -> new NietGevonden("instrument"));
        if (f.bevat("later")) {
            return bewaarVoorLater(invoer, instrument, wie, volgende);
        }
        var ingevuld = new LinkedMultiValueMap<>(invoer);
        ingevuld.set("dag", tijd.vandaag().toString());
        ingevuld.set("wie", Invuller.JONGERE.name());
        var velden = Formulier.van(ingevuld);
        var formulier = new Metingformulier(velden, instrument);
        var meting = formulier.lees(wie.jongere());
        if (meting.isEmpty() || formulier.keurAf(metingen.legVast(meting.get(), wie))) {
            return schermen.fout(SJABLOON, new MetingPage(velden, instrument, Optional.empty()));
        }
        concepten.verwijder(plaats(instrument, wie));
        Mededeling.zegMetTerug(
                volgende, t("portaal.brug.bewaard"), PAD + "/" + meting.get().id() + "/terug");
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/{meting}/terug")
    View neemTerug(@PathVariable String meting, IngelogdeJongere wie, RedirectAttributes volgende) {
        var terug = metingen.neemTerug(Sleutel.lees(meting), wie);
        Mededeling.zeg(volgende, t(terug ? "portaal.brug.terug" : "portaal.brug.telaat"));
        return schermen.naar(PAD);
    }

    private View bewaarVoorLater(
            MultiValueMap<String, String> invoer,
            Instrument instrument,
            IngelogdeJongere wie,
            RedirectAttributes volgende) {
        var f = Formulier.van(invoer);
        var velden = new LinkedHashMap<String, List<String>>();
        invoer.keySet().stream()
                .filter(veld -> veld.startsWith(Metingformulier.ANTWOORD) || veld.equals("opmerking"))
                .forEach(veld -> velden.put(veld, f.waarden(veld)));
        concepten.bewaar(plaats(instrument, wie), wie.jongere(), 0, tijd.nu().toEpochMilli(), velden);
        Mededeling.zeg(volgende, t("portaal.brug.later"));
        return schermen.naar(PAD);
    }

    /** One half form for each instrument. */
    private static Concepten.Plaats plaats(Instrument instrument, IngelogdeJongere wie) {
        return new Concepten.Plaats(
                new GebruikerId(wie.jongere().waarde()),
                FORMULIER,
                Stempel.idVan(wie.jongere().waarde(), instrument.id()));
    }

    private static boolean isVoorHem(Instrument instrument) {
        return instrument.invullers().contains(Invuller.JONGERE);
    }

    /** Without what a colleague thought of him, and without marks that ask for an explanation. */
    private static Brugblad eigen(Brugblad blad) {
        return new Brugblad(
                blad.jongere(),
                blad.instrumenten(),
                blad.bekend(),
                blad.metingen().stream()
                        .filter(een -> een.meting().wie() != Invuller.CONSULENT)
                        .toList(),
                List.of());
    }
}
