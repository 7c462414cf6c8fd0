package nl.routewijzer.traject;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the one before wanted the new one to know, and saying that it was read. */
@Controller
class PuntenController {

    /** @param voorMij whether who looks still has to read them */
    record PuntenPage(JongereView wie, ContactpersoonDeel.Overdracht overdracht, boolean voorMij)
            implements OverJongere {
        @Override
        public JongereId jongere() {
            return wie.jongere();
        }
    }

    private final Trajecten trajecten;
    private final Toewijzingen toewijzingen;
    private final ContactpersoonDeel contactpersoon;
    private final Jongeren jongeren;
    private final Inkijk inkijk;
    private final Schermen schermen;

    PuntenController(
            Trajecten trajecten,
            Toewijzingen toewijzingen,
            ContactpersoonDeel contactpersoon,
            Jongeren jongeren,
            Inkijk inkijk,
            Schermen schermen) {
        this.trajecten = trajecten;
        this.toewijzingen = toewijzingen;
        this.contactpersoon = contactpersoon;
        this.jongeren = jongeren;
        this.inkijk = inkijk;
        this.schermen = schermen;
    }

    @GetMapping("/jongeren/{id}/overdracht/punten")
    View toon(@PathVariable String id, Zicht zicht) {
        return schermen.toon(
                "traject/punten.jte", inkijk.van(zicht, Doel.BEGELEIDING, () -> pagina(JongereId.van(id), zicht)));
    }

    private PuntenPage pagina(JongereId jongere, Zicht zicht) {
        var wie = jongeren.bekijk(jongere, zicht);
        var overdracht = contactpersoon.lees(jongere).overdracht().orElseThrow(() -> new NietGevonden("overdracht"));
        return new PuntenPage(wie, overdracht, overdracht.isTeLezenDoor(zicht.gebruiker()));
    }

    @PostMapping("/jongeren/{id}/overdracht/punten")
    View lees(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var traject = trajecten.bekijk(jongere, zicht);
        var overdracht = Sleutel.lees(Formulier.van(invoer).waarde("id"));
        toewijzingen.lees(overdracht, traject.id(), jongere, zicht);
        Mededeling.zeg(volgende, t("overdracht.gelezen"));
        return schermen.naar("/jongeren/" + jongere);
    }
}
