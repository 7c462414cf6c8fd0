package nl.routewijzer.aanbod.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import nl.routewijzer.aanbod.informatie.Ervaring;
import nl.routewijzer.aanbod.informatie.Informatiebeheer;
import nl.routewijzer.aanbod.web.Aanbodconcepten.Concept;
import nl.routewijzer.aanbod.web.Aanbodconcepten.Soort;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Intussen;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
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

/** Stories of who wants to tell how it went: shown with his consent, until a day, and gone when he takes that back. */
@Controller
class VertelController {

    static final String PAD = "/beheer/ervaringen";
    private static final String SJABLOON = "aanbod/web/ervaring.jte";
    private static final String VERSIE = "versie";
    private static final int MAANDEN = 12;

    /**
     * @param er as it is kept; empty for a new one
     * @param intussen what a colleague made of it while this was typed
     */
    record ErvaringPage(
            Formulier formulier,
            Optional<Ervaring> er,
            List<String> bezwaren,
            Map<String, String> intussen,
            Concept concept) {}

    private final Informatiebeheer beheer;
    private final Aanbodconcepten concepten;
    private final Schermen schermen;
    private final Tijd tijd;

    VertelController(Informatiebeheer beheer, Aanbodconcepten concepten, Schermen schermen, Tijd tijd) {
        this.beheer = beheer;
        this.concepten = concepten;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping(PAD + "/nieuw")
    View nieuw(Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        var begin = Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "vanaf", List.of(tijd.vandaag().toString()),
                "totenmet", List.of(tijd.vandaag().plusMonths(MAANDEN).toString()));
        var f = concepten.over(begin, Soort.ERVARING, Aanbodconcepten.NIEUW, zicht);
        return schermen.toon(
                SJABLOON,
                new ErvaringPage(
                        f,
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        concepten.van(Soort.ERVARING, Aanbodconcepten.NIEUW, zicht)));
    }

    @GetMapping(PAD + "/{ervaring}")
    View wijzig(@PathVariable String ervaring, Zicht zicht) {
        var er = beheer.ervaring(Sleutel.lees(ervaring), zicht);
        if (er.isWeg()) {
            throw new NietGevonden("ervaring");
        }
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("id", List.of(er.id().toString()));
        velden.put(VERSIE, List.of(String.valueOf(er.versie())));
        velden.put("naam", List.of(er.naam()));
        velden.put("titel", List.of(er.titel()));
        velden.put("tekst", List.of(er.tekst()));
        velden.put("toestemming", List.of(er.toestemming().toString()));
        velden.put("vanaf", List.of(er.vanaf().toString()));
        velden.put("totenmet", List.of(er.totEnMet().toString()));
        return schermen.toon(
                SJABLOON,
                new ErvaringPage(
                        concepten.over(velden, Soort.ERVARING, er.id().toString(), zicht),
                        Optional.of(er),
                        InformatieController.LEESBAARHEID.bezwaren(er.titel() + "\n" + er.tekst()),
                        Map.of(),
                        concepten.van(Soort.ERVARING, er.id().toString(), zicht)));
    }

    @PostMapping(PAD)
    View bewaar(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        var f = Formulier.van(invoer);
        var id = Sleutel.lees(f.waarde("id"));
        var ervaring = lees(f, id);
        if (ervaring.isEmpty()) {
            return opnieuw(f, id, zicht);
        }
        return switch (beheer.bewaar(ervaring.get(), zicht)) {
            case BEWAARD -> {
                concepten.vergeet(Soort.ERVARING, Aanbodconcepten.waarvan(f), zicht);
                Mededeling.zeg(volgende, t("informatie.ervaring.bewaard"));
                yield schermen.naar(PAD + "/" + id);
            }
            case INTUSSEN -> intussen(invoer, ervaring.get(), zicht);
            case GESTOPT, STAAT_AL -> {
                f.keurAf("toestemming", t("informatie.fout.gestopt"));
                yield opnieuw(f, id, zicht);
            }
        };
    }

    private View opnieuw(Formulier f, UUID id, Zicht zicht) {
        var er = beheer.ervaringen(zicht).stream()
                .filter(een -> een.id().equals(id) && een.gestopt().isEmpty())
                .findFirst();
        return schermen.fout(SJABLOON, new ErvaringPage(f, er, List.of(), Map.of(), concept(f, zicht)));
    }

    /** What was typed stays, what stands now is beside it, and sending it again goes over that. */
    private View intussen(MultiValueMap<String, String> invoer, Ervaring getypt, Zicht zicht) {
        var nu = beheer.ervaring(getypt.id(), zicht);
        var velden = new LinkedMultiValueMap<>(invoer);
        velden.set(VERSIE, String.valueOf(nu.versie()));
        var f = Formulier.van(velden);
        f.keurAf("titel", t("formulier.intussen"));
        var anders = Intussen.anders(woorden(nu), woorden(getypt));
        return schermen.fout(SJABLOON, new ErvaringPage(f, Optional.of(nu), List.of(), anders, concept(f, zicht)));
    }

    private Concept concept(Formulier f, Zicht zicht) {
        return concepten.van(Soort.ERVARING, Aanbodconcepten.waarvan(f), zicht);
    }

    private static SequencedMap<String, String> woorden(Ervaring ervaring) {
        var woorden = new LinkedHashMap<String, String>();
        woorden.put(t("informatie.label.naam"), ervaring.naam());
        woorden.put(t("informatie.label.titel"), ervaring.titel());
        woorden.put(t("informatie.label.tekst"), ervaring.tekst());
        woorden.put(t("informatie.label.toestemming"), Datums.metJaar(ervaring.toestemming()));
        woorden.put(t("informatie.label.vanaf"), Datums.metJaar(ervaring.vanaf()));
        woorden.put(t("informatie.label.totenmet"), Datums.metJaar(ervaring.totEnMet()));
        return woorden;
    }

    @PostMapping(PAD + "/{ervaring}/stop")
    View stop(@PathVariable String ervaring, Zicht zicht, RedirectAttributes volgende) {
        beheer.stop(Sleutel.lees(ervaring), zicht);
        Mededeling.zeg(volgende, t("informatie.ervaring.gestopt"));
        return schermen.naar(InformatieController.PAD);
    }

    private Optional<Ervaring> lees(Formulier f, UUID id) {
        var naam = f.verplicht("naam", Ervaring.NAAM);
        var titel = f.verplicht("titel", Ervaring.TITEL);
        var tekst = f.verplicht("tekst", Ervaring.TEKST);
        var toestemming = f.dag("toestemming");
        var vanaf = f.dag("vanaf");
        var totEnMet = f.dag("totenmet");
        var versie = f.waarde(VERSIE).isEmpty() ? 0 : f.getal(VERSIE).orElse(0);
        if (toestemming == null || vanaf == null || totEnMet == null) {
            return Optional.empty();
        }
        if (toestemming.isAfter(tijd.vandaag())) {
            f.keurAf("toestemming", t("informatie.fout.straks"));
        }
        if (vanaf.isBefore(toestemming)) {
            f.keurAf("vanaf", t("informatie.fout.toestemming"));
        }
        if (totEnMet.isBefore(vanaf)) {
            f.keurAf("totenmet", t("aanbod.fout.looptijd"));
        }
        return f.isGoed()
                ? Optional.of(
                        new Ervaring(id, naam, titel, tekst, toestemming, vanaf, totEnMet, Optional.empty(), versie))
                : Optional.empty();
    }
}
