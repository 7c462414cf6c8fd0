package nl.routewijzer.plan.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Padwoord;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Pauzegrond;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Plannen;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.plan.web.Planafhandeling.Verzoek;
import nl.routewijzer.plan.web.Planblad.Blad;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of a goal: setting it, wording it, and how it goes on. */
@Controller
class DoelController {

    /** What can become of a goal, as it stands in the address. */
    enum Daad {
        BEREIKT,
        PAUZE,
        STOP,
        HEROPEN;

        static Daad lees(String naam) {
            return Padwoord.lees(Daad.class, naam).orElseThrow(() -> new NietGevonden("formulier"));
        }

        String pad() {
            return Padwoord.van(this);
        }
    }

    /** @param doel empty for a new one */
    record DoelPage(Formulier formulier, Blad blad, Optional<DoelId> doel) {

        String actie() {
            return doel.map(welk -> blad.pad() + "/doelen/" + welk + "/wijzig").orElse(blad.pad() + "/doelen");
        }
    }

    record DaadPage(Formulier formulier, Blad blad, PlanView.Doel doel, Daad daad) {

        String actie() {
            return blad.pad() + "/doelen/" + doel.id() + "/" + daad.pad();
        }
    }

    private final Planblad bladen;
    private final Plannen plannen;
    private final Planafhandeling afhandeling;
    private final Schermen schermen;
    private final Tijd tijd;

    DoelController(Planblad bladen, Plannen plannen, Planafhandeling afhandeling, Schermen schermen, Tijd tijd) {
        this.bladen = bladen;
        this.plannen = plannen;
        this.afhandeling = afhandeling;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/plan/doelen/nieuw")
    View nieuw(@PathVariable String id, @RequestParam(defaultValue = "") String stem, Zicht zicht) {
        var blad = bladen.van(id, zicht);
        return toon(new DoelPage(bladen.begin(blad, stem, Map.of()), blad, Optional.empty()));
    }

    @PostMapping("/jongeren/{id}/plan/doelen")
    View stel(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = bladen.van(id, zicht);
        var f = Formulier.van(invoer);
        var pagina = new DoelPage(f, blad, Optional.empty());
        var doel = new DoelId(Sleutel.lees(f.waarde("id")));
        var gesteld = new Wijziging.DoelGesteld(doel, tekst(f), leerdoel(f), f.waarden("leefgebieden"));
        var verzoek = new Verzoek(blad, invoer, f, pagina.actie(), "doel-" + doel, t("plan.doel.bewaard"), "");
        return afhandeling.bewaar(verzoek, tijd.vandaag(), List.of(gesteld), zicht, volgende, () -> fout(pagina));
    }

    @GetMapping("/jongeren/{id}/plan/doelen/{doel}/wijzig")
    View wijzig(
            @PathVariable String id,
            @PathVariable String doel,
            @RequestParam(defaultValue = "") String stem,
            Zicht zicht) {
        var blad = bladen.van(id, zicht);
        var nu = blad.doel(DoelId.van(doel));
        var velden = Map.of(
                "tekst", List.of(nu.tekst()),
                "leerdoel", List.of(nu.leerdoel() ? "ja" : ""),
                "leefgebieden", nu.leefgebieden());
        return toon(new DoelPage(bladen.begin(blad, stem, velden), blad, Optional.of(nu.id())));
    }

    /** Only what differs from what stood in the form is a change: the rest may have been changed by somebody else since. */
    @PostMapping("/jongeren/{id}/plan/doelen/{doel}/wijzig")
    View bewaar(
            @PathVariable String id,
            @PathVariable String doel,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = bladen.van(id, zicht);
        var welk = blad.doel(DoelId.van(doel)).id();
        var f = Formulier.van(invoer);
        var stond = plannen.geschiedenis(blad.jongere(), zicht)
                .flatMap(g -> g.opVersie(Planafhandeling.gezien(f)))
                .flatMap(plan -> plan.doel(welk))
                .orElseGet(() -> blad.doel(welk));
        var pagina = new DoelPage(f, blad, Optional.of(welk));
        var wijzigingen = new ArrayList<Wijziging>();
        if (!tekst(f).equals(stond.tekst())) {
            wijzigingen.add(new Wijziging.DoelVerwoord(welk, tekst(f)));
        }
        if (leerdoel(f) != stond.leerdoel() || !f.waarden("leefgebieden").equals(stond.leefgebieden())) {
            wijzigingen.add(new Wijziging.DoelGemerkt(welk, leerdoel(f), f.waarden("leefgebieden")));
        }
        var verzoek = new Verzoek(blad, invoer, f, pagina.actie(), "doel-" + welk, t("plan.doel.gewijzigd"), "");
        return afhandeling.bewaar(verzoek, tijd.vandaag(), wijzigingen, zicht, volgende, () -> fout(pagina));
    }

    @GetMapping("/jongeren/{id}/plan/doelen/{doel}/{daad}")
    View daad(
            @PathVariable String id,
            @PathVariable String doel,
            @PathVariable String daad,
            @RequestParam(defaultValue = "") String stem,
            Zicht zicht) {
        var blad = bladen.van(id, zicht);
        var welke = Daad.lees(daad);
        return schermen.toon(
                "plan/web/doeldaad.jte",
                new DaadPage(bladen.begin(blad, stem, Map.of()), blad, blad.doel(DoelId.van(doel)), welke));
    }

    @PostMapping("/jongeren/{id}/plan/doelen/{doel}/{daad}")
    View doe(
            @PathVariable String id,
            @PathVariable String doel,
            @PathVariable String daad,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = bladen.van(id, zicht);
        var f = Formulier.van(invoer);
        var pagina = new DaadPage(f, blad, blad.doel(DoelId.van(doel)), Daad.lees(daad));
        var verzoek = new Verzoek(
                blad,
                invoer,
                f,
                pagina.actie(),
                "doel-" + pagina.doel().id(),
                t("plan.daad." + pagina.daad() + ".gedaan"),
                "");
        return afhandeling.bewaar(
                verzoek,
                tijd.vandaag(),
                wijziging(pagina).stream().toList(),
                zicht,
                volgende,
                () -> schermen.fout("plan/web/doeldaad.jte", pagina));
    }

    @PostMapping("/jongeren/{id}/plan/doelen/{doel}/plaats")
    View verplaats(
            @PathVariable String id,
            @PathVariable String doel,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = bladen.van(id, zicht);
        var nu = blad.doel(DoelId.van(doel));
        var f = Formulier.van(invoer);
        var plaats = f.getal("plaats").orElse(0);
        var pad = blad.pad() + "/doelen/" + nu.id() + "/plaats";
        return afhandeling.bewaar(
                new Verzoek(blad, invoer, f, pad, "doel-" + nu.id(), t("plan.doel.verplaatst"), ""),
                tijd.vandaag(),
                List.of(new Wijziging.DoelVerplaatst(nu.id(), plaats)),
                zicht,
                volgende,
                () -> schermen.naar(blad.pad()));
    }

    private static Optional<Wijziging> wijziging(DaadPage pagina) {
        var f = pagina.formulier();
        var doel = pagina.doel().id();
        return switch (pagina.daad()) {
            case BEREIKT -> Optional.of(new Wijziging.DoelBereikt(doel, f.tekst("reden", Wijziging.REDEN)));
            case STOP -> Optional.of(new Wijziging.DoelGestopt(doel, f.verplicht("reden", Wijziging.REDEN)));
            case HEROPEN -> Optional.of(new Wijziging.DoelHeropend(doel, f.tekst("reden", Wijziging.REDEN)));
            case PAUZE -> {
                var grond = f.keuze("grond", Pauzegrond.class);
                var reden = f.verplicht("reden", Wijziging.REDEN);
                var terug = f.dag("terug");
                yield grond == null || terug == null
                        ? Optional.empty()
                        : Optional.of(new Wijziging.DoelGepauzeerd(doel, grond, reden, terug));
            }
        };
    }

    private static String tekst(Formulier f) {
        return f.verplicht("tekst", Wijziging.DOELTEKST);
    }

    private static boolean leerdoel(Formulier f) {
        return f.gekozen("leerdoel", "ja");
    }

    private View toon(DoelPage pagina) {
        return schermen.toon("plan/web/doel.jte", pagina);
    }

    private View fout(DoelPage pagina) {
        return schermen.fout("plan/web/doel.jte", pagina);
    }
}
