package nl.routewijzer.plan.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.methode.Toolbox;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Plannen;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Vierpost;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.plan.web.Planafhandeling.Verzoek;
import nl.routewijzer.plan.web.Planblad.Blad;
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

/** The forms of a step that is there: changing it, and how it goes on. */
@Controller
class StapController {

    /** What can become of a step besides being done, as it stands in the address. */
    enum Daad {
        VIER,
        STOP,
        HEROPEN;

        static Daad lees(String naam) {
            return Arrays.stream(values())
                    .filter(daad -> daad.pad().equals(naam))
                    .findFirst()
                    .orElseThrow(() -> new NietGevonden("formulier"));
        }

        String pad() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param stap empty for a new one
     * @param suggesties tools of the toolbox that answer the needs that were ticked, each with its reason
     */
    record StapPage(
            Formulier formulier,
            Blad blad,
            PlanView.Doel doel,
            Optional<StapId> stap,
            List<Toolbox.Suggestie> suggesties) {

        String actie() {
            return stap.map(welke -> blad.pad() + "/stappen/" + welke + "/wijzig")
                    .orElse(blad.pad() + "/doelen/" + doel.id() + "/stappen");
        }

        /** What was typed goes along: the needs of a jongere stand in no address. */
        String ideeen() {
            return actie() + "/ideeen";
        }
    }

    /** @param kanSturen whether it can go to the jongere as a message too */
    record DaadPage(Formulier formulier, Blad blad, PlanView.Stap stap, Daad daad, boolean kanSturen) {

        String actie() {
            return blad.pad() + "/stappen/" + stap.id() + "/" + daad.pad();
        }
    }

    static final String FORMULIER = "plan/web/stap.jte";
    private static final String DAAD = "plan/web/stapdaad.jte";

    private final Planblad bladen;
    private final Plannen plannen;
    private final Planafhandeling afhandeling;
    private final Schermen schermen;
    private final Tijd tijd;
    private final Optional<Vierpost> post;

    StapController(
            Planblad bladen,
            Plannen plannen,
            Planafhandeling afhandeling,
            Schermen schermen,
            Tijd tijd,
            Optional<Vierpost> post) {
        this.bladen = bladen;
        this.plannen = plannen;
        this.afhandeling = afhandeling;
        this.schermen = schermen;
        this.tijd = tijd;
        this.post = post;
    }

    @GetMapping("/jongeren/{id}/plan/stappen/{stap}/wijzig")
    View wijzig(
            @PathVariable String id,
            @PathVariable String stap,
            @RequestParam(defaultValue = "") String stem,
            Zicht zicht) {
        var blad = bladen.van(id, zicht);
        var nu = blad.stap(StapId.van(stap));
        var velden = Map.of(
                "tekst", List.of(nu.tekst()),
                "wie", List.of(nu.door().wie().name()),
                "naam", List.of(nu.door().naam()),
                "voor", List.of(nu.voor().map(LocalDate::toString).orElse("")));
        return schermen.toon(FORMULIER, bestaand(bladen.begin(blad, stem, velden), blad, nu.id()));
    }

    /** Only what differs from what stood in the form is a change: the rest may have been changed by somebody else since. */
    @PostMapping("/jongeren/{id}/plan/stappen/{stap}/wijzig")
    View bewaar(
            @PathVariable String id,
            @PathVariable String stap,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = bladen.van(id, zicht);
        var welke = blad.stap(StapId.van(stap)).id();
        var f = Formulier.van(invoer);
        var stond = plannen.geschiedenis(blad.jongere(), zicht)
                .flatMap(g -> g.opVersie(Planafhandeling.gezien(f)))
                .flatMap(plan -> plan.stap(welke))
                .orElseGet(() -> blad.stap(welke));
        var pagina = bestaand(f, blad, welke);
        return afhandeling.bewaar(
                verzoek(blad, invoer, f, pagina.actie(), welke, "plan.stap.gewijzigd"),
                tijd.vandaag(),
                verschil(f, stond),
                zicht,
                volgende,
                () -> schermen.fout(FORMULIER, pagina));
    }

    private static List<Wijziging> verschil(Formulier f, PlanView.Stap stond) {
        var wijzigingen = new ArrayList<Wijziging>();
        var tekst = tekst(f);
        if (!tekst.equals(stond.tekst())) {
            wijzigingen.add(new Wijziging.StapVerwoord(stond.id(), tekst));
        }
        uitvoerder(f)
                .filter(door -> !door.equals(stond.door()))
                .ifPresent(door -> wijzigingen.add(new Wijziging.StapOvergenomen(stond.id(), door)));
        var voor = f.misschienDag("voor");
        if (!voor.equals(stond.voor())) {
            wijzigingen.add(new Wijziging.StapGepland(stond.id(), voor));
        }
        return wijzigingen;
    }

    /** One press: done, by the words of whoever was chosen above the plan. */
    @PostMapping("/jongeren/{id}/plan/stappen/{stap}/gedaan")
    View vinkAf(
            @PathVariable String id,
            @PathVariable String stap,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = bladen.van(id, zicht);
        var welke = blad.stap(StapId.van(stap)).id();
        var pad = blad.pad() + "/stappen/" + welke;
        var f = Formulier.van(invoer);
        return afhandeling.bewaar(
                new Verzoek(
                        blad, invoer, f, pad + "/gedaan", "stap-" + welke, t("plan.stap.gedaan"), pad + "/tochniet"),
                tijd.vandaag(),
                List.of(new Wijziging.StapAfgevinkt(welke)),
                zicht,
                volgende,
                () -> schermen.naar(blad.pad()));
    }

    /** Undoes a tick that was a mistake; both stay in the history. */
    @PostMapping("/jongeren/{id}/plan/stappen/{stap}/tochniet")
    View tochNiet(@PathVariable String id, @PathVariable String stap, Zicht zicht, RedirectAttributes volgende) {
        var blad = bladen.van(id, zicht);
        var welke = blad.stap(StapId.van(stap)).id();
        var invoer = new LinkedMultiValueMap<String, String>();
        invoer.add("id", UUID.randomUUID().toString());
        var f = Formulier.van(invoer);
        return afhandeling.bewaar(
                verzoek(blad, invoer, f, blad.pad() + "/stappen/" + welke + "/tochniet", welke, "plan.stap.tochniet"),
                tijd.vandaag(),
                List.of(new Wijziging.StapHeropend(welke, "")),
                zicht,
                volgende,
                () -> schermen.naar(blad.pad()));
    }

    @GetMapping("/jongeren/{id}/plan/stappen/{stap}/{daad}")
    View daad(
            @PathVariable String id,
            @PathVariable String stap,
            @PathVariable String daad,
            @RequestParam(defaultValue = "") String stem,
            Zicht zicht) {
        var blad = bladen.van(id, zicht);
        var welke = Daad.lees(daad);
        var kan = welke == Daad.VIER && kanSturen(blad, zicht);
        var velden = kan
                ? Map.of("tekst", List.of(t("plan.vier.zin")), "stuur", List.of("ja"))
                : Map.<String, List<String>>of();
        return schermen.toon(
                DAAD, new DaadPage(bladen.begin(blad, stem, velden), blad, blad.stap(StapId.van(stap)), welke, kan));
    }

    @PostMapping("/jongeren/{id}/plan/stappen/{stap}/{daad}")
    View doe(
            @PathVariable String id,
            @PathVariable String stap,
            @PathVariable String daad,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = bladen.van(id, zicht);
        var f = Formulier.van(invoer);
        var soort = Daad.lees(daad);
        var pagina =
                new DaadPage(f, blad, blad.stap(StapId.van(stap)), soort, soort == Daad.VIER && kanSturen(blad, zicht));
        var welke = pagina.stap().id();
        var wijziging = switch (pagina.daad()) {
            case VIER -> new Wijziging.StapGevierd(welke, f.verplicht("tekst", Wijziging.REDEN));
            case STOP -> new Wijziging.StapGestopt(welke, f.verplicht("reden", Wijziging.REDEN));
            case HEROPEN -> new Wijziging.StapHeropend(welke, f.tekst("reden", Wijziging.REDEN));
        };
        return afhandeling.bewaar(
                verzoek(blad, invoer, f, pagina.actie(), welke, "plan.stapdaad." + pagina.daad() + ".gedaan"),
                tijd.vandaag(),
                List.of(wijziging),
                zicht,
                volgende,
                () -> schermen.fout(DAAD, pagina),
                () -> t("plan.stapdaad." + pagina.daad() + ".gedaan")
                        + (pagina.kanSturen() && f.gekozen("stuur", "ja") ? " " + stuur(pagina, zicht) : ""));
    }

    private boolean kanSturen(Blad blad, Zicht zicht) {
        return post.filter(bode -> bode.kan(blad.jongere(), zicht)).isPresent();
    }

    /** As a message, once for each time it was celebrated. @return what became of it */
    private String stuur(DaadPage pagina, Zicht zicht) {
        var f = pagina.formulier();
        var id = UUID.nameUUIDFromBytes((f.waarde("id") + "/vier").getBytes(StandardCharsets.UTF_8));
        return post.flatMap(bode -> bode.stuur(
                        id, pagina.blad().jongere(), pagina.stap().id(), f.tekst("tekst", Wijziging.REDEN), zicht))
                .orElseGet(() -> t("plan.vier.gestuurd"));
    }

    static Verzoek verzoek(
            Blad blad, MultiValueMap<String, String> invoer, Formulier f, String actie, StapId stap, String gelukt) {
        return new Verzoek(blad, invoer, f, actie, "stap-" + stap, t(gelukt), "");
    }

    private static StapPage bestaand(Formulier f, Blad blad, StapId stap) {
        var doel = blad.plan().flatMap(plan -> plan.doelVan(stap)).orElseThrow(() -> new NietGevonden("stap"));
        return new StapPage(f, blad, doel, Optional.of(stap), List.of());
    }

    static String tekst(Formulier f) {
        return f.verplicht("tekst", Wijziging.STAPTEKST);
    }

    /** A step without somebody who takes it is nobody's. */
    static Optional<Uitvoerder> uitvoerder(Formulier f) {
        var wie = f.keuze("wie", Uitvoerder.Wie.class);
        if (wie == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Uitvoerder(wie, wie == Uitvoerder.Wie.ANDER ? f.verplicht("naam", Uitvoerder.NAAM) : ""));
    }
}
