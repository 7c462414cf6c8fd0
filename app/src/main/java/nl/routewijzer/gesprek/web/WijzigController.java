package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Besluit;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.GesprekView;
import nl.routewijzer.gesprek.Gesprekken;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Trefplekken;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving a planned conversation, or calling it off; both can be undone. */
@Controller
class WijzigController {

    private static final String SCHERM = "gesprek/web/wijzigen.jte";

    /** @param trefplekken names to choose from */
    record WijzigPage(GesprekView gesprek, Formulier formulier, List<String> trefplekken) {}

    private final Gespreksinzage inzage;
    private final Gesprekken gesprekken;
    private final Gespreksconcept concept;
    private final Trefplekken trefplekken;
    private final Schermen schermen;

    WijzigController(
            Gespreksinzage inzage,
            Gesprekken gesprekken,
            Gespreksconcept concept,
            Trefplekken trefplekken,
            Schermen schermen) {
        this.inzage = inzage;
        this.gesprekken = gesprekken;
        this.concept = concept;
        this.trefplekken = trefplekken;
        this.schermen = schermen;
    }

    @GetMapping("/gesprekken/{id}/wijzigen")
    View toon(@PathVariable String id, Zicht zicht) {
        var gesprek = inzage.bekijk(GesprekId.van(id), zicht).gesprek();
        if (gesprek.afgerondOp().isPresent()) {
            return schermen.naar(pad(gesprek));
        }
        var velden = Planformulier.velden(Tijd.plaatselijk(gesprek.begin()), gesprek.plek());
        return schermen.toon(SCHERM, pagina(gesprek, Formulier.met(velden), zicht));
    }

    /** Another moment is another conversation; only another place is the same one. */
    @PostMapping("/gesprekken/{id}/verplaatsen")
    View verplaats(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var gesprek = inzage.bekijk(GesprekId.van(id), zicht).gesprek();
        if (gesprek.afgerondOp().isPresent()) {
            return isAlAfgerond(gesprek, volgende);
        }
        var formulier = Formulier.van(invoer);
        var planning = new Planformulier(formulier).lees();
        if (planning.isEmpty()) {
            return schermen.fout(SCHERM, pagina(gesprek, formulier, zicht));
        }
        return switch (gesprekken.verplaats(gesprek.id(), planning.get(), zicht)) {
            case Besluit.Geweigerd geweigerd -> {
                geweigerd
                        .beletsels()
                        .forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel.gesprek." + beletsel)));
                yield schermen.fout(SCHERM, pagina(gesprek, formulier, zicht));
            }
            case Besluit.AlAfgerond teLaat -> isAlAfgerond(gesprek, volgende);
            case Besluit.Gedaan gedaan -> {
                zegVerplaatst(gesprek, gedaan.gesprek(), planning.get(), zicht, volgende);
                yield schermen.naar("/gesprekken/" + gedaan.gesprek());
            }
        };
    }

    private WijzigPage pagina(GesprekView gesprek, Formulier formulier, Zicht zicht) {
        return new WijzigPage(gesprek, formulier, trefplekken.namen(zicht));
    }

    private void zegVerplaatst(
            GesprekView oud, GesprekId nieuw, Planning planning, Zicht zicht, RedirectAttributes volgende) {
        if (nieuw.equals(oud.id())) {
            Mededeling.zeg(volgende, t("wijzigen.plek.bewaard"));
        } else {
            concept.volg(oud.id(), nieuw, zicht);
            Mededeling.zegMetTerug(
                    volgende,
                    t("wijzigen.verplaatst", Datums.dagEnUur(Tijd.moment(planning.begin()))),
                    pad(oud) + "/heropenen");
        }
    }

    @PostMapping("/gesprekken/{id}/afzeggen")
    View zegAf(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var gesprek = inzage.bekijk(GesprekId.van(id), zicht).gesprek();
        if (gesprek.afgerondOp().isPresent()) {
            return isAlAfgerond(gesprek, volgende);
        }
        var uitkomst =
                Formulier.van(invoer).waarde("wie").equals("WIJ") ? Uitkomst.AFGEZEGD_WIJ : Uitkomst.AFGEZEGD_JONGERE;
        var besluit = gesprekken.rondAf(gesprek.id(), Verslag.alleen(uitkomst, Optional.empty()), List.of(), zicht);
        if (besluit instanceof Besluit.AlAfgerond) {
            return isAlAfgerond(gesprek, volgende);
        }
        Mededeling.zegMetTerug(volgende, t("wijzigen.afgezegd"), pad(gesprek) + "/heropenen");
        return schermen.naar("/jongeren/" + gesprek.jongere());
    }

    private View isAlAfgerond(GesprekView gesprek, RedirectAttributes volgende) {
        Mededeling.zeg(volgende, t("wijzigen.alafgerond"));
        return schermen.naar(pad(gesprek));
    }

    private static String pad(GesprekView gesprek) {
        return "/gesprekken/" + gesprek.id();
    }
}
