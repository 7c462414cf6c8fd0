package nl.routewijzer.traject.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Grondslag;
import nl.routewijzer.privacy.Grondslag.Soort;
import nl.routewijzer.privacy.Grondslagen;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing down on which ground the traject of a jongere rests, and ending that. */
@Controller
class GrondslagController {

    /** Consent is none of them: it never carries a task of the law. */
    private static final List<Soort> KEUZES = List.of(Soort.PARTICIPATIEWET, Soort.WEB, Soort.ONDERZOEK);

    record GrondslagPage(Formulier formulier, JongereView wie) {

        List<Soort> keuzes() {
            return KEUZES;
        }
    }

    private final Grondslagen grondslagen;
    private final Trajectfeiten trajecten;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    GrondslagController(
            Grondslagen grondslagen, Trajectfeiten trajecten, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.grondslagen = grondslagen;
        this.trajecten = trajecten;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/grondslagen/nieuw")
    View nieuw(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        stand(jongere, zicht);
        var begin = Formulier.met(Map.of(
                "id",
                List.of(UUID.randomUUID().toString()),
                "vanaf",
                List.of(tijd.vandaag().toString())));
        return schermen.toon("traject/web/grondslag.jte", pagina(begin, jongere, zicht));
    }

    @PostMapping("/jongeren/{id}/grondslagen")
    View legVast(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var stand = stand(jongere, zicht);
        var formulier = Formulier.van(invoer);
        var gelezen = lees(formulier, stand, zicht);
        if (gelezen.isEmpty()) {
            return schermen.fout("traject/web/grondslag.jte", pagina(formulier, jongere, zicht));
        }
        grondslagen.legVast(gelezen.get());
        Mededeling.zegMetTerug(
                volgende, t("grondslag.bewaard"), pad(jongere, gelezen.get().id(), "terug"));
        return schermen.naar(delen(jongere));
    }

    private Optional<Grondslag> lees(Formulier formulier, Trajectstand stand, Zicht zicht) {
        var soort = formulier.keuze("soort", Soort.class);
        if (soort != null && !KEUZES.contains(soort)) {
            formulier.keurAf("soort", t("formulier.keuze"));
        }
        var vanaf = formulier.dag("vanaf");
        if (vanaf != null && vanaf.isAfter(tijd.vandaag())) {
            formulier.keurAf("vanaf", t("grondslag.fout.toekomst"));
        }
        if (vanaf != null && vanaf.isBefore(stand.melding())) {
            formulier.keurAf("vanaf", t("grondslag.fout.melding"));
        }
        return formulier.isGoed() && soort != null && vanaf != null
                ? Optional.of(new Grondslag(
                        Sleutel.lees(formulier.waarde("id")),
                        stand.jongere(),
                        Optional.of(stand.traject().waarde()),
                        soort,
                        vanaf,
                        Optional.empty(),
                        zicht.gebruiker()))
                : Optional.empty();
    }

    @PostMapping("/jongeren/{id}/grondslagen/{grond}/terug")
    View neemTerug(@PathVariable String id, @PathVariable String grond, Zicht zicht, RedirectAttributes volgende) {
        return ongedaan(id, zicht, volgende, j -> grondslagen.neemTerug(Sleutel.lees(grond), j, zicht));
    }

    @PostMapping("/jongeren/{id}/grondslagen/{grond}/voortzetten")
    View zetVoort(@PathVariable String id, @PathVariable String grond, Zicht zicht, RedirectAttributes volgende) {
        return ongedaan(id, zicht, volgende, j -> grondslagen.zetVoort(Sleutel.lees(grond), j, zicht));
    }

    @PostMapping("/jongeren/{id}/grondslagen/{grond}/beeindigen")
    View beeindig(@PathVariable String id, @PathVariable String grond, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        jongeren.vereis(jongere, Recht.TOESTEMMING_VASTLEGGEN, zicht);
        var welke = Sleutel.lees(grond);
        if (grondslagen.beeindig(welke, jongere, zicht)) {
            Mededeling.zegMetTerug(volgende, t("grondslag.beeindigd"), pad(jongere, welke, "voortzetten"));
        } else {
            Mededeling.zeg(volgende, t("grondslag.gold.niet"));
        }
        return schermen.naar(delen(jongere));
    }

    private View ongedaan(String id, Zicht zicht, RedirectAttributes volgende, Predicate<JongereId> daad) {
        var jongere = JongereId.van(id);
        jongeren.vereis(jongere, Recht.TOESTEMMING_VASTLEGGEN, zicht);
        Mededeling.zeg(volgende, t(daad.test(jongere) ? "grondslag.terug" : "grondslag.telaat"));
        return schermen.naar(delen(jongere));
    }

    /** The last traject; a ground without one is none. */
    private Trajectstand stand(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.TOESTEMMING_VASTLEGGEN, zicht);
        return trajecten.stand(jongere, zicht).orElseThrow(() -> new NietGevonden("traject"));
    }

    private GrondslagPage pagina(Formulier formulier, JongereId jongere, Zicht zicht) {
        return new GrondslagPage(formulier, jongeren.bekijk(jongere, zicht));
    }

    private static String delen(JongereId jongere) {
        return "/jongeren/" + jongere + "/delen";
    }

    private static String pad(JongereId jongere, UUID grond, String wat) {
        return "/jongeren/" + jongere + "/grondslagen/" + grond + "/" + wat;
    }
}
