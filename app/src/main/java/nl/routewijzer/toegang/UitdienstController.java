package nl.routewijzer.toegang;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Personeel.Caseload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Out of service from a day on, with for how many jongeren somebody else has to be found; and back. */
@Controller
class UitdienstController {

    private static final String PAD = MensenController.PAD + "/{id}/uit-dienst";
    private static final int VERST_VOORUIT_IN_MAANDEN = 12;

    /** @param team who looks may divide the jongeren himself */
    record UitdienstPage(Collega collega, Caseload caseload, boolean team, Formulier formulier) {}

    private final Collegas collegas;
    private final Personeel personeel;
    private final Tijd tijd;
    private final Schermen schermen;

    UitdienstController(Collegas collegas, Personeel personeel, Tijd tijd, Schermen schermen) {
        this.collegas = collegas;
        this.personeel = personeel;
        this.tijd = tijd;
        this.schermen = schermen;
    }

    @GetMapping(PAD)
    View toon(@PathVariable String id, Zicht zicht) {
        var collega = vereis(id, zicht);
        var dag = collega.uitDienstOp().orElseGet(tijd::vandaag);
        return schermen.toon(
                "toegang/uitdienst.jte",
                pagina(collega, Formulier.met(Map.of("vanaf", List.of(dag.toString()))), zicht));
    }

    @PostMapping(PAD)
    View beeindig(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var collega = vereis(id, zicht);
        var formulier = Formulier.van(invoer);
        var vanaf = dag(formulier);
        if (vanaf != null) {
            personeel
                    .uitDienst(collega.id(), vanaf, zicht)
                    .forEach(bezwaar -> formulier.keurAf("vanaf", t("collega.bezwaar." + bezwaar)));
        }
        if (vanaf == null || !formulier.isGoed()) {
            return schermen.fout("toegang/uitdienst.jte", pagina(collega, formulier, zicht));
        }
        Mededeling.zegMetTerug(
                volgende,
                t("uitdienst.bewaard", collega.naam(), Datums.dag(vanaf)),
                MensenController.PAD + "/" + collega.id() + "/in-dienst");
        return schermen.naar(MensenController.PAD);
    }

    @PostMapping(MensenController.PAD + "/{id}/in-dienst")
    View terug(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var collega = vereis(id, zicht);
        personeel.inDienst(collega.id(), zicht);
        Mededeling.zeg(volgende, t("uitdienst.terug", collega.naam()));
        return schermen.naar(MensenController.PAD);
    }

    /** Today or later, and not further than people know. */
    private @Nullable LocalDate dag(Formulier formulier) {
        var dag = formulier.dag("vanaf");
        var vandaag = tijd.vandaag();
        if (dag != null && (dag.isBefore(vandaag) || dag.isAfter(vandaag.plusMonths(VERST_VOORUIT_IN_MAANDEN)))) {
            formulier.keurAf("vanaf", t("uitdienst.fout.dag"));
            return null;
        }
        return dag;
    }

    private UitdienstPage pagina(Collega collega, Formulier formulier, Zicht zicht) {
        return new UitdienstPage(collega, personeel.caseload(collega.id()), zicht.mag(Recht.TEAM_ZIEN), formulier);
    }

    private Collega vereis(String id, Zicht zicht) {
        zicht.vereis(Recht.MENSEN_BEHEREN);
        return collegas.findOokWegGegaan(GebruikerId.van(id)).orElseThrow(() -> new NietGevonden("collega"));
    }
}
