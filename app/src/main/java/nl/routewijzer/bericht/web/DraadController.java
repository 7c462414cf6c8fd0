package nl.routewijzer.bericht.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.bericht.Berichtformulier;
import nl.routewijzer.bericht.Berichtwerk;
import nl.routewijzer.bericht.DraadId;
import nl.routewijzer.bericht.Onderwerp;
import nl.routewijzer.bericht.Schrijfuitkomst;
import nl.routewijzer.bericht.Schrijver;
import nl.routewijzer.bericht.Snelantwoorden;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A thread of one jongere: reading it, writing in it, and saying that no answer is needed. */
@Controller
class DraadController {

    record DraadPage(Formulier formulier, Draadinzage.Blad blad, List<Snelantwoorden.Antwoord> antwoorden) {}

    private static final String SJABLOON = "bericht/web/draad.jte";

    private final Draadinzage inzage;
    private final Berichtwerk werk;
    private final Snelantwoorden antwoorden;
    private final Schermen schermen;

    DraadController(Draadinzage inzage, Berichtwerk werk, Snelantwoorden antwoorden, Schermen schermen) {
        this.inzage = inzage;
        this.werk = werk;
        this.antwoorden = antwoorden;
        this.schermen = schermen;
    }

    /** About this, or about nothing in particular; where something was written already, there. */
    @GetMapping("/jongeren/{id}/berichten/nieuw")
    View nieuw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String over,
            @RequestParam(defaultValue = "") String waarover,
            Zicht zicht) {
        var jongere = JongereId.van(id);
        var blad = inzage.bekijk(jongere, Onderwerp.lees(jongere, over, waarover), zicht);
        return blad.draad()
                .draad()
                .map(draad -> schermen.naar(blad.pad() + "/" + draad + "#schrijf"))
                .orElseGet(() -> schermen.toon(SJABLOON, pagina(Draadinzage.leegFormulier(), blad, zicht)));
    }

    /** @param voor only what came before this number */
    @GetMapping("/jongeren/{id}/berichten/{draad}")
    View toon(
            @PathVariable String id,
            @PathVariable String draad,
            @RequestParam(defaultValue = "0") String voor,
            Zicht zicht) {
        var blad = inzage.bekijk(JongereId.van(id), DraadId.van(draad), Berichtformulier.nummer(voor), zicht);
        return schermen.toon(SJABLOON, pagina(Draadinzage.leegFormulier(), blad, zicht));
    }

    @PostMapping("/jongeren/{id}/berichten")
    View schrijf(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            @RequestParam(required = false) Optional<List<MultipartFile>> bijlage,
            Zicht zicht) {
        var jongere = JongereId.van(id);
        var f = Formulier.van(invoer);
        var wie = new Schrijver.Collega(zicht);
        var mee = Meegestuurd.van(bijlage.orElse(List.of()));
        var vooraf = werk.vooraf(Sleutel.lees(f.waarde("id")), jongere, Berichtformulier.tekst(f, !mee.isEmpty()), wie);
        if (vooraf.isPresent()) {
            return na(vooraf.get(), f, !mee.isEmpty(), jongere, zicht);
        }
        var nieuw = Berichtformulier.lees(f, jongere, mee);
        if (!f.isGoed()) {
            return schermen.fout(SJABLOON, pagina(f, inzage.bekijk(jongere, nieuw.over(), zicht), zicht));
        }
        return na(werk.schrijf(nieuw, wie), f, !mee.isEmpty(), jongere, zicht);
    }

    private View na(Schrijfuitkomst uitkomst, Formulier f, boolean bestand, JongereId jongere, Zicht zicht) {
        return switch (uitkomst) {
            case Schrijfuitkomst.Gedaan gedaan ->
                schermen.naar("/jongeren/" + jongere + "/berichten/" + gedaan.draad() + "#laatste");
            case Schrijfuitkomst.Geweigerd nee -> nietNu(f, bestand, jongere, nee, zicht);
        };
    }

    private View nietNu(Formulier f, boolean bestand, JongereId jongere, Schrijfuitkomst.Geweigerd nee, Zicht zicht) {
        Berichtformulier.keurAf(f, bestand, nee);
        var pagina = pagina(f, inzage.bekijk(jongere, Berichtformulier.over(f, jongere), zicht), zicht);
        return nee.alleenTeSnel()
                ? schermen.toon(HttpStatus.TOO_MANY_REQUESTS, SJABLOON, pagina)
                : schermen.fout(SJABLOON, pagina);
    }

    /** The same form, with a sentence that was picked below what was typed. */
    @PostMapping("/jongeren/{id}/berichten/aanvullen")
    View vulAan(@PathVariable String id, @RequestParam MultiValueMap<String, String> invoer, Zicht zicht) {
        var jongere = JongereId.van(id);
        var f = Formulier.van(invoer);
        var nieuw = Berichtformulier.lees(f, jongere, List.of());
        var zin = antwoorden.van(zicht).stream()
                .filter(antwoord -> f.gekozen("neem", antwoord.id().toString()))
                .map(Snelantwoorden.Antwoord::tekst);
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("id", List.of(nieuw.id().toString()));
        velden.put(
                "tekst",
                List.of(Stream.concat(Stream.of(nieuw.tekst()), zin)
                        .filter(deel -> !deel.isEmpty())
                        .collect(Collectors.joining("\n"))));
        velden.put("antwoord", List.of(nieuw.vraagtAntwoord() ? "ja" : ""));
        return schermen.toon(
                SJABLOON, pagina(Formulier.met(velden), inzage.bekijk(jongere, nieuw.over(), zicht), zicht));
    }

    private DraadPage pagina(Formulier f, Draadinzage.Blad blad, Zicht zicht) {
        return new DraadPage(f, blad, blad.draad().magSchrijven() ? antwoorden.van(zicht) : List.of());
    }

    @PostMapping("/jongeren/{id}/berichten/{draad}/{bericht}/terug")
    View neemTerug(
            @PathVariable String id,
            @PathVariable String draad,
            @PathVariable String bericht,
            Zicht zicht,
            RedirectAttributes volgende) {
        var gelukt = werk.neemTerug(JongereId.van(id), Sleutel.lees(bericht), new Schrijver.Collega(zicht));
        Mededeling.zeg(volgende, t(gelukt ? "bericht.isteruggenomen" : "bericht.telaat"));
        return naarDraad(id, draad);
    }

    @PostMapping("/jongeren/{id}/berichten/{draad}/afgedaan")
    View hoeftGeenAntwoord(
            @PathVariable String id,
            @PathVariable String draad,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var f = Formulier.van(invoer);
        var welke = DraadId.van(draad);
        werk.hoeftGeenAntwoord(
                Sleutel.lees(f.waarde("id")),
                JongereId.van(id),
                welke,
                Math.max(1, Berichtformulier.nummer(f.waarde("tot"))),
                zicht);
        Mededeling.zegMetTerug(
                volgende,
                t("bericht.isafgedaan"),
                "/jongeren/" + JongereId.van(id) + "/berichten/" + welke + "/tochwel");
        return naarDraad(id, draad);
    }

    @PostMapping("/jongeren/{id}/berichten/{draad}/tochwel")
    View tochWel(@PathVariable String id, @PathVariable String draad, Zicht zicht, RedirectAttributes volgende) {
        werk.tochWelAntwoord(JongereId.van(id), DraadId.van(draad), zicht);
        Mededeling.zeg(volgende, t("bericht.istochnodig"));
        return naarDraad(id, draad);
    }

    private View naarDraad(String id, String draad) {
        return schermen.naar("/jongeren/" + JongereId.van(id) + "/berichten/" + DraadId.van(draad));
    }
}
