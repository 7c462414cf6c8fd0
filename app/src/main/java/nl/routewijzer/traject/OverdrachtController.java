package nl.routewijzer.traject;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Collega;
import nl.routewijzer.toegang.Collegas;
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

/** Handing a jongere over to another vaste consulent, with what that one must know, and taking it back. */
@Controller
class OverdrachtController {

    /** @param wisselingen how many consulenten it would be within a year, with the new one */
    record OverdrachtPage(
            Formulier formulier,
            JongereView jongere,
            TrajectView traject,
            List<Collega> consulenten,
            int wisselingen) {}

    private final Trajecten trajecten;
    private final Toewijzingen toewijzingen;
    private final Jongeren jongeren;
    private final Collegas collegas;
    private final Schermen schermen;
    private final Tijd tijd;

    OverdrachtController(
            Trajecten trajecten,
            Toewijzingen toewijzingen,
            Jongeren jongeren,
            Collegas collegas,
            Schermen schermen,
            Tijd tijd) {
        this.trajecten = trajecten;
        this.toewijzingen = toewijzingen;
        this.jongeren = jongeren;
        this.collegas = collegas;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/overdracht")
    View toon(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        toewijzingen.vereisToewijzer(jongere, zicht);
        var begin = Formulier.met(Map.of("vanaf", List.of(tijd.vandaag().toString())));
        return schermen.toon("traject/overdracht.jte", pagina(begin, jongere, zicht));
    }

    @PostMapping("/jongeren/{id}/overdracht")
    View draagOver(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        toewijzingen.vereisToewijzer(jongere, zicht);
        var formulier = Formulier.van(invoer);
        var consulent = formulier.verplicht("consulent");
        var vanaf = formulier.dag("vanaf");
        var reden = formulier.verplicht("reden");
        var punten = Punten.lees(formulier);
        if (formulier.isGoed() && vanaf != null) {
            var reeks = UUID.randomUUID();
            var verzoek = new Toewijzingen.Verzoek(reeks, GebruikerId.van(consulent), vanaf, reden, List.of());
            switch (toewijzingen.draagOver(verzoek, jongere, punten, zicht)) {
                case Uitkomst.Gedaan gedaan -> {
                    Mededeling.zegMetTerug(volgende, t("overdracht.bewaard"), "/toewijzingen/" + reeks + "/terug");
                    var blijft = zicht.mag(Recht.WERKLIJST_ZIEN) && vanaf.isAfter(tijd.vandaag());
                    return schermen.naar(blijft ? "/jongeren/" + gedaan.jongere() : "/vandaag");
                }
                case Uitkomst.Geweigerd geweigerd ->
                    geweigerd
                            .beletsels()
                            .forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel." + beletsel)));
            }
        }
        return schermen.fout("traject/overdracht.jte", pagina(formulier, jongere, zicht));
    }

    @PostMapping("/toewijzingen/{reeks}/terug")
    View neemTerug(@PathVariable String reeks, Zicht zicht, RedirectAttributes volgende) {
        var terug = toewijzingen.neemTerug(Sleutel.lees(reeks), zicht);
        Mededeling.zeg(
                volgende,
                terug.veranderd().isEmpty()
                        ? t("toewijzing.terug", terug.aantal())
                        : t("toewijzing.deelsterug", terug.veranderd().size()));
        return schermen.naar(zicht.mag(Recht.TEAM_ZIEN) ? "/team" : "/vandaag");
    }

    private OverdrachtPage pagina(Formulier formulier, JongereId jongere, Zicht zicht) {
        return new OverdrachtPage(
                formulier,
                jongeren.bekijk(jongere, zicht),
                trajecten.bekijk(jongere, zicht),
                collegas.consulenten(),
                toewijzingen.wisselingen(jongere).met(GebruikerId.nieuw(), tijd.vandaag()));
    }
}
