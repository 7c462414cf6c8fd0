package nl.routewijzer.aanbod.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.aanbod.Optie.Inhoud;
import nl.routewijzer.aanbod.OptieId;
import nl.routewijzer.aanbod.Optiebeheer;
import nl.routewijzer.aanbod.Opties;
import nl.routewijzer.aanbod.web.Aanbodconcepten.Concept;
import nl.routewijzer.aanbod.web.Aanbodconcepten.Soort;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Intussen;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.methode.Fase;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Toolbox.Behoefte;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing an option: adding one, changing one, and looking first how a jongere sees it. */
@Controller
class OptieformulierController {

    /**
     * @param wijzigt what is changed; empty for a new one
     * @param voorbeeld how a jongere would see it, when that was asked
     * @param bezwaren what makes that hard to read
     * @param intussen what a colleague made of it while this was typed
     * @param concept what was typed and not saved yet
     */
    record FormulierPage(
            Formulier formulier,
            Optional<OptieId> wijzigt,
            List<Fase> fasen,
            List<Behoefte> behoeften,
            Optional<Inhoud> voorbeeld,
            List<String> bezwaren,
            Map<String, String> intussen,
            Concept concept) {

        FormulierPage met(Inhoud gezien) {
            return new FormulierPage(
                    formulier,
                    wijzigt,
                    fasen,
                    behoeften,
                    Optional.of(gezien),
                    OptieController.bezwaren(gezien),
                    intussen,
                    concept);
        }

        FormulierPage naast(Map<String, String> anders) {
            return new FormulierPage(formulier, wijzigt, fasen, behoeften, voorbeeld, bezwaren, anders, concept);
        }

        String actie() {
            return PAD + wijzigt.map(id -> "/" + id).orElse("");
        }

        String terug() {
            return actie();
        }
    }

    private static final String PAD = OptieController.PAD;
    private static final String SJABLOON = "aanbod/web/formulier.jte";

    private final Opties opties;
    private final Optiebeheer beheer;
    private final Methodes methodes;
    private final Aanbodconcepten concepten;
    private final Schermen schermen;

    OptieformulierController(
            Opties opties, Optiebeheer beheer, Methodes methodes, Aanbodconcepten concepten, Schermen schermen) {
        this.concepten = concepten;
        this.opties = opties;
        this.beheer = beheer;
        this.methodes = methodes;
        this.schermen = schermen;
    }

    @GetMapping(PAD + "/nieuw")
    View nieuw(Zicht zicht) {
        zicht.vereis(Recht.AANBOD_BIJHOUDEN);
        var begin = Map.of("id", List.of(UUID.randomUUID().toString()));
        var f = concepten.over(begin, Soort.OPTIE, Aanbodconcepten.NIEUW, zicht);
        return schermen.toon(SJABLOON, pagina(f, Optional.empty(), zicht));
    }

    @GetMapping(PAD + "/{optie}/wijzig")
    View wijzig(@PathVariable String optie, Zicht zicht) {
        var nu = opties.bekijk(OptieId.van(optie), zicht);
        var f = concepten.over(Optieformulier.ingevuld(nu), Soort.OPTIE, nu.id().toString(), zicht);
        return schermen.toon(SJABLOON, pagina(f, Optional.of(nu.id()), zicht));
    }

    /** Nothing is kept. */
    @PostMapping(PAD + "/voorbeeld")
    View bekijk(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht) {
        zicht.vereis(Recht.AANBOD_BIJHOUDEN);
        var f = Formulier.van(invoer);
        var wijzigt = f.waarde("wijzigt").isEmpty()
                ? Optional.<OptieId>empty()
                : Optional.of(
                        opties.bekijk(OptieId.van(f.waarde("wijzigt")), zicht).id());
        var inhoud = Optieformulier.lees(f, methodes.huidige().methode());
        var kaal = pagina(f, wijzigt, zicht);
        return f.isGoed() ? schermen.toon(SJABLOON, kaal.met(inhoud)) : schermen.fout(SJABLOON, kaal);
    }

    @PostMapping(PAD)
    View voegToe(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.AANBOD_BIJHOUDEN);
        var f = Formulier.van(invoer);
        var id = OptieId.van(f.waarde("id"));
        var inhoud = Optieformulier.lees(f, methodes.huidige().methode());
        if (!f.isGoed()) {
            return schermen.fout(SJABLOON, pagina(f, Optional.empty(), zicht));
        }
        beheer.voegToe(id, inhoud, zicht);
        concepten.vergeet(Soort.OPTIE, Aanbodconcepten.NIEUW, zicht);
        Mededeling.zeg(volgende, t("aanbod.bewaard"));
        return schermen.naar(PAD + "/" + id);
    }

    @PostMapping(PAD + "/{optie}")
    View bewaar(
            @PathVariable String optie,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var nu = opties.bekijk(OptieId.van(optie), zicht);
        var f = Formulier.van(invoer);
        var inhoud = Optieformulier.lees(f, methodes.huidige().methode());
        var versie = f.getal("versie").orElse(0);
        if (!f.isGoed()) {
            return schermen.fout(SJABLOON, pagina(f, Optional.of(nu.id()), zicht));
        }
        if (!beheer.wijzig(nu.id(), inhoud, versie, zicht)) {
            return intussen(invoer, nu.id(), inhoud, zicht);
        }
        concepten.vergeet(Soort.OPTIE, nu.id().toString(), zicht);
        Mededeling.zeg(volgende, t("aanbod.bewaard"));
        return schermen.naar(PAD + "/" + nu.id());
    }

    /** What was typed stays, what stands now is beside it, and sending it again goes over that. */
    private View intussen(MultiValueMap<String, String> invoer, OptieId id, Inhoud getypt, Zicht zicht) {
        var nu = opties.bekijk(id, zicht);
        var velden = new LinkedMultiValueMap<>(invoer);
        velden.set("versie", String.valueOf(nu.versie()));
        var f = Formulier.van(velden);
        f.keurAf("titel", t("formulier.intussen"));
        var methode = methodes.huidige().methode();
        return schermen.fout(
                SJABLOON,
                pagina(f, Optional.of(id), zicht)
                        .naast(Intussen.anders(
                                Optieformulier.woorden(nu.inhoud(), methode),
                                Optieformulier.woorden(getypt, methode))));
    }

    private FormulierPage pagina(Formulier f, Optional<OptieId> wijzigt, Zicht zicht) {
        var methode = methodes.huidige().methode();
        return new FormulierPage(
                f,
                wijzigt,
                methode.fasen(),
                methode.behoeften(),
                Optional.empty(),
                List.of(),
                Map.of(),
                concepten.van(Soort.OPTIE, wijzigt.map(OptieId::toString).orElse(Aanbodconcepten.NIEUW), zicht));
    }
}
