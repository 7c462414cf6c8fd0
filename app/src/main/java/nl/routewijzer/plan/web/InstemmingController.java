package nl.routewijzer.plan.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Padwoord;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.plan.Antwoord;
import nl.routewijzer.plan.Partij;
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

/** What they say of the plan: what went well, whether they agree, a signature, and whether help is welcome. Each apart from the others. */
@Controller
class InstemmingController {

    private static final String SJABLOON = "plan/web/zeg.jte";

    enum Wat {
        GOED,
        EENS,
        HANDTEKENING,
        HULP;

        static Wat lees(String naam) {
            return Padwoord.lees(Wat.class, naam).orElseThrow(() -> new NietGevonden("formulier"));
        }

        String pad() {
            return Padwoord.van(this);
        }
    }

    record ZegPage(Formulier formulier, Blad blad, Wat wat) {

        String actie() {
            return blad.pad() + "/zeg/" + wat.pad();
        }
    }

    private final Planblad bladen;
    private final Planafhandeling afhandeling;
    private final Schermen schermen;
    private final Tijd tijd;

    InstemmingController(Planblad bladen, Planafhandeling afhandeling, Schermen schermen, Tijd tijd) {
        this.bladen = bladen;
        this.afhandeling = afhandeling;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/plan/zeg/{wat}")
    View zeg(
            @PathVariable String id,
            @PathVariable String wat,
            @RequestParam(defaultValue = "") String stem,
            Zicht zicht) {
        var blad = bladen.van(id, zicht);
        return schermen.toon(SJABLOON, new ZegPage(bladen.begin(blad, stem, Map.of()), blad, Wat.lees(wat)));
    }

    @PostMapping("/jongeren/{id}/plan/zeg/{wat}")
    View bewaar(
            @PathVariable String id,
            @PathVariable String wat,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = bladen.van(id, zicht);
        var f = Formulier.van(invoer);
        var pagina = new ZegPage(f, blad, Wat.lees(wat));
        var dag = f.bevat("dag") ? f.dag("dag") : tijd.vandaag();
        var wijziging = wijziging(pagina);
        return afhandeling.bewaar(
                new Verzoek(blad, invoer, f, pagina.actie(), "zeggen", t("plan.zeg." + pagina.wat() + ".gedaan"), ""),
                dag == null ? tijd.vandaag() : dag,
                wijziging.stream().toList(),
                zicht,
                volgende,
                () -> schermen.fout(SJABLOON, pagina));
    }

    private static Optional<Wijziging> wijziging(ZegPage pagina) {
        var f = pagina.formulier();
        return switch (pagina.wat()) {
            case GOED ->
                Optional.of(
                        new Wijziging.GingGoed(Sleutel.lees(f.waarde("id")), f.verplicht("tekst", Wijziging.REDEN)));
            case EENS -> {
                var partij = f.keuze("partij", Partij.class);
                var antwoord = f.keuze("antwoord", Antwoord.class);
                var waarom = f.tekst("reden", Wijziging.WAAROM);
                yield partij == null || antwoord == null
                        ? Optional.empty()
                        : Optional.of(new Wijziging.InstemmingGegeven(partij, antwoord, waarom));
            }
            case HANDTEKENING -> {
                var partij = f.keuze("partij", Partij.class);
                var gezet = ja(f);
                var toelichting = f.tekst("reden", Wijziging.WAAROM);
                yield partij == null || gezet.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Wijziging.HandtekeningGezet(partij, gezet.get(), toelichting));
            }
            case HULP -> {
                var woorden = f.tekst("reden", Wijziging.WAAROM);
                yield ja(f).map(welkom -> new Wijziging.HulpBeantwoord(welkom, woorden));
            }
        };
    }

    private static Optional<Boolean> ja(Formulier f) {
        var gekozen = List.of("ja", "nee").indexOf(f.waarde("ja"));
        if (gekozen < 0) {
            f.keurAf("ja", t("formulier.keuze"));
            return Optional.empty();
        }
        return Optional.of(gekozen == 0);
    }
}
