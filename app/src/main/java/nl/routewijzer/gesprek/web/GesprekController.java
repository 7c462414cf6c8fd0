package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Besluit;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Gesprekken;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one conversation: prepare, type, round off, undo. */
@Controller
class GesprekController {

    private static final List<String> VELDEN = List.of(
            "doelen",
            "doelEigen",
            "aanwezig",
            "aanwezigen",
            "leiding",
            "stappen",
            "behoeften",
            "tools",
            "nagelaten",
            "samen",
            "collegas",
            "stress",
            "gelukt",
            "wie",
            "wat",
            "wanneer",
            "terug",
            "voorstel",
            "datum",
            "tijd",
            "vorm",
            "plaats",
            "samenvatting",
            "stuur");

    private final Gespreksinzage inzage;
    private final Gesprekken gesprekken;
    private final Gespreksconcept concept;
    private final Samenvattingzender zender;
    private final Methodes methodes;
    private final Schermen schermen;
    private final Tijd tijd;

    GesprekController(
            Gespreksinzage inzage,
            Gesprekken gesprekken,
            Gespreksconcept concept,
            Samenvattingzender zender,
            Methodes methodes,
            Schermen schermen,
            Tijd tijd) {
        this.inzage = inzage;
        this.gesprekken = gesprekken;
        this.concept = concept;
        this.zender = zender;
        this.methodes = methodes;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/gesprekken/{id}")
    View toon(@PathVariable String id, Zicht zicht) {
        var blad = inzage.bekijk(GesprekId.van(id), zicht);
        if (blad.gesprek().afgerondOp().isPresent()) {
            return schermen.toon("gesprek/web/afgerond.jte", pagina(blad, Formulier.leeg()));
        }
        return schermen.toon(
                "gesprek/web/gesprek.jte",
                pagina(blad, blad.concept().map(c -> Formulier.met(c.velden())).orElseGet(Formulier::leeg)));
    }

    /** What of the toolbox may fit the needs that were ticked, and why; those are kept nowhere but in the draft. */
    @PostMapping("/gesprekken/suggesties")
    View suggesties(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht) {
        zicht.vereis(Recht.GESPREK_VOEREN);
        var formulier = Formulier.van(invoer);
        var versie = methodes.zoekVersie(formulier.waarde("methode")).orElseThrow(() -> new NietGevonden("methode"));
        return schermen.deel("gesprek/web/gereedschap.jte", new Gereedschap(versie, formulier));
    }

    /** Keeps the draft while somebody types; the answer is the time at which it was kept. */
    @PostMapping("/gesprekken/{id}/concept")
    ResponseEntity<String> bewaar(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long volgnummer,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht) {
        return concept.bewaar(GesprekId.van(id), volgnummer, velden(invoer), zicht)
                .map(op -> ResponseEntity.ok(Datums.uur(op)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).body(""));
    }

    @PostMapping("/gesprekken/{id}")
    View rondAf(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var gesprek = GesprekId.van(id);
        if (invoer.containsKey("voegToe")) {
            concept.bewaar(gesprek, volgnummer(invoer) + 1, velden(invoer), zicht);
            var plek = "suggesties".equals(invoer.getFirst("voegToe")) ? "#toolbox" : "#afspraken";
            return schermen.naar("/gesprekken/" + gesprek + plek);
        }
        var formulier = new Gespreksformulier(Formulier.van(invoer));
        var blad = inzage.bekijk(gesprek, zicht);
        var verslag = formulier.lees(methodes.versie(blad.gesprek().methodeversie()));
        var besluit = verslag.map(gelezen -> gesprekken.rondAf(gesprek, gelezen, formulier.gelukt(), zicht));
        if (besluit.isPresent() && !(besluit.get() instanceof Besluit.Geweigerd)) {
            var uitkomst = verslag.orElseThrow().uitkomst();
            return besluit.get() instanceof Besluit.Gedaan
                            || concept.isVerwerkt(gesprek, uitkomst, velden(invoer), zicht)
                    ? isAfgerond(gesprek, uitkomst, formulier, zicht, volgende)
                    : wasAlAfgerond(gesprek, invoer, zicht, volgende);
        }
        if (besluit.isPresent() && besluit.get() instanceof Besluit.Geweigerd geweigerd) {
            geweigerd
                    .beletsels()
                    .forEach(beletsel -> formulier.velden().keurAf(beletsel.veld(), t("beletsel.gesprek." + beletsel)));
        }
        var nummer = volgnummer(invoer) + 1;
        concept.bewaar(gesprek, nummer, velden(invoer), zicht);
        return schermen.fout("gesprek/web/gesprek.jte", pagina(blad, formulier.velden(), nummer));
    }

    private View isAfgerond(
            GesprekId gesprek,
            Uitkomst uitkomst,
            Gespreksformulier formulier,
            Zicht zicht,
            RedirectAttributes volgende) {
        concept.vergeet(gesprek, zicht);
        if (formulier.velden().gekozen("stuur", "ja") && Samenvatting.kan(uitkomst)) {
            Mededeling.zegMetTerug(
                    volgende,
                    t("gesprek.afgerond") + " " + zender.stuurMeteen(gesprek, zicht),
                    "/gesprekken/" + gesprek + "/heropenen");
        } else {
            OpvolgController.zegAfgerond(volgende, gesprek, uitkomst);
        }
        return schermen.naar(
                formulier.velden().gekozen("samenvatting", "ja") && Samenvatting.kan(uitkomst)
                        ? "/gesprekken/" + gesprek + "/samenvatting"
                        : "/vandaag");
    }

    /** Somebody else was first: what was typed stays with who typed it, beside what stands now. */
    private View wasAlAfgerond(
            GesprekId gesprek, MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        concept.bewaar(gesprek, volgnummer(invoer) + 1, velden(invoer), zicht);
        Mededeling.zeg(volgende, t("gesprek.alafgerond"));
        return schermen.naar("/gesprekken/" + gesprek);
    }

    @PostMapping("/gesprekken/{id}/heropenen")
    View heropen(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var blad = inzage.bekijk(GesprekId.van(id), zicht);
        if (gesprekken.heropen(blad.gesprek().id(), zicht)) {
            concept.zetTerug(blad, tijd.vandaag(), zicht);
            Mededeling.zeg(volgende, t("gesprek.heropend"));
        } else {
            Mededeling.zeg(
                    volgende,
                    blad.gesprek().zelfGedaan()
                            ? t("gesprek.heropenen.zelf", blad.gesprek().naam().roepnaam())
                            : t("gesprek.heropenen.telaat"));
        }
        return schermen.naar("/gesprekken/" + blad.gesprek().id());
    }

    private GesprekPage pagina(Gespreksinzage.Blad blad, Formulier velden) {
        return pagina(
                blad, velden, blad.concept().map(kept -> kept.volgnummer()).orElse(0L));
    }

    /** @param volgnummer of the draft that the page shows: the next one is higher */
    private GesprekPage pagina(Gespreksinzage.Blad blad, Formulier velden, long volgnummer) {
        return new GesprekPage(
                blad,
                new Gespreksformulier(velden),
                methodes.versie(blad.gesprek().methodeversie()),
                volgnummer,
                tijd.vandaag(),
                Gesprekken.kanOngedaan(blad.gesprek(), tijd.nu()));
    }

    /** What was typed in the fields of the form, without what cannot be stored. */
    private static Map<String, List<String>> velden(MultiValueMap<String, String> invoer) {
        var formulier = Formulier.van(invoer);
        var velden = new LinkedHashMap<String, List<String>>();
        VELDEN.stream().filter(invoer::containsKey).forEach(veld -> velden.put(veld, formulier.waarden(veld)));
        return velden;
    }

    private static long volgnummer(MultiValueMap<String, String> invoer) {
        var tekst = String.valueOf(invoer.getFirst("volgnummer"));
        return tekst.matches("[0-9]{1,18}") ? Long.parseLong(tekst) : 0;
    }
}
