package nl.routewijzer.bericht.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.bericht.Afwezigheden;
import nl.routewijzer.bericht.Afwezigheden.Afwezig;
import nl.routewijzer.bericht.Berichten;
import nl.routewijzer.bericht.Berichtwerk;
import nl.routewijzer.bericht.Schrijver;
import nl.routewijzer.bericht.Snelantwoorden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
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

/** What a colleague arranges for his messages: being away, sentences he often needs, and whether others see that he read. */
@Controller
class InstelController {

    /**
     * @param afwezig the form of being away
     * @param antwoord the form of a new sentence
     * @param voorAllen whether he may write sentences for everybody
     */
    record InstelPage(
            Formulier afwezig,
            Formulier antwoord,
            List<Afwezig> afwezigheden,
            List<Snelantwoorden.Antwoord> antwoorden,
            boolean voorAllen,
            boolean toonLezen) {

        /** The form that came back with a fault, if one did. */
        Formulier fout() {
            return afwezig.isGoed() ? antwoord : afwezig;
        }
    }

    private static final String PAD = "/berichten/instellen";
    private static final String SJABLOON = "bericht/web/instellen.jte";

    private final Afwezigheden afwezigheden;
    private final Snelantwoorden antwoorden;
    private final Berichten berichten;
    private final Berichtwerk werk;
    private final Schermen schermen;
    private final Tijd tijd;

    InstelController(
            Afwezigheden afwezigheden,
            Snelantwoorden antwoorden,
            Berichten berichten,
            Berichtwerk werk,
            Schermen schermen,
            Tijd tijd) {
        this.afwezigheden = afwezigheden;
        this.antwoorden = antwoorden;
        this.berichten = berichten;
        this.werk = werk;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        zicht.vereis(Recht.BERICHTEN_SCHRIJVEN);
        return schermen.toon(SJABLOON, pagina(Draadinzage.leegFormulier(), Draadinzage.leegFormulier(), zicht));
    }

    @PostMapping("/berichten/afwezig")
    View meldAfwezig(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.BERICHTEN_SCHRIJVEN);
        var f = Formulier.van(invoer);
        var vanaf = f.dag("vanaf");
        var tot = f.dag("tot");
        var tekst = f.tekst("tekst", Afwezigheden.LENGTE);
        if (vanaf != null && tot != null) {
            keur(f, vanaf, tot);
            if (f.isGoed() && !afwezigheden.meld(new Afwezig(Sleutel.lees(f.waarde("id")), vanaf, tot, tekst), zicht)) {
                f.keurAf("vanaf", t("afwezig.fout.dubbel"));
            }
        }
        if (!f.isGoed()) {
            return schermen.fout(SJABLOON, pagina(f, Draadinzage.leegFormulier(), zicht));
        }
        Mededeling.zeg(volgende, t("afwezig.bewaard"));
        return schermen.naar(PAD);
    }

    private void keur(Formulier f, LocalDate vanaf, LocalDate tot) {
        if (tot.isBefore(vanaf)) {
            f.keurAf("tot", t("afwezig.fout.volgorde"));
        } else if (tot.isBefore(tijd.vandaag())) {
            f.keurAf("tot", t("afwezig.fout.voorbij"));
        }
    }

    @PostMapping("/berichten/afwezig/{id}/weg")
    View trekIn(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        afwezigheden.trekIn(Sleutel.lees(id), zicht);
        Mededeling.zeg(volgende, t("afwezig.weg"));
        return schermen.naar(PAD);
    }

    @PostMapping("/berichten/antwoorden")
    View bewaarAntwoord(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.BERICHTEN_SCHRIJVEN);
        var f = Formulier.van(invoer);
        var tekst = f.verplicht("zin", Snelantwoorden.LENGTE);
        if (!f.isGoed()) {
            return schermen.fout(SJABLOON, pagina(Draadinzage.leegFormulier(), f, zicht));
        }
        antwoorden.voegToe(
                new Snelantwoorden.Antwoord(Sleutel.lees(f.waarde("id")), tekst, f.gekozen("allen", "ja")), zicht);
        Mededeling.zeg(volgende, t("snelantwoord.bewaard"));
        return schermen.naar(PAD);
    }

    @PostMapping("/berichten/antwoorden/{id}/weg")
    View haalWeg(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        antwoorden.haalWeg(Sleutel.lees(id), zicht);
        Mededeling.zeg(volgende, t("snelantwoord.weg"));
        return schermen.naar(PAD);
    }

    @PostMapping("/berichten/lezen")
    View kiesLezen(@RequestParam(defaultValue = "") String toon, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.BERICHTEN_SCHRIJVEN);
        werk.toonLezen(new Schrijver.Collega(zicht), toon.equals("ja"));
        Mededeling.zeg(volgende, t(toon.equals("ja") ? "bericht.lezen.aan" : "bericht.lezen.uit"));
        return schermen.naar(PAD);
    }

    private InstelPage pagina(Formulier afwezig, Formulier antwoord, Zicht zicht) {
        return new InstelPage(
                afwezig,
                antwoord,
                afwezigheden.mijne(zicht),
                antwoorden.van(zicht),
                Snelantwoorden.magVoorAllen(zicht),
                berichten.toontLezen(new Schrijver.Collega(zicht)));
    }
}
