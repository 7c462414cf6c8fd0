package nl.routewijzer.plan.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.plan.Maker;
import nl.routewijzer.plan.Planuitkomst;
import nl.routewijzer.plan.Planvoorstel;
import nl.routewijzer.plan.Planwerk;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking back together, with the plan beside it; what comes of it is a new version of the plan. */
@Controller
class EvaluatieController {

    private static final String SCHERM = "plan/web/evaluatie.jte";

    /** @param basis number of the plan that is shown */
    record EvaluatiePage(Evaluatieinzage.Blad blad, Formulier formulier, int basis) {}

    private final Evaluatieinzage inzage;
    private final Planwerk werk;
    private final Schermen schermen;

    EvaluatieController(Evaluatieinzage inzage, Planwerk werk, Schermen schermen) {
        this.inzage = inzage;
        this.werk = werk;
        this.schermen = schermen;
    }

    @GetMapping("/jongeren/{id}/plan/evaluatie")
    View toon(@PathVariable String id, Zicht zicht) {
        var blad = inzage.bekijk(JongereId.van(id), zicht);
        var begin = new LinkedHashMap<String, List<String>>();
        begin.put("id", List.of(UUID.randomUUID().toString()));
        begin.put("stem", List.of(Stem.SAMEN.name()));
        begin.put("gesprek", List.of(blad.gesprekVanVandaag()));
        begin.put("evaluatie", List.of(blad.volgende().toString()));
        return schermen.toon(
                SCHERM,
                new EvaluatiePage(blad, Formulier.met(begin), blad.plan().nummer()));
    }

    @PostMapping("/jongeren/{id}/plan/evaluatie")
    View bewaar(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int basis,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var blad = inzage.bekijk(jongere, zicht);
        var formulier = Formulier.van(invoer);
        var stem = formulier.keuze("stem", Stem.class);
        var wijzigingen = lees(formulier, blad);
        if (!formulier.isGoed() || stem == null) {
            return schermen.fout(SCHERM, new EvaluatiePage(blad, formulier, basis));
        }
        var voorstel = new Planvoorstel(Sleutel.lees(formulier.waarde("id")), basis, blad.vandaag(), wijzigingen);
        return switch (werk.wijzig(jongere, voorstel, new Maker.Consulent(zicht, stem))) {
            case Planuitkomst.Gedaan gedaan -> {
                Mededeling.zeg(volgende, t("evaluatie.bewaard"));
                yield schermen.naar("/jongeren/" + jongere + "/plan");
            }
            case Planuitkomst.Geweigerd nee -> { // the form judged all but the day
                nee.beletsels().forEach(beletsel -> formulier.keurAf("evaluatie", t("beletsel.plan." + beletsel)));
                yield schermen.fout(SCHERM, new EvaluatiePage(blad, formulier, basis));
            }
            case Planuitkomst.Botsing botsing -> {
                botsing.geschillen()
                        .forEach(geschil -> formulier.keurAf("evaluatie", t("evaluatie.intussen", geschil.staat())));
                yield schermen.fout(SCHERM, new EvaluatiePage(blad, formulier, botsing.nummer()));
            }
        };
    }

    private static List<Wijziging> lees(Formulier formulier, Evaluatieinzage.Blad blad) {
        var tekst = formulier.verplicht("terugblik", Wijziging.WAAROM);
        var goed = formulier.tekst("goed", Wijziging.REDEN);
        var volgende = formulier.dag("evaluatie");
        var wijzigingen = new ArrayList<Wijziging>();
        wijzigingen.add(new Wijziging.Geevalueerd(gesprek(formulier, blad), tekst));
        if (!goed.isBlank()) {
            wijzigingen.add(new Wijziging.GingGoed(Stempel.idVan(Sleutel.lees(formulier.waarde("id")), "goed"), goed));
        }
        if (volgende != null) {
            wijzigingen.add(new Wijziging.EvaluatieGepland(volgende));
        }
        return List.copyOf(wijzigingen);
    }

    /** @throws NietGevonden for a conversation that is not one of those on the page */
    private static Optional<UUID> gesprek(Formulier formulier, Evaluatieinzage.Blad blad) {
        var gekozen = formulier.waarde("gesprek");
        if (gekozen.isEmpty()) {
            return Optional.empty();
        }
        if (!blad.keuzes().containsKey(gekozen)) {
            throw new NietGevonden("gesprek");
        }
        return Optional.of(Sleutel.lees(gekozen));
    }
}
