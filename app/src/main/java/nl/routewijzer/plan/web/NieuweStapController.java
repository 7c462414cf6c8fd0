package nl.routewijzer.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.methode.Toolbox;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Herkomst;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.plan.web.Planblad.Blad;
import nl.routewijzer.plan.web.StapController.StapPage;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking up a step, with ideas from the toolbox. */
@Controller
class NieuweStapController {

    private static final String PAD = "/jongeren/{id}/plan/doelen/{doel}/stappen";

    /** The fields of the form that come back when ideas are asked for. */
    private static final List<String> VELDEN =
            List.of("id", "basis", "stem", "tekst", "wie", "naam", "voor", "tool", "omdat");

    private final Planblad bladen;
    private final Planafhandeling afhandeling;
    private final Schermen schermen;
    private final Tijd tijd;

    NieuweStapController(Planblad bladen, Planafhandeling afhandeling, Schermen schermen, Tijd tijd) {
        this.bladen = bladen;
        this.afhandeling = afhandeling;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping(PAD + "/nieuw")
    View nieuw(
            @PathVariable String id,
            @PathVariable String doel,
            @RequestParam(defaultValue = "") String stem,
            Zicht zicht) {
        var blad = bladen.van(id, zicht);
        return schermen.toon(
                StapController.FORMULIER, pagina(bladen.begin(blad, stem, Map.of()), blad, doel, List.of()));
    }

    /** The same form, with what was typed, the tools that answer the needs that were ticked, and the chosen one filled in. */
    @PostMapping(PAD + "/ideeen")
    View ideeen(
            @PathVariable String id,
            @PathVariable String doel,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht) {
        var blad = bladen.van(id, zicht);
        var f = Formulier.van(invoer);
        var behoeften = blad.methode().behoeften().stream()
                .map(Toolbox.Behoefte::id)
                .filter(f.waarden("behoeften")::contains)
                .toList();
        var suggesties = blad.methode().toolboxVoor(behoeften);
        var velden = new LinkedHashMap<String, List<String>>();
        VELDEN.stream().filter(f::bevat).forEach(veld -> velden.put(veld, f.waarden(veld)));
        velden.put("behoeften", behoeften);
        suggesties.stream()
                .filter(suggestie -> suggestie.item().id().equals(f.waarde("neem")))
                .findFirst()
                .ifPresent(gekozen -> {
                    velden.put("tekst", List.of(gekozen.item().naam()));
                    velden.put("tool", List.of(gekozen.item().id()));
                    velden.put("omdat", List.of(omdat(gekozen)));
                });
        return schermen.toon(StapController.FORMULIER, pagina(Formulier.met(velden), blad, doel, suggesties));
    }

    @PostMapping(PAD)
    View zet(
            @PathVariable String id,
            @PathVariable String doel,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = bladen.van(id, zicht);
        var f = Formulier.van(invoer);
        var pagina = pagina(f, blad, doel, List.of());
        var stap = new StapId(Sleutel.lees(f.waarde("id")));
        var tekst = StapController.tekst(f);
        var voor = f.misschienDag("voor");
        var wijzigingen = StapController.uitvoerder(f).stream()
                .<Wijziging>map(
                        door -> new Wijziging.StapGezet(stap, pagina.doel().id(), tekst, door, voor, herkomst(f, blad)))
                .toList();
        return afhandeling.bewaar(
                StapController.verzoek(blad, invoer, f, pagina.actie(), stap, "plan.stap.bewaard"),
                tijd.vandaag(),
                wijzigingen,
                zicht,
                volgende,
                () -> schermen.fout(StapController.FORMULIER, pagina));
    }

    private static StapPage pagina(Formulier f, Blad blad, String doel, List<Toolbox.Suggestie> suggesties) {
        return new StapPage(f, blad, blad.doel(DoelId.van(doel)), Optional.empty(), suggesties);
    }

    /** A tool that this version of the method does not have is none. */
    private static Herkomst herkomst(Formulier f, Blad blad) {
        var tool = f.waarde("tool");
        return blad.methode().tool(tool).isPresent()
                ? Herkomst.uitToolbox(tool, f.tekst("omdat", Herkomst.OMDAT))
                : Herkomst.ZELF;
    }

    private static String omdat(Toolbox.Suggestie suggestie) {
        return suggestie.omdat().stream().map(Toolbox.Behoefte::naam).collect(Collectors.joining(", "));
    }
}
