package nl.routewijzer.gesprek.rooster.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Trefplekken;
import nl.routewijzer.gesprek.rooster.Agendafeeds;
import nl.routewijzer.gesprek.rooster.Rooster;
import nl.routewijzer.gesprek.rooster.Roosterbeletsel;
import nl.routewijzer.gesprek.rooster.Vrijedagen;
import nl.routewijzer.gesprek.rooster.Vrijmoment;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A consulent sets the hours in which his jongeren can choose, and sees what they could choose now. */
@Controller
class RoosterController {

    /** @param vrij of the coming two weeks, by day */
    record UrenPage(
            Rooster.Blad blad, SequencedMap<LocalDate, List<Vrijmoment>> vrij, Formulier vrijeDagen, boolean feed) {}

    /**
     * @param bestaat which hours these replace
     * @param trefplekken names to choose from
     */
    record UurPage(Formulier formulier, Optional<UUID> bestaat, List<String> trefplekken) {

        String actie() {
            return PAD + bestaat.map(id -> "/" + id).orElse("");
        }
    }

    static final String PAD = "/agenda/uren";

    private static final String VRIJ = "/agenda/vrij";
    private static final String UREN = "gesprek/rooster/web/uren.jte";
    private static final String UUR = "gesprek/rooster/web/uur.jte";
    private static final int WEKEN = 2;

    private final Rooster rooster;
    private final Agendafeeds feeds;
    private final Trefplekken trefplekken;
    private final Schermen schermen;
    private final Tijd tijd;

    RoosterController(Rooster rooster, Agendafeeds feeds, Trefplekken trefplekken, Schermen schermen, Tijd tijd) {
        this.rooster = rooster;
        this.feeds = feeds;
        this.trefplekken = trefplekken;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        return schermen.toon(UREN, pagina(leegVrij(), zicht));
    }

    @GetMapping(PAD + "/nieuw")
    View nieuw(Zicht zicht) {
        rooster.bekijk(zicht);
        return schermen.toon(
                UUR, new UurPage(Spreekuurformulier.leeg(tijd.vandaag()), Optional.empty(), trefplekken.namen(zicht)));
    }

    @PostMapping(PAD)
    View voegToe(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        return bewaar(Formulier.van(invoer), Optional.empty(), zicht, volgende);
    }

    @GetMapping(PAD + "/{id}")
    View wijzig(@PathVariable String id, Zicht zicht) {
        var uur = rooster.uur(Sleutel.lees(id), zicht);
        return schermen.toon(
                UUR, new UurPage(Spreekuurformulier.van(uur), Optional.of(uur.id()), trefplekken.namen(zicht)));
    }

    @PostMapping(PAD + "/{id}")
    View vervang(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        return bewaar(Formulier.van(invoer), Optional.of(Sleutel.lees(id)), zicht, volgende);
    }

    private View bewaar(Formulier f, Optional<UUID> bestaat, Zicht zicht, RedirectAttributes volgende) {
        var uren = new Spreekuurformulier(f).lees(tijd.vandaag());
        if (f.isGoed()) {
            keurAf(f, rooster.voegToe(uren, bestaat, zicht));
        }
        if (!f.isGoed()) {
            return schermen.fout(UUR, new UurPage(f, bestaat, trefplekken.namen(zicht)));
        }
        Mededeling.zeg(volgende, t("rooster.bewaard"));
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/{id}/weg")
    View haalWeg(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var sleutel = Sleutel.lees(id);
        rooster.haalWeg(sleutel, zicht);
        Mededeling.zegMetTerug(volgende, t("rooster.weg"), PAD + "/" + sleutel + "/herstel");
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/{id}/herstel")
    View zetTerug(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        zegHersteld(rooster.zetTerug(Sleutel.lees(id), zicht), volgende);
        return schermen.naar(PAD);
    }

    @PostMapping(VRIJ)
    View neemVrij(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        var f = Formulier.van(invoer);
        var id = Sleutel.lees(f.waarde("id"));
        var vanaf = f.dag("vrijvanaf");
        var totEnMet = f.waarde("totenmet").isBlank() ? Optional.ofNullable(vanaf) : f.misschienDag("totenmet");
        if (f.isGoed() && vanaf != null && totEnMet.isPresent()) {
            keurAf(f, rooster.neemVrij(new Vrijedagen(id, vanaf, totEnMet.get()), zicht));
        }
        if (!f.isGoed()) {
            return schermen.fout(UREN, pagina(f, zicht));
        }
        Mededeling.zegMetTerug(volgende, t("rooster.vrij.bewaard"), VRIJ + "/" + id + "/weg");
        return schermen.naar(PAD);
    }

    @PostMapping(VRIJ + "/{id}/weg")
    View haalVrijWeg(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var sleutel = Sleutel.lees(id);
        rooster.haalVrijWeg(sleutel, zicht);
        Mededeling.zegMetTerug(volgende, t("rooster.vrij.weg"), VRIJ + "/" + sleutel + "/herstel");
        return schermen.naar(PAD);
    }

    @PostMapping(VRIJ + "/{id}/herstel")
    View zetVrijTerug(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        zegHersteld(rooster.zetVrijTerug(Sleutel.lees(id), zicht), volgende);
        return schermen.naar(PAD);
    }

    private static void zegHersteld(boolean gelukt, RedirectAttributes volgende) {
        Mededeling.zeg(volgende, t(gelukt ? "rooster.hersteld" : "rooster.telaat"));
    }

    private static void keurAf(Formulier f, List<Roosterbeletsel> beletsels) {
        beletsels.forEach(beletsel -> f.keurAf(beletsel.veld(), t("beletsel.rooster." + beletsel)));
    }

    private UrenPage pagina(Formulier vrij, Zicht zicht) {
        var blad = rooster.bekijk(zicht);
        var einde = tijd.vandaag().plusWeeks(WEKEN);
        var perDag = blad.vrij().stream()
                .filter(moment -> moment.dag().isBefore(einde))
                .collect(Collectors.groupingBy(Vrijmoment::dag, TreeMap::new, Collectors.toList()));
        return new UrenPage(blad, perDag, vrij, feeds.heeft(zicht));
    }

    private static Formulier leegVrij() {
        return Formulier.met(Map.of("id", List.of(UUID.randomUUID().toString())));
    }
}
