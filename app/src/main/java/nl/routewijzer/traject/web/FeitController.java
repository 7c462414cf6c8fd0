package nl.routewijzer.traject.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
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
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import nl.routewijzer.traject.Uitkomst;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Establishing something in a traject: one small form for each kind, and taking it back. */
@Controller
class FeitController {

    private static final int TEKST = 1000;

    record FeitPage(Vastlegging vastlegging, Formulier formulier, JongereView jongere, Trajectstand stand) {

        /** Whether the day lies ahead: until when, instead of since when. */
        boolean totEnMet() {
            return vastlegging == Vastlegging.NAZORG;
        }
    }

    private final Trajectfeiten feiten;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    FeitController(Trajectfeiten feiten, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.feiten = feiten;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/vastleggen/{wat}")
    View nieuw(@PathVariable String id, @PathVariable String wat, Zicht zicht) {
        var vastlegging = vastlegging(wat);
        var jongere = JongereId.van(id);
        var stand = vereis(jongere, zicht);
        return toon(new FeitPage(vastlegging, begin(vastlegging, stand), jongeren.bekijk(jongere, zicht), stand));
    }

    @PostMapping("/jongeren/{id}/vastleggen/{wat}")
    View legVast(
            @PathVariable String id,
            @PathVariable String wat,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var vastlegging = vastlegging(wat);
        var jongere = JongereId.van(id);
        var stand = vereis(jongere, zicht);
        var formulier = Formulier.van(invoer);
        var feit = Sleutel.lees(formulier.waarde("id"));
        var uitkomst = legVast(feit, vastlegging, formulier, jongere, zicht);
        if (uitkomst.filter(Uitkomst.Gedaan.class::isInstance).isPresent()) {
            Mededeling.zegMetTerug(
                    volgende, t("vastleggen.bewaard"), "/jongeren/" + jongere + "/feiten/" + feit + "/terug");
            return schermen.naar("/jongeren/" + jongere + "/route");
        }
        if (uitkomst.isPresent() && uitkomst.get() instanceof Uitkomst.Geweigerd geweigerd) {
            geweigerd.beletsels().forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel." + beletsel)));
        }
        return schermen.fout(
                "traject/web/feit.jte", new FeitPage(vastlegging, formulier, jongeren.bekijk(jongere, zicht), stand));
    }

    @PostMapping("/jongeren/{id}/feiten/{feit}/terug")
    View neemTerug(@PathVariable String id, @PathVariable String feit, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var terug = feiten.neemTerug(Sleutel.lees(feit), jongere, zicht);
        Mededeling.zeg(volgende, terug ? t("vastleggen.terug") : t("vastleggen.telaat"));
        return schermen.naar("/jongeren/" + jongere + "/route");
    }

    private Optional<Uitkomst> legVast(
            UUID id, Vastlegging vastlegging, Formulier formulier, JongereId jongere, Zicht zicht) {
        var soort = vastlegging.isKeuze()
                ? formulier.keuze("soort", Feitsoort.class)
                : vastlegging.soorten().getFirst();
        if (soort != null && !vastlegging.soorten().contains(soort)) {
            formulier.keurAf("soort", t("formulier.keuze"));
        }
        var gesloten = soort == Feitsoort.AFGESLOTEN && vastlegging == Vastlegging.NAZORG;
        var dag = gesloten ? tijd.vandaag() : formulier.dag("dag");
        var tekst = formulier.tekst("tekst", TEKST);
        return formulier.isGoed() && soort != null && dag != null
                ? Optional.of(feiten.legVast(id, jongere, soort, dag, tekst, zicht))
                : Optional.empty();
    }

    /** The day that is most likely; of nazorg, once more as long as it lasts by itself. */
    private Formulier begin(Vastlegging vastlegging, Trajectstand stand) {
        var dag = vastlegging == Vastlegging.NAZORG
                ? stand.nazorg().map(nazorg -> nazorg.nogEens()).orElseGet(tijd::vandaag)
                : tijd.vandaag();
        return Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "dag", List.of(dag.toString()),
                "soort", List.of(vastlegging.soorten().getFirst().name())));
    }

    private Trajectstand vereis(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.TRAJECT_BIJHOUDEN, zicht);
        return feiten.stand(jongere, zicht).orElseThrow(() -> new NietGevonden("traject"));
    }

    private static Vastlegging vastlegging(String wat) {
        return Vastlegging.met(wat).orElseThrow(() -> new NietGevonden("formulier"));
    }

    private View toon(FeitPage pagina) {
        return schermen.toon("traject/web/feit.jte", pagina);
    }
}
