package nl.routewijzer.traject.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Stroomschema.Mijlpaal;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Opdracht;
import nl.routewijzer.traject.Opdrachten;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing assignments for the zoekperiode and steps on the route, and saying what became of them. */
@Controller
class OpdrachtController {

    private static final int BEWIJS = 500;
    private static final int ZWAARST = 3;

    /** @param voorstellen what the method offers, for what is not on the list yet */
    record OpdrachtPage(
            Formulier formulier,
            JongereView jongere,
            List<Opdracht> opdrachten,
            List<String> voorstellen,
            boolean inZoekperiode) {}

    private final Opdrachten opdrachten;
    private final Trajectfeiten feiten;
    private final Jongeren jongeren;
    private final Methodes methodes;
    private final Schermen schermen;
    private final Tijd tijd;

    OpdrachtController(
            Opdrachten opdrachten,
            Trajectfeiten feiten,
            Jongeren jongeren,
            Methodes methodes,
            Schermen schermen,
            Tijd tijd) {
        this.opdrachten = opdrachten;
        this.feiten = feiten;
        this.jongeren = jongeren;
        this.methodes = methodes;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/opdrachten")
    View toon(@PathVariable String id, Zicht zicht) {
        var begin = Formulier.met(Map.of("id", List.of(UUID.randomUUID().toString())));
        return schermen.toon("traject/web/opdrachten.jte", pagina(begin, JongereId.van(id), zicht));
    }

    @PostMapping("/jongeren/{id}/opdrachten")
    View neemOp(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        jongeren.vereis(jongere, Recht.TRAJECT_BIJHOUDEN, zicht);
        var formulier = Formulier.van(invoer);
        var nieuwe = lees(formulier);
        if (!formulier.isGoed()) {
            return schermen.fout("traject/web/opdrachten.jte", pagina(formulier, jongere, zicht));
        }
        opdrachten.neemOp(nieuwe, jongere, zicht);
        Mededeling.zeg(volgende, t("opdracht.bewaard", nieuwe.size()));
        return schermen.naar(pad(jongere));
    }

    @PostMapping("/jongeren/{id}/opdrachten/{opdracht}/gedaan")
    View gedaan(
            @PathVariable String id,
            @PathVariable String opdracht,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var formulier = Formulier.van(invoer);
        var bewijs = formulier.tekst("bewijs", BEWIJS);
        if (!formulier.isGoed()) {
            return schermen.fout("traject/web/opdrachten.jte", pagina(formulier, jongere, zicht));
        }
        opdrachten.rondAf(Sleutel.lees(opdracht), jongere, Optional.of(tijd.vandaag()), bewijs, zicht);
        Mededeling.zegMetTerug(volgende, t("opdracht.gedaan"), pad(jongere, opdracht) + "/opnieuw");
        return schermen.naar(pad(jongere));
    }

    @PostMapping("/jongeren/{id}/opdrachten/{opdracht}/opnieuw")
    View opnieuw(@PathVariable String id, @PathVariable String opdracht, Zicht zicht) {
        var jongere = JongereId.van(id);
        opdrachten.rondAf(Sleutel.lees(opdracht), jongere, Optional.empty(), "", zicht);
        return schermen.naar(pad(jongere));
    }

    @PostMapping("/jongeren/{id}/opdrachten/{opdracht}/weg")
    View haalWeg(@PathVariable String id, @PathVariable String opdracht, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        opdrachten.haalWeg(Sleutel.lees(opdracht), jongere, true, zicht);
        Mededeling.zegMetTerug(volgende, t("opdracht.weg"), pad(jongere, opdracht) + "/terug");
        return schermen.naar(pad(jongere));
    }

    @PostMapping("/jongeren/{id}/opdrachten/{opdracht}/terug")
    View zetTerug(@PathVariable String id, @PathVariable String opdracht, Zicht zicht) {
        var jongere = JongereId.van(id);
        opdrachten.haalWeg(Sleutel.lees(opdracht), jongere, false, zicht);
        return schermen.naar(pad(jongere));
    }

    private static String pad(JongereId jongere) {
        return "/jongeren/" + jongere + "/opdrachten";
    }

    private static String pad(JongereId jongere, String opdracht) {
        return pad(jongere) + "/" + Sleutel.lees(opdracht);
    }

    /** What was ticked and what was typed; each with an id that follows from that of the form, so that twice is once. */
    private List<Opdracht> lees(Formulier formulier) {
        var id = Sleutel.lees(formulier.waarde("id"));
        var gevonden = new ArrayList<Opdracht>();
        for (var soort : List.of(Opdracht.Soort.SOLLICITEREN, Opdracht.Soort.OPLEIDING)) {
            formulier.lijst(soort.name()).forEach(wat -> gevonden.add(opdracht(id, soort, wat, Optional.empty())));
        }
        var stap = formulier.tekst("stap");
        if (!stap.isEmpty()) {
            gevonden.add(opdracht(id, Opdracht.Soort.VERVOLG, stap, intensiteit(formulier)));
        }
        if (gevonden.isEmpty()) {
            formulier.keurAf(
                    formulier.bevat("stap") ? "stap" : Opdracht.Soort.SOLLICITEREN.name(), t("opdracht.leeg.fout"));
        }
        return gevonden;
    }

    private static Optional<Integer> intensiteit(Formulier formulier) {
        var gekozen = formulier.getal("intensiteit").filter(getal -> getal >= 1 && getal <= ZWAARST);
        if (gekozen.isEmpty()) {
            formulier.keurAf("intensiteit", t("formulier.keuze"));
        }
        return gekozen;
    }

    private Opdracht opdracht(UUID formulier, Opdracht.Soort soort, String wat, Optional<Integer> intensiteit) {
        var id = UUID.nameUUIDFromBytes((formulier + soort.name() + wat).getBytes(StandardCharsets.UTF_8));
        return new Opdracht(id, soort, wat, intensiteit, tijd.vandaag(), Optional.empty(), "");
    }

    private OpdrachtPage pagina(Formulier formulier, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.TRAJECT_BIJHOUDEN, zicht);
        var stand = feiten.stand(jongere, zicht)
                .filter(s -> s.geslotenOp().isEmpty())
                .orElseThrow(() -> new NietGevonden("traject"));
        var lijst = opdrachten.van(stand.traject());
        var opDeLijst = lijst.stream().map(Opdracht::wat).toList();
        return new OpdrachtPage(
                formulier,
                jongeren.bekijk(jongere, zicht),
                lijst,
                voorstellen(stand).filter(wat -> !opDeLijst.contains(wat)).toList(),
                stand.route().isEmpty());
    }

    /** What the stroomschema of this organisation names as assignments of the zoekperiode. */
    private Stream<String> voorstellen(Trajectstand stand) {
        return methodes.onder(stand.methodeversie()).stroomschema().knoop(Mijlpaal.SOLLICITEREN).stream()
                .flatMap(knoop -> knoop.onderdelen().stream());
    }
}
