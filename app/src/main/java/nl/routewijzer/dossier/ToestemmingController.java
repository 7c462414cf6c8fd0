package nl.routewijzer.dossier;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Toestemming;
import nl.routewijzer.privacy.Toestemming.Antwoord;
import nl.routewijzer.privacy.Toestemmingen;
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

/** Writing down what a jongere said about sharing. */
@Controller
class ToestemmingController {

    private static final int TEKST = 500;

    record ToestemmingPage(Formulier formulier, JongereView wie, LocalDate vandaag) {}

    private final Toestemmingen toestemmingen;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    ToestemmingController(Toestemmingen toestemmingen, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.toestemmingen = toestemmingen;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/toestemmingen/nieuw")
    View nieuw(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        jongeren.vereis(jongere, Recht.TOESTEMMING_VASTLEGGEN, zicht);
        var begin = Formulier.met(Map.of(
                "id",
                List.of(UUID.randomUUID().toString()),
                "op",
                List.of(tijd.vandaag().toString())));
        return schermen.toon("dossier/toestemming.jte", pagina(begin, jongere, zicht));
    }

    @PostMapping("/jongeren/{id}/toestemmingen")
    View legVast(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        jongeren.vereis(jongere, Recht.TOESTEMMING_VASTLEGGEN, zicht);
        var formulier = Formulier.van(invoer);
        var gelezen = lees(formulier, jongere, zicht);
        if (gelezen.isEmpty()) {
            return schermen.fout("dossier/toestemming.jte", pagina(formulier, jongere, zicht));
        }
        toestemmingen.legVast(gelezen.get());
        Mededeling.zeg(volgende, t("toestemming.bewaard"));
        return schermen.naar(pad(jongere));
    }

    @PostMapping("/jongeren/{id}/toestemmingen/{toestemming}/intrekken")
    View trekIn(@PathVariable String id, @PathVariable String toestemming, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        jongeren.vereis(jongere, Recht.TOESTEMMING_VASTLEGGEN, zicht);
        var welke = Sleutel.lees(toestemming);
        if (toestemmingen.trekIn(welke, jongere, zicht)) {
            Mededeling.zegMetTerug(
                    volgende,
                    t("toestemming.ingetrokken"),
                    "/jongeren/" + jongere + "/toestemmingen/" + welke + "/herstellen");
        } else {
            Mededeling.zeg(volgende, t("toestemming.nietingetrokken"));
        }
        return schermen.naar(pad(jongere));
    }

    @PostMapping("/jongeren/{id}/toestemmingen/{toestemming}/herstellen")
    View herstel(@PathVariable String id, @PathVariable String toestemming, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        jongeren.vereis(jongere, Recht.TOESTEMMING_VASTLEGGEN, zicht);
        var hersteld = toestemmingen.trekNietIn(Sleutel.lees(toestemming), jongere, zicht);
        Mededeling.zeg(volgende, t(hersteld ? "toestemming.hersteld" : "toestemming.telaat"));
        return schermen.naar(pad(jongere));
    }

    private static String pad(JongereId jongere) {
        return "/jongeren/" + jongere + "/" + TabbladController.DELEN;
    }

    private Optional<Toestemming> lees(Formulier formulier, JongereId jongere, Zicht zicht) {
        var id = Sleutel.lees(formulier.waarde("id"));
        var voorWie = formulier.verplicht("voorWie");
        var wat = formulier.verplicht("wat", TEKST);
        var waarom = formulier.verplicht("waarom", TEKST);
        var antwoord = formulier.keuze("antwoord", Antwoord.class);
        var reden = antwoord == Antwoord.NIET_GEVRAAGD
                ? formulier.verplicht("reden", TEKST)
                : formulier.tekst("reden", TEKST);
        var op = formulier.dag("op");
        var tot = formulier.misschienDag("tot");
        if (op != null && op.isAfter(tijd.vandaag())) {
            formulier.keurAf("op", t("toestemming.fout.toekomst"));
        }
        if (op != null && tot.filter(einde -> !einde.isAfter(op)).isPresent()) {
            formulier.keurAf("tot", t("toestemming.fout.tot"));
        }
        return formulier.isGoed() && antwoord != null && op != null
                ? Optional.of(
                        new Toestemming(id, jongere, voorWie, wat, waarom, antwoord, reden, op, tot, zicht.gebruiker()))
                : Optional.empty();
    }

    private ToestemmingPage pagina(Formulier formulier, JongereId jongere, Zicht zicht) {
        return new ToestemmingPage(formulier, jongeren.bekijk(jongere, zicht), tijd.vandaag());
    }
}
