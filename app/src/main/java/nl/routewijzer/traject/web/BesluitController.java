package nl.routewijzer.traject.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.methode.Beslismoment;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Besluit;
import nl.routewijzer.traject.Besluiten;
import nl.routewijzer.traject.Besluitlijst;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import nl.routewijzer.traject.Uitkomst;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deciding at a moment of the method: which option, what weighed, with whom. */
@Controller
class BesluitController {

    private static final int TOELICHTING = 1000;

    private static final String HOE_VAAK_CONTACT = "B-03";
    private static final String NOG_NAZORG = "B-07";

    /** @param eerder decisions at this moment before, newest first */
    record BesluitPage(Formulier formulier, JongereView jongere, Beslismoment moment, List<Besluit> eerder) {}

    private final Besluiten besluiten;
    private final Trajectfeiten feiten;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    BesluitController(Besluiten besluiten, Trajectfeiten feiten, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.besluiten = besluiten;
        this.feiten = feiten;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/besluiten/{moment}")
    View nieuw(@PathVariable String id, @PathVariable String moment, Zicht zicht) {
        var begin = Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "op", List.of(tijd.vandaag().toString()),
                "wie", List.of(Besluit.Wie.SAMEN.name())));
        return schermen.toon("traject/web/besluit.jte", pagina(begin, JongereId.van(id), moment, zicht));
    }

    @PostMapping("/jongeren/{id}/besluiten/{moment}")
    View neem(
            @PathVariable String id,
            @PathVariable String moment,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        jongeren.vereis(jongere, Recht.TRAJECT_BIJHOUDEN, zicht);
        var formulier = Formulier.van(invoer);
        var besluit = lees(formulier, moment);
        var uitkomst = besluit.map(gelezen -> besluiten.neem(gelezen, jongere, zicht));
        if (uitkomst.filter(Uitkomst.Gedaan.class::isInstance).isPresent()) {
            Mededeling.zegMetTerug(
                    volgende,
                    t("besluit.bewaard"),
                    "/jongeren/" + jongere + "/besluiten/terug/"
                            + besluit.orElseThrow().id());
            return schermen.naar("/jongeren/" + jongere + verder(besluit.orElseThrow(), jongere, zicht));
        }
        if (uitkomst.isPresent() && uitkomst.get() instanceof Uitkomst.Geweigerd geweigerd) {
            geweigerd
                    .beletsels()
                    .forEach(beletsel -> formulier.keurAf(veld(beletsel.veld()), t("beletsel." + beletsel)));
        }
        return schermen.fout("traject/web/besluit.jte", pagina(formulier, jongere, moment, zicht));
    }

    @PostMapping("/jongeren/{id}/besluiten/terug/{besluit}")
    View neemTerug(@PathVariable String id, @PathVariable String besluit, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var terug = besluiten.neemTerug(Sleutel.lees(besluit), jongere, zicht);
        Mededeling.zeg(volgende, terug ? t("besluit.terug") : t("vastleggen.telaat"));
        return schermen.naar("/jongeren/" + jongere + "/route");
    }

    /** What is decided is carried out in a place of its own: there one goes on, and can leave it for later. */
    private String verder(Besluit.Nieuw besluit, JongereId jongere, Zicht zicht) {
        return switch (besluit.moment()) {
            case HOE_VAAK_CONTACT -> "/ritme";
            case NOG_NAZORG -> isInNazorg(jongere, zicht) ? "/vastleggen/nazorg" : "/route";
            default -> "/route";
        };
    }

    private boolean isInNazorg(JongereId jongere, Zicht zicht) {
        return feiten.stand(jongere, zicht).flatMap(Trajectstand::nazorg).isPresent();
    }

    private static Optional<Besluit.Nieuw> lees(Formulier formulier, String moment) {
        var id = Sleutel.lees(formulier.waarde("id"));
        var keuze = formulier.getal("keuze");
        var overwegingen = formulier.getallen("overwegingen");
        var toelichting = formulier.tekst("toelichting", TOELICHTING);
        var wie = formulier.keuze("wie", Besluit.Wie.class);
        var op = formulier.dag("op");
        return formulier.isGoed() && keuze.isPresent() && wie != null && op != null
                ? Optional.of(
                        new Besluit.Nieuw(id, moment, keuze.get(), Set.copyOf(overwegingen), toelichting, wie, op))
                : Optional.empty();
    }

    /** The day of a decision has another name than that of a fact. */
    private static String veld(String veld) {
        return veld.equals("dag") ? "op" : veld;
    }

    private BesluitPage pagina(Formulier formulier, JongereId jongere, String moment, Zicht zicht) {
        jongeren.vereis(jongere, Recht.TRAJECT_BIJHOUDEN, zicht);
        var wie = jongeren.bekijk(jongere, zicht);
        return besluiten
                .van(jongere)
                .filter(Besluitlijst::open)
                .flatMap(lijst -> lijst.moment(moment))
                .map(gevonden -> new BesluitPage(formulier, wie, gevonden.moment(), gevonden.besluiten()))
                .orElseThrow(() -> new NietGevonden("beslismoment"));
    }
}
