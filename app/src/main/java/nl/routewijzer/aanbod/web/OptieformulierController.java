package nl.routewijzer.aanbod.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.routewijzer.aanbod.Optie;
import nl.routewijzer.aanbod.Optie.Inhoud;
import nl.routewijzer.aanbod.Optie.Looptijd;
import nl.routewijzer.aanbod.Optie.Voor;
import nl.routewijzer.aanbod.Optie.Waar;
import nl.routewijzer.aanbod.OptieId;
import nl.routewijzer.aanbod.Optiebeheer;
import nl.routewijzer.aanbod.Opties;
import nl.routewijzer.aanbod.web.Aanbodconcepten.Concept;
import nl.routewijzer.aanbod.web.Aanbodconcepten.Soort;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.methode.Fase;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Toolbox.Behoefte;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
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
     * @param concept what was typed and not saved yet
     */
    record FormulierPage(
            Formulier formulier,
            Optional<OptieId> wijzigt,
            List<Fase> fasen,
            List<Behoefte> behoeften,
            Optional<Inhoud> voorbeeld,
            List<String> bezwaren,
            Concept concept) {

        String actie() {
            return PAD + wijzigt.map(id -> "/" + id).orElse("");
        }

        String terug() {
            return actie();
        }
    }

    private static final String PAD = OptieController.PAD;
    private static final String SJABLOON = "aanbod/web/formulier.jte";
    private static final int PLAATS = 200;
    private static final int LINK = 300;
    private static final Pattern ADRES = Pattern.compile("|https?://[^\\s<>\"']+\\.[^\\s<>\"']+");
    private static final Pattern NUMMER = Pattern.compile("|\\+?[0-9][0-9 ()-]{2,28}");
    private static final Pattern LEEFTIJD = Pattern.compile("|1[2-9]|[2-9][0-9]");

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
        var f = concepten.over(ingevuld(nu), Soort.OPTIE, nu.id().toString(), zicht);
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
        var inhoud = lees(f);
        var kaal = pagina(f, wijzigt, zicht);
        return f.isGoed()
                ? schermen.toon(
                        SJABLOON,
                        new FormulierPage(
                                f,
                                wijzigt,
                                kaal.fasen(),
                                kaal.behoeften(),
                                Optional.of(inhoud),
                                OptieController.bezwaren(inhoud),
                                kaal.concept()))
                : schermen.fout(SJABLOON, kaal);
    }

    @PostMapping(PAD)
    View voegToe(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.AANBOD_BIJHOUDEN);
        var f = Formulier.van(invoer);
        var id = OptieId.van(f.waarde("id"));
        var inhoud = lees(f);
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
        var inhoud = lees(f);
        var versie = f.getal("versie").orElse(0);
        if (f.isGoed() && !beheer.wijzig(nu.id(), inhoud, versie, zicht)) {
            f.keurAf("titel", t("aanbod.fout.intussen", nu.inhoud().titel()));
            var velden = new LinkedHashMap<>(invoer);
            velden.put("versie", List.of(String.valueOf(nu.versie())));
            return schermen.fout(SJABLOON, pagina(metFouten(Formulier.met(velden), f), Optional.of(nu.id()), zicht));
        }
        if (!f.isGoed()) {
            return schermen.fout(SJABLOON, pagina(f, Optional.of(nu.id()), zicht));
        }
        concepten.vergeet(Soort.OPTIE, nu.id().toString(), zicht);
        Mededeling.zeg(volgende, t("aanbod.bewaard"));
        return schermen.naar(PAD + "/" + nu.id());
    }

    private static Formulier metFouten(Formulier nieuw, Formulier oud) {
        oud.fouten().forEach(nieuw::keurAf);
        return nieuw;
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
                concepten.van(Soort.OPTIE, wijzigt.map(OptieId::toString).orElse(Aanbodconcepten.NIEUW), zicht));
    }

    /** In the order in which the fields stand, so that the faults do too. */
    private Inhoud lees(Formulier f) {
        var titel = f.verplicht("titel", Inhoud.TITEL);
        var tekst = f.verplicht("tekst", Inhoud.TEKST);
        var wie = f.tekst("wie", PLAATS);
        var vanafLeeftijd = leeftijd(f, "vanafleeftijd");
        var totLeeftijd = leeftijd(f, "totleeftijd");
        if (vanafLeeftijd.isPresent() && totLeeftijd.isPresent() && vanafLeeftijd.get() > totLeeftijd.get()) {
            f.keurAf("totleeftijd", t("aanbod.fout.leeftijden"));
        }
        var plaats = f.tekst("plaats", PLAATS);
        var link = f.tekst("link", LINK);
        if (!ADRES.matcher(link).matches()) {
            f.keurAf("link", t("aanbod.fout.link"));
        }
        var telefoon = f.tekst("telefoon");
        if (!NUMMER.matcher(telefoon).matches()) {
            f.keurAf("telefoon", t("organisatie.fout.telefoon"));
        }
        var vanaf = f.misschienDag("vanaf");
        var totEnMet = f.misschienDag("totenmet");
        if (vanaf.isPresent() && totEnMet.filter(vanaf.get()::isAfter).isPresent()) {
            f.keurAf("totenmet", t("aanbod.fout.looptijd"));
        }
        var methode = methodes.huidige().methode();
        return new Inhoud(
                titel,
                tekst,
                new Voor(wie, vanafLeeftijd, totLeeftijd, fasen(f, methode), behoeften(f, methode)),
                new Waar(plaats, link, telefoon),
                new Looptijd(vanaf, totEnMet));
    }

    private static Optional<Integer> leeftijd(Formulier f, String veld) {
        var getypt = f.tekst(veld);
        if (!LEEFTIJD.matcher(getypt).matches()) {
            f.keurAf(veld, t("aanbod.fout.leeftijd"));
            return Optional.empty();
        }
        return getypt.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(getypt));
    }

    /** What the method does not know is none. */
    private static Set<String> fasen(Formulier f, Handelingswijze methode) {
        return methode.fasen().stream()
                .map(Fase::id)
                .filter(f.waarden("fase")::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> behoeften(Formulier f, Handelingswijze methode) {
        return methode.behoeften().stream()
                .map(Behoefte::id)
                .filter(f.waarden("behoefte")::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, List<String>> ingevuld(Optie optie) {
        var inhoud = optie.inhoud();
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("id", List.of(optie.id().toString()));
        velden.put("versie", List.of(String.valueOf(optie.versie())));
        velden.put("titel", List.of(inhoud.titel()));
        velden.put("tekst", List.of(inhoud.tekst()));
        velden.put("wie", List.of(inhoud.voor().wie()));
        velden.put(
                "vanafleeftijd",
                List.of(inhoud.voor().vanaf().map(String::valueOf).orElse("")));
        velden.put(
                "totleeftijd", List.of(inhoud.voor().tot().map(String::valueOf).orElse("")));
        velden.put("fase", new ArrayList<>(inhoud.voor().fasen()));
        velden.put("behoefte", new ArrayList<>(inhoud.voor().behoeften()));
        velden.put("plaats", List.of(inhoud.waar().plaats()));
        velden.put("link", List.of(inhoud.waar().link()));
        velden.put("telefoon", List.of(inhoud.waar().telefoon()));
        velden.put(
                "vanaf", List.of(inhoud.looptijd().vanaf().map(String::valueOf).orElse("")));
        velden.put(
                "totenmet",
                List.of(inhoud.looptijd().totEnMet().map(String::valueOf).orElse("")));
        return velden;
    }
}
