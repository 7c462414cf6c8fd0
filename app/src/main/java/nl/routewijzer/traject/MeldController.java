package nl.routewijzer.traject;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.Gelijke;
import nl.routewijzer.jongere.Gelijken;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Collega;
import nl.routewijzer.toegang.Collegas;
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

/**
 * The form of a melding, for a new jongere or for one the organisation knows. Before somebody new is written down the page
 * asks, when there is reason to, whether it is one of these; what was typed goes along and comes back.
 */
@Controller
class MeldController {

    /** Answer to "is it one of these?"; the other answers are ids. */
    private static final String IEMAND_ANDERS = "ander";

    /**
     * @param bekend who is known already, empty for somebody new
     * @param grens at which ages one mostly reports here
     * @param leeftijd something to know about the age of this one
     * @param magOvernemen whether one may take over many at once, from a file
     */
    record MeldPage(
            Formulier formulier,
            Optional<Bekende> bekend,
            List<Collega> consulenten,
            String grens,
            Optional<String> leeftijd,
            boolean magOvernemen) {}

    /** @param leeftijd something to know about the age of this one */
    record GelijkPage(Formulier formulier, List<Gelijke> gelijken, Optional<String> leeftijd, LocalDate vandaag) {

        /** With only weak grounds going on is filled in already; otherwise a person has to choose. */
        boolean gekozen(String antwoord) {
            var keuze = formulier.waarde("zelfde");
            return keuze.isEmpty()
                    ? antwoord.equals(IEMAND_ANDERS) && gelijken.stream().noneMatch(Gelijke::isSterk)
                    : keuze.equals(antwoord);
        }

        /** Everything that was typed, to send along. */
        Map<String, String> getypt() {
            return Meldformulier.VELDEN.stream()
                    .filter(formulier::bevat)
                    .collect(
                            Collectors.toMap(veld -> veld, formulier::waarde, (een, ander) -> een, LinkedHashMap::new));
        }
    }

    record Bekende(JongereId id, String naam) {}

    private final Trajecten trajecten;
    private final Jongeren jongeren;
    private final Gelijken gelijken;
    private final Collegas collegas;
    private final Methodes methodes;
    private final Schermen schermen;
    private final Tijd tijd;

    MeldController(
            Trajecten trajecten,
            Jongeren jongeren,
            Gelijken gelijken,
            Collegas collegas,
            Methodes methodes,
            Schermen schermen,
            Tijd tijd) {
        this.trajecten = trajecten;
        this.jongeren = jongeren;
        this.gelijken = gelijken;
        this.collegas = collegas;
        this.methodes = methodes;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/meldingen/nieuw")
    View nieuw(Zicht zicht) {
        zicht.vereis(Recht.JONGERE_MELDEN);
        return schermen.toon(
                "traject/melding.jte", pagina(Formulier.van(beginwaarden(zicht)), Optional.empty(), zicht));
    }

    @GetMapping("/jongeren/{jongere}/meldingen/nieuw")
    View opnieuw(@PathVariable String jongere, Zicht zicht) {
        return schermen.toon(
                "traject/melding.jte",
                pagina(Formulier.van(beginwaarden(zicht)), bekende(JongereId.van(jongere), zicht), zicht));
    }

    @PostMapping("/meldingen")
    View meld(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.JONGERE_MELDEN);
        var formulier = Formulier.van(invoer);
        var id = Sleutel.lees(formulier.waarde("id"));
        var jongere = new JongereId(id);
        var melding = Meldformulier.nieuwe(formulier, jongere);
        if (formulier.bevat("terug") || melding.isEmpty() || trajecten.isGemeld(melding.get())) {
            return formulier.bevat("terug")
                    ? schermen.toon("traject/melding.jte", pagina(Formulier.van(invoer), Optional.empty(), zicht))
                    : verwerk(formulier, Optional.empty(), melding, zicht, volgende);
        }
        return kijkOfErEenGelijkeIs(formulier, melding.get(), zicht, volgende);
    }

    /** What to know about an age, beside the field while one types. A POST: a birth date belongs in no URL. */
    @PostMapping("/meldingen/leeftijd")
    View leeftijd(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht) {
        zicht.vereis(Recht.JONGERE_MELDEN);
        return schermen.deel("traject/leeftijd.jte", leeftijd(Formulier.van(invoer)));
    }

    private View kijkOfErEenGelijkeIs(Formulier formulier, Melding melding, Zicht zicht, RedirectAttributes volgende) {
        var gevonden = gelijken.zoek(melding.nieuw().orElseThrow(), Recht.JONGERE_MELDEN, zicht);
        var antwoord = formulier.waarde("zelfde");
        var gezien = gevonden.stream()
                .allMatch(
                        gelijke -> formulier.gekozen("gezien", gelijke.jongere().toString()));
        if (gevonden.isEmpty() || (gezien && antwoord.equals(IEMAND_ANDERS))) {
            return verwerk(formulier, Optional.empty(), Optional.of(melding), zicht, volgende);
        }
        if (!gezien || antwoord.isEmpty()) {
            if (formulier.bevat("gezien")) {
                formulier.keurAf("zelfde", t(gezien ? "formulier.keuze" : "gelijk.fout.anders"));
            }
            return vraag(formulier, gevonden);
        }
        var zelfde = gevonden.stream()
                .filter(gelijke -> gelijke.jongere().toString().equals(antwoord))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("jongere"));
        return meldBij(formulier, melding.bij(zelfde.jongere()), zelfde, gevonden, zicht, volgende);
    }

    private View meldBij(
            Formulier formulier,
            Melding melding,
            Gelijke zelfde,
            List<Gelijke> gevonden,
            Zicht zicht,
            RedirectAttributes volgende) {
        var uitkomst = trajecten.meld(melding, zicht);
        if (!(uitkomst instanceof Uitkomst.Geweigerd geweigerd)) {
            Mededeling.zeg(volgende, t("gelijk.bewaard"));
            return schermen.naar(daarna(melding, zicht));
        }
        if (geweigerd.beletsels().contains(Beletsel.OPEN_TRAJECT) && zelfde.eigen()) {
            Mededeling.zeg(volgende, t("gelijk.looptal"));
            return schermen.naar("/jongeren/" + zelfde.jongere());
        }
        geweigerd.beletsels().forEach(beletsel -> formulier.keurAf("zelfde", zin(beletsel, zelfde)));
        return vraag(formulier, gevonden);
    }

    private static String zin(Beletsel beletsel, Gelijke zelfde) {
        return beletsel == Beletsel.OPEN_TRAJECT
                ? t("gelijk.looptbij", zelfde.naam().volledig(), zelfde.consulent())
                : t("beletsel." + beletsel);
    }

    private View vraag(Formulier formulier, List<Gelijke> gevonden) {
        var pagina = new GelijkPage(formulier, gevonden, leeftijd(formulier), tijd.vandaag());
        return formulier.isGoed()
                ? schermen.toon("traject/gelijk.jte", pagina)
                : schermen.fout("traject/gelijk.jte", pagina);
    }

    /** Where the melding can be seen: with who divides, with himself, or nowhere for who may not open it. */
    private static String daarna(Melding melding, Zicht zicht) {
        if (melding.consulent().isEmpty() && zicht.mag(Recht.TEAM_ZIEN)) {
            return "/team";
        }
        var ziet = zicht.bereik(Recht.JONGERE_ZIEN) == Bereik.ORGANISATIE
                || melding.consulent().filter(zicht.gebruiker()::equals).isPresent();
        return ziet ? "/jongeren/" + melding.jongere() : "/vandaag";
    }

    @PostMapping("/jongeren/{jongere}/meldingen")
    View meldBekende(
            @PathVariable String jongere,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var formulier = Formulier.van(invoer);
        var wie = JongereId.van(jongere);
        return verwerk(formulier, bekende(wie, zicht), Meldformulier.bekende(formulier, wie), zicht, volgende);
    }

    private View verwerk(
            Formulier formulier,
            Optional<Bekende> bekend,
            Optional<Melding> melding,
            Zicht zicht,
            RedirectAttributes volgende) {
        var uitkomst = melding.map(gelezen -> trajecten.meld(gelezen, zicht));
        if (uitkomst.isPresent() && uitkomst.get() instanceof Uitkomst.Gedaan) {
            Mededeling.zeg(volgende, t("melding.bewaard"));
            return schermen.naar(daarna(melding.get(), zicht));
        }
        if (uitkomst.isPresent() && uitkomst.get() instanceof Uitkomst.Geweigerd geweigerd) {
            geweigerd.beletsels().forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel." + beletsel)));
        }
        return schermen.fout("traject/melding.jte", pagina(formulier, bekend, zicht));
    }

    private MultiValueMap<String, String> beginwaarden(Zicht zicht) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.add("id", UUID.randomUUID().toString());
        velden.add("dag", tijd.vandaag().toString());
        velden.add("kanaal", Kanaal.GEMEENTE.name());
        velden.add("uitkeringsvraag", Uitkeringsvraag.ONBEKEND.name());
        velden.add("consulent", zicht.gebruiker().toString());
        return velden;
    }

    private Optional<Bekende> bekende(JongereId jongere, Zicht zicht) {
        zicht.vereis(Recht.JONGERE_MELDEN);
        return Optional.of(
                new Bekende(jongere, jongeren.bekijk(jongere, zicht).naam().volledig()));
    }

    private MeldPage pagina(Formulier formulier, Optional<Bekende> bekend, Zicht zicht) {
        return new MeldPage(
                formulier,
                bekend,
                collegas.consulenten(),
                grens().zin(),
                leeftijd(formulier),
                zicht.mag(Recht.CASELOAD_IMPORTEREN));
    }

    private Aanmeldleeftijd grens() {
        return Aanmeldleeftijd.van(methodes.huidige());
    }

    /** Looks at a copy: what is wrong with the date is said when the form is sent, not here. */
    private Optional<String> leeftijd(Formulier formulier) {
        var kopie = Meldformulier.VELDEN.stream()
                .filter(veld -> veld.startsWith("geboortedatum"))
                .collect(Collectors.toMap(veld -> veld, veld -> List.of(formulier.waarde(veld))));
        return Optional.ofNullable(Formulier.met(kopie).geboortedatum("geboortedatum"))
                .flatMap(geboren ->
                        grens().opmerking(formulier.waarde("roepnaam").strip(), geboren, tijd.vandaag()));
    }
}
