package nl.routewijzer.dossier;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
import nl.routewijzer.privacy.Gezagdeling;
import nl.routewijzer.privacy.Gezagdeling.Mag;
import nl.routewijzer.privacy.Gezagdeling.Onderdeel;
import nl.routewijzer.privacy.Gezagdelingen;
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

/** Writing down what may be shared with parents or a guardian of a jongere of 16 or 17. */
@Controller
class GezagController {

    private static final String SJABLOON = "dossier/gezag.jte";

    /** @param meerderjarig from when on nothing is shared any more */
    record GezagPage(Formulier formulier, JongereView wie, LocalDate meerderjarig) {}

    private final Gezagdelingen delingen;
    private final Gezaglezer lezer;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    GezagController(Gezagdelingen delingen, Gezaglezer lezer, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.delingen = delingen;
        this.lezer = lezer;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/gezag")
    View toon(@PathVariable String id, Zicht zicht) {
        var wie = vereis(JongereId.van(id), zicht);
        var nu = lezer.lees(wie.jongere()).nu();
        var velden = new HashMap<String, List<String>>();
        velden.put("id", List.of(UUID.randomUUID().toString()));
        velden.put("gezegdop", List.of(tijd.vandaag().toString()));
        for (var onderdeel : Onderdeel.values()) {
            velden.put(
                    onderdeel.name(),
                    List.of(nu.map(deling -> deling.antwoord(onderdeel))
                            .orElse(Mag.NIET_GEVRAAGD)
                            .name()));
        }
        return schermen.toon(SJABLOON, pagina(Formulier.met(velden), wie));
    }

    @PostMapping("/jongeren/{id}/gezag")
    View legVast(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var wie = vereis(JongereId.van(id), zicht);
        var formulier = Formulier.van(invoer);
        var gelezen = lees(formulier, wie.jongere());
        if (gelezen.isEmpty()) {
            return schermen.fout(SJABLOON, pagina(formulier, wie));
        }
        delingen.legVast(gelezen.get(), zicht);
        Mededeling.zegMetTerug(
                volgende,
                t("gezag.bewaard"),
                "/jongeren/" + wie.jongere() + "/gezag/" + gelezen.get().id() + "/terug");
        return schermen.naar(pad(wie.jongere()));
    }

    @PostMapping("/jongeren/{id}/gezag/{rij}/terug")
    View neemTerug(@PathVariable String id, @PathVariable String rij, Zicht zicht, RedirectAttributes volgende) {
        var wie = vereis(JongereId.van(id), zicht);
        var terug = delingen.neemTerug(Sleutel.lees(rij), wie.jongere(), zicht);
        Mededeling.zeg(volgende, t(terug ? "gezag.terug" : "gezag.telaat"));
        return schermen.naar(pad(wie.jongere()));
    }

    private Optional<Gezagdeling> lees(Formulier formulier, JongereId jongere) {
        var id = Sleutel.lees(formulier.waarde("id"));
        var antwoorden = new EnumMap<Onderdeel, Mag>(Onderdeel.class);
        for (var onderdeel : Onderdeel.values()) {
            var mag = formulier.keuze(onderdeel.name(), Mag.class);
            if (mag != null) {
                antwoorden.put(onderdeel, mag);
            }
        }
        var gezegdOp = formulier.dag("gezegdop");
        if (gezegdOp != null && gezegdOp.isAfter(tijd.vandaag())) {
            formulier.keurAf("gezegdop", t("gezag.fout.toekomst"));
        }
        return formulier.isGoed() && gezegdOp != null
                ? Optional.of(new Gezagdeling(id, jongere, antwoorden, gezegdOp))
                : Optional.empty();
    }

    /** Of age, there is nothing to write down here. */
    private JongereView vereis(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.TOESTEMMING_VASTLEGGEN, zicht);
        var wie = jongeren.bekijk(jongere, zicht);
        if (!Gezagdeling.speelt(wie.geboortedatum(), tijd.vandaag())) {
            throw new NietGevonden("gezag");
        }
        return wie;
    }

    private static GezagPage pagina(Formulier formulier, JongereView wie) {
        return new GezagPage(formulier, wie, Gezagdeling.meerderjarig(wie.geboortedatum()));
    }

    private static String pad(JongereId jongere) {
        return "/jongeren/" + jongere + "/" + TabbladController.NETWERK;
    }
}
