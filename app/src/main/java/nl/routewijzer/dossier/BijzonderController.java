package nl.routewijzer.dossier;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
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
import nl.routewijzer.jongere.Diagnosehint;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Bijzonder;
import nl.routewijzer.privacy.Bijzonderheden;
import nl.routewijzer.privacy.Grondslagen;
import nl.routewijzer.privacy.Verwerking;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of what is kept apart on health and criminal law, for the vaste consulent alone. */
@Controller
class BijzonderController {

    private static final String SJABLOON = "dossier/bijzonder.jte";

    /** @param gedragen whether anything may be written down now */
    record BijzonderPage(Formulier formulier, JongereView wie, List<Bijzonder> regels, boolean gedragen) {

        /** A word that looks like a diagnosis: in what was typed, or in what stands there. */
        Optional<String> hint() {
            return Diagnosehint.in(formulier.waarde("woorden"));
        }

        LocalDate uiterlijk() {
            return Bijzonder.uiterlijk(wie.geboortedatum());
        }
    }

    private final Bijzonderheden bijzonderheden;
    private final Grondslagen grondslagen;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    BijzonderController(
            Bijzonderheden bijzonderheden, Grondslagen grondslagen, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.bijzonderheden = bijzonderheden;
        this.grondslagen = grondslagen;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/bijzonder")
    View toon(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        bijzonderheden.vereis(jongere, zicht);
        var wie = jongeren.bekijk(jongere, zicht);
        var begin = Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "instemmingop", List.of(tijd.vandaag().toString()),
                "bewarentot", List.of(Bijzonder.uiterlijk(wie.geboortedatum()).toString())));
        return schermen.toon(SJABLOON, pagina(begin, wie, zicht));
    }

    @PostMapping("/jongeren/{id}/bijzonder")
    View legVast(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        bijzonderheden.vereis(jongere, zicht);
        var wie = jongeren.bekijk(jongere, zicht);
        var formulier = Formulier.van(invoer);
        var gelezen = lees(formulier, wie);
        if (gelezen.isEmpty()) {
            return schermen.fout(SJABLOON, pagina(formulier, wie, zicht));
        }
        bijzonderheden.legVast(gelezen.get(), zicht);
        Mededeling.zeg(volgende, t("bijzonder.bewaard"));
        return schermen.naar(pad(jongere));
    }

    @PostMapping("/jongeren/{id}/bijzonder/{welke}/wissen")
    View wis(
            @PathVariable String id,
            @PathVariable String welke,
            @RequestParam(defaultValue = "") String zeker,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        bijzonderheden.vereis(jongere, zicht);
        var gewist = zeker.equals("ja") && bijzonderheden.wis(Sleutel.lees(welke), jongere, zicht);
        Mededeling.zeg(volgende, t(gewist ? "bijzonder.gewist" : "bijzonder.nietgewist"));
        return schermen.naar(pad(jongere));
    }

    private Optional<Bijzonder> lees(Formulier formulier, JongereView wie) {
        var id = Sleutel.lees(formulier.waarde("id"));
        var soort = formulier.keuze("soort", Bijzonder.Soort.class);
        var inhoud = formulier.verplicht("woorden", Bijzonder.WOORDEN);
        if (!formulier.gekozen("instemming", "ja")) {
            formulier.keurAf("instemming", t("bijzonder.fout.instemming"));
        }
        var instemmingOp = formulier.dag("instemmingop");
        var bewarenTot = formulier.dag("bewarentot");
        if (soort == null || instemmingOp == null || bewarenTot == null) {
            return Optional.empty();
        }
        var nieuw = new Bijzonder(id, wie.jongere(), soort, inhoud, instemmingOp, bewarenTot, Instant.EPOCH);
        nieuw.beoordeel(wie.geboortedatum(), tijd.vandaag())
                .forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel.bijzonder." + beletsel)));
        return formulier.isGoed() ? Optional.of(nieuw) : Optional.empty();
    }

    private BijzonderPage pagina(Formulier formulier, JongereView wie, Zicht zicht) {
        return new BijzonderPage(
                formulier,
                wie,
                bijzonderheden.lees(wie.jongere(), zicht),
                grondslagen.draagt(wie.jongere(), Verwerking.BIJZONDER));
    }

    private static String pad(JongereId jongere) {
        return "/jongeren/" + jongere + "/bijzonder";
    }
}
