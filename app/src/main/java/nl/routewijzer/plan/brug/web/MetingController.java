package nl.routewijzer.plan.brug.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Instrumentversie;
import nl.routewijzer.plan.brug.Meting;
import nl.routewijzer.plan.brug.Metingen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Filling in an instrument at one screen, correcting it and taking it back. */
@Controller
class MetingController {

    private static final String SJABLOON = "plan/brug/web/meting.jte";

    /**
     * @param actie where the form goes
     * @param verbetert whether there is one already that this corrects
     * @param kortGeleden how many days ago it was filled in, when that is less than makes sense
     */
    record MetingPage(
            Formulier formulier,
            JongereView jongere,
            Instrument instrument,
            String actie,
            boolean verbetert,
            Optional<Long> kortGeleden) {}

    private final Metingen metingen;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    MetingController(Metingen metingen, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.metingen = metingen;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/brug/invullen/{instrument}")
    View nieuw(@PathVariable String id, @PathVariable String instrument, Zicht zicht) {
        var jongere = JongereId.van(id);
        var blad = metingen.bekijk(jongere, zicht);
        var welk = blad.nieuwste(instrument).orElseThrow(() -> new NietGevonden("instrument"));
        var dagen = blad.laatste(instrument).map(dag -> ChronoUnit.DAYS.between(dag, tijd.vandaag()));
        return schermen.toon(
                SJABLOON,
                new MetingPage(
                        Metingformulier.nieuw(welk, tijd.vandaag().toString()),
                        jongeren.bekijk(jongere, zicht),
                        welk,
                        pad(jongere),
                        false,
                        dagen.filter(geleden -> geleden < welk.minstensDagen())));
    }

    @PostMapping("/jongeren/{id}/brug")
    View legVast(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var velden = Formulier.van(invoer);
        var instrument = metingen.bekijk(jongere, zicht)
                .instrument(Instrumentversie.lees(velden.waarde("instrument"), velden.waarde("versie")))
                .orElseThrow(() -> new NietGevonden("instrument"));
        var formulier = new Metingformulier(velden, instrument);
        var meting = formulier.lees(jongere);
        if (meting.isEmpty() || formulier.keurAf(metingen.legVast(meting.get(), zicht))) {
            return schermen.fout(
                    SJABLOON,
                    new MetingPage(
                            velden,
                            jongeren.bekijk(jongere, zicht),
                            instrument,
                            pad(jongere),
                            false,
                            Optional.empty()));
        }
        return bewaard(meting.get(), "meting.bewaard", volgende);
    }

    @GetMapping("/jongeren/{id}/brug/{meting}/verbeteren")
    View verbeteren(@PathVariable String id, @PathVariable String meting, Zicht zicht) {
        var jongere = JongereId.van(id);
        var blad = metingen.bekijk(jongere, zicht);
        var oud = blad.teVerbeteren(Sleutel.lees(meting)).orElseThrow(() -> new NietGevonden("meting"));
        var instrument = blad.instrument(oud.instrument()).orElseThrow(() -> new NietGevonden("instrument"));
        return schermen.toon(SJABLOON, verbeterpagina(Metingformulier.van(oud), jongere, instrument, oud.id(), zicht));
    }

    @PostMapping("/jongeren/{id}/brug/{meting}/verbeteren")
    View verbeter(
            @PathVariable String id,
            @PathVariable String meting,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var velden = Formulier.van(invoer);
        var instrument = metingen.bekijk(jongere, zicht)
                .instrument(Instrumentversie.lees(velden.waarde("instrument"), velden.waarde("versie")))
                .orElseThrow(() -> new NietGevonden("instrument"));
        var formulier = new Metingformulier(velden, instrument);
        var nieuw = formulier.lees(jongere);
        var oud = Sleutel.lees(meting);
        if (nieuw.isEmpty() || formulier.keurAf(metingen.verbeter(oud, nieuw.get(), zicht))) {
            return schermen.fout(SJABLOON, verbeterpagina(velden, jongere, instrument, oud, zicht));
        }
        return bewaard(nieuw.get(), "meting.verbeterd", volgende);
    }

    @PostMapping("/jongeren/{id}/brug/{meting}/terug")
    View neemTerug(@PathVariable String id, @PathVariable String meting, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var terug = metingen.neemTerug(Sleutel.lees(meting), jongere, zicht);
        Mededeling.zeg(volgende, terug ? t("meting.terug") : t("meting.telaat"));
        return schermen.naar(pad(jongere));
    }

    private View bewaard(Meting meting, String zin, RedirectAttributes volgende) {
        Mededeling.zegMetTerug(volgende, t(zin), pad(meting.jongere()) + "/" + meting.id() + "/terug");
        return schermen.naar(pad(meting.jongere()));
    }

    private MetingPage verbeterpagina(
            Formulier velden, JongereId jongere, Instrument instrument, UUID oud, Zicht zicht) {
        return new MetingPage(
                velden,
                jongeren.bekijk(jongere, zicht),
                instrument,
                pad(jongere) + "/" + oud + "/verbeteren",
                true,
                Optional.empty());
    }

    private static String pad(JongereId jongere) {
        return "/jongeren/" + jongere + "/brug";
    }
}
