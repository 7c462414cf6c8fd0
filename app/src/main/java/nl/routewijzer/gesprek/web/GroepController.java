package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Beletsel;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Groep;
import nl.routewijzer.gesprek.Groep.Kandidaat;
import nl.routewijzer.gesprek.Groep.Lid;
import nl.routewijzer.gesprek.Groepen;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Trefplekken;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Meeting with a group: planned, moved, called off, and who was there on one page. */
@Controller
class GroepController {

    static final List<Uitkomst> KEUZES = List.of(Uitkomst.WAS_ER, Uitkomst.KWAM_NIET, Uitkomst.AFGEZEGD_JONGERE);

    private static final String NIEUW = "gesprek/web/groepnieuw.jte";
    private static final String TOON = "gesprek/web/groep.jte";
    private static final String UITKOMST = "uitkomst-";
    private static final String PLAATSEN = "plaatsen";
    private static final LocalTime GEWONE_TIJD = LocalTime.of(10, 0);

    /** @param trefplekken names to choose from */
    record NieuwPage(Formulier formulier, List<Kandidaat> kandidaten, List<String> trefplekken) {}

    /**
     * @param kandidaten who can still come along; nobody when it is over
     * @param trefplekken names to choose from
     */
    record GroepPage(
            Groep groep, Formulier formulier, List<Kandidaat> kandidaten, List<String> trefplekken, LocalDate vandaag) {

        boolean isBegonnen() {
            return !Tijd.dag(groep.moment().begin()).isAfter(vandaag);
        }

        String veld(Lid lid) {
            return UITKOMST + lid.gesprek();
        }

        List<Uitkomst> keuzes() {
            return KEUZES;
        }
    }

    private final Groepen groepen;
    private final Gespreksconcept concept;
    private final Trefplekken trefplekken;
    private final Schermen schermen;
    private final Tijd tijd;

    GroepController(Groepen groepen, Gespreksconcept concept, Trefplekken trefplekken, Schermen schermen, Tijd tijd) {
        this.groepen = groepen;
        this.concept = concept;
        this.trefplekken = trefplekken;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/groepen/nieuw")
    View nieuw(Zicht zicht) {
        var velden = Planformulier.velden(tijd.vandaag().plusDays(1).atTime(GEWONE_TIJD), Plek.van(Vorm.KANTOOR));
        velden.put("id", List.of(UUID.randomUUID().toString()));
        return schermen.toon(
                NIEUW, new NieuwPage(Formulier.met(velden), groepen.kandidaten(zicht), trefplekken.namen(zicht)));
    }

    @PostMapping("/groepen")
    View plan(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        var formulier = Formulier.van(invoer);
        var onderwerp = formulier.verplicht("onderwerp", Groep.ONDERWERP);
        var planning = new Planformulier(formulier).lees();
        var wie = formulier.waarden("jongeren").stream().distinct().toList();
        var plaatsen = plaatsen(formulier);
        if ((wie.isEmpty() && formulier.waarde(PLAATSEN).isEmpty()) || wie.size() > Groep.MEESTE) {
            formulier.keurAf("jongeren", t("groep.fout.aantal", Groep.MEESTE));
        }
        if (plaatsen.filter(aantal -> aantal < wie.size()).isPresent()) {
            formulier.keurAf(PLAATSEN, t("groep.fout.tevol", wie.size()));
        }
        if (formulier.isGoed() && planning.isPresent()) {
            var id = Sleutel.lees(formulier.waarde("id"));
            var jongeren = wie.stream().map(JongereId::van).toList();
            keurAf(formulier, groepen.plan(id, onderwerp, planning.get(), jongeren, plaatsen, zicht));
            if (formulier.isGoed()) {
                Mededeling.zeg(volgende, t("groep.gepland", jongeren.size()));
                return schermen.naar("/groepen/" + id);
            }
        }
        return schermen.fout(NIEUW, new NieuwPage(formulier, groepen.kandidaten(zicht), trefplekken.namen(zicht)));
    }

    @GetMapping("/groepen/{id}")
    View toon(@PathVariable String id, Zicht zicht) {
        var groep = groepen.bekijk(Sleutel.lees(id), zicht);
        return schermen.toon(TOON, pagina(groep, Formulier.met(velden(groep)), zicht));
    }

    @PostMapping("/groepen/{id}/erbij")
    View voegToe(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var groep = groepen.bekijk(Sleutel.lees(id), zicht);
        var formulier = Formulier.van(invoer);
        var wie = formulier.verplicht("jongere");
        if (formulier.isGoed()) {
            keurAf(formulier, groepen.voegToe(groep.id(), JongereId.van(wie), zicht));
        }
        return klaar(groep, formulier, t("groep.erbij.bewaard"), false, zicht, volgende);
    }

    /** Those whom one guides can come by themselves, as long as there are places. */
    @PostMapping("/groepen/{id}/openstellen")
    View stelOpen(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var groep = groepen.bekijk(Sleutel.lees(id), zicht);
        var formulier = Formulier.van(invoer);
        formulier.verplicht(PLAATSEN);
        var plaatsen = plaatsen(formulier);
        if (plaatsen.isPresent() && formulier.isGoed() && !groepen.stelOpen(groep.id(), plaatsen.get(), zicht)) {
            formulier.keurAf(PLAATSEN, t("groep.fout.voorbij"));
        }
        return klaar(groep, formulier, t("groep.open.bewaard"), false, zicht, volgende);
    }

    @PostMapping("/groepen/{id}/sluiten")
    View sluit(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var groep = groepen.bekijk(Sleutel.lees(id), zicht);
        groepen.sluit(groep.id(), zicht);
        return klaar(groep, Formulier.leeg(), t("groep.gesloten"), false, zicht, volgende);
    }

    /** One choice for each; the button says what holds for who has none. */
    @PostMapping("/groepen/{id}/uitkomsten")
    View rondAf(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var groep = groepen.bekijk(Sleutel.lees(id), zicht);
        var formulier = Formulier.van(invoer);
        var rest = formulier.waarde("rest").equals(Uitkomst.WAS_ER.name())
                ? Optional.of(Uitkomst.WAS_ER)
                : Optional.<Uitkomst>empty();
        var uitkomsten = new HashMap<GesprekId, Uitkomst>();
        groep.open()
                .forEach(lid -> gekozen(formulier, UITKOMST + lid.gesprek())
                        .or(() -> rest)
                        .ifPresent(uitkomst -> uitkomsten.put(lid.gesprek(), uitkomst)));
        if (uitkomsten.isEmpty()) {
            formulier.keurAf("uitkomsten", t("groep.fout.geenkeuze"));
            return schermen.fout(TOON, pagina(groep, formulier, zicht));
        }
        var uitslag = groepen.rondAf(groep.id(), uitkomsten, zicht);
        uitslag.beletsels().forEach(beletsel -> formulier.keurAf("uitkomsten", t("beletsel.gesprek." + beletsel)));
        var zin = t("groep.afgerond", uitslag.gedaan())
                + (uitslag.eerder() == 0 ? "" : " " + t("groep.eerder", uitslag.eerder()));
        return klaar(groep, formulier, zin, uitslag.gedaan() > 0, zicht, volgende);
    }

    @PostMapping("/groepen/{id}/verplaatsen")
    View verplaats(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var groep = groepen.bekijk(Sleutel.lees(id), zicht);
        var formulier = Formulier.van(invoer);
        var planning = new Planformulier(formulier).lees();
        var herstelbaar = !groep.open().isEmpty();
        if (planning.isPresent()) {
            var verplaatst = groepen.verplaats(groep.id(), planning.get(), zicht);
            keurAf(formulier, verplaatst.beletsels());
            verplaatst.nieuw().forEach((van, naar) -> {
                if (!van.equals(naar)) {
                    concept.volg(van, naar, zicht);
                }
            });
        }
        var zin = planning.map(nieuw -> t("groep.verplaatst", Datums.dagEnUur(Tijd.moment(nieuw.begin()))))
                .orElse("");
        return klaar(groep, formulier, zin, herstelbaar, zicht, volgende);
    }

    @PostMapping("/groepen/{id}/afzeggen")
    View zegAf(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var groep = groepen.bekijk(Sleutel.lees(id), zicht);
        groepen.zegAf(groep.id(), zicht);
        return klaar(groep, Formulier.leeg(), t("groep.afgezegd"), true, zicht, volgende);
    }

    @PostMapping("/groepen/{id}/herstel")
    View herstel(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var sleutel = Sleutel.lees(id);
        var terug = groepen.herstel(sleutel, zicht);
        Mededeling.zeg(volgende, t(terug > 0 ? "groep.hersteld" : "gesprek.heropenen.telaat"));
        return schermen.naar("/groepen/" + sleutel);
    }

    private View klaar(
            Groep groep,
            Formulier formulier,
            String zin,
            boolean herstelbaar,
            Zicht zicht,
            RedirectAttributes volgende) {
        if (!formulier.isGoed()) {
            return schermen.fout(TOON, pagina(groep, formulier, zicht));
        }
        var pad = "/groepen/" + groep.id();
        if (herstelbaar) {
            Mededeling.zegMetTerug(volgende, zin, pad + "/herstel");
        } else {
            Mededeling.zeg(volgende, zin);
        }
        return schermen.naar(pad);
    }

    private GroepPage pagina(Groep groep, Formulier formulier, Zicht zicht) {
        var erin = groep.open().stream().map(Lid::jongere).toList();
        var kandidaten = !groep.gaatDoor()
                ? List.<Kandidaat>of()
                : groepen.kandidaten(zicht).stream()
                        .filter(een -> !erin.contains(een.jongere()))
                        .toList();
        return new GroepPage(groep, formulier, kandidaten, trefplekken.namen(zicht), tijd.vandaag());
    }

    private static Map<String, List<String>> velden(Groep groep) {
        return Planformulier.velden(
                Tijd.plaatselijk(groep.moment().begin()), groep.moment().plek());
    }

    /** Empty when it was left open, or is no number that can be. */
    private static Optional<Integer> plaatsen(Formulier formulier) {
        if (formulier.waarde(PLAATSEN).isEmpty()) {
            return Optional.empty();
        }
        var aantal = formulier.getal(PLAATSEN);
        if (aantal.filter(getal -> getal < 1 || getal > Groep.MEESTE).isPresent()) {
            formulier.keurAf(PLAATSEN, t("groep.fout.plaatsen", Groep.MEESTE));
            return Optional.empty();
        }
        return aantal;
    }

    private static Optional<Uitkomst> gekozen(Formulier formulier, String veld) {
        return KEUZES.stream()
                .filter(keuze -> formulier.gekozen(veld, keuze.name()))
                .findFirst();
    }

    private static void keurAf(Formulier formulier, List<Beletsel> beletsels) {
        beletsels.forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel.gesprek." + beletsel)));
    }
}
