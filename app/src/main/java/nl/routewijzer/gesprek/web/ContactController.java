package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Contact;
import nl.routewijzer.gesprek.Contacten;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Even contact: which way, did it come through, one line, and when again. */
@Controller
class ContactController {

    /**
     * @param verbetert the version that this form is to replace
     * @param afgesloten the traject is closed, so nothing follows on this contact
     */
    record ContactPage(
            Formulier formulier, JongereView jongere, Optional<UUID> verbetert, boolean afgesloten, LocalDate vandaag) {

        List<LocalDate> voorstellen() {
            return Contactformulier.voorstellen(vandaag);
        }

        String actie() {
            var contact = "/jongeren/" + jongere.jongere() + "/contact";
            return verbetert.map(id -> contact + "/" + id + "/verbeteren").orElse(contact);
        }
    }

    private final Contacten contacten;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    ContactController(Contacten contacten, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.contacten = contacten;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/contact")
    View nieuw(@PathVariable String id, @RequestParam(defaultValue = "") String kanaal, Zicht zicht) {
        var jongere = JongereId.van(id);
        return schermen.toon(
                "gesprek/web/contact.jte", pagina(Contactformulier.nieuw(kanaal), jongere, zicht, Optional.empty()));
    }

    @PostMapping("/jongeren/{id}/contact")
    View legVast(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        contacten.vereisTraject(jongere, zicht);
        var formulier = Formulier.van(invoer);
        var contact = new Contactformulier(formulier, tijd.vandaag()).lees(jongere, Optional.empty());
        if (contact.isEmpty()) {
            return schermen.fout("gesprek/web/contact.jte", pagina(formulier, jongere, zicht, Optional.empty()));
        }
        if (!contacten.legVast(contact.get(), zicht)) {
            return schermen.fout("gesprek/web/contact.jte", pagina(opnieuw(invoer), jongere, zicht, Optional.empty()));
        }
        Mededeling.zegMetTerug(
                volgende,
                t("contact.bewaard"),
                "/jongeren/" + jongere + "/contact/" + contact.get().id() + "/terug");
        return schermen.naar("/jongeren/" + jongere);
    }

    /** The form as it was typed, to be sent as a contact of its own. */
    private static Formulier opnieuw(MultiValueMap<String, String> invoer) {
        var kopie = new LinkedMultiValueMap<>(invoer);
        kopie.set("id", UUID.randomUUID().toString());
        var formulier = Formulier.van(kopie);
        formulier.keurAf("regel", t("contact.fout.alverstuurd"));
        return formulier;
    }

    @PostMapping("/jongeren/{id}/contact/{contact}/terug")
    View neemTerug(@PathVariable String id, @PathVariable String contact, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var terug = contacten.neemTerug(Sleutel.lees(contact), jongere, zicht);
        Mededeling.zeg(volgende, terug ? t("contact.terug") : t("contact.telaat"));
        return schermen.naar("/jongeren/" + jongere);
    }

    @GetMapping("/jongeren/{id}/contact/{contact}/verbeteren")
    View teVerbeteren(@PathVariable String id, @PathVariable String contact, Zicht zicht) {
        var oud = contacten.teVerbeteren(Sleutel.lees(contact), JongereId.van(id), zicht);
        return schermen.toon(
                "gesprek/web/contact.jte",
                pagina(Contactformulier.van(oud), oud.jongere(), zicht, Optional.of(oud.id())));
    }

    @PostMapping("/jongeren/{id}/contact/{contact}/verbeteren")
    View verbeter(
            @PathVariable String id,
            @PathVariable String contact,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var oud = Sleutel.lees(contact);
        var formulier = Formulier.van(invoer);
        var stond = contacten.zoekTeVerbeteren(oud, jongere, zicht);
        var nieuw = new Contactformulier(formulier, tijd.vandaag()).lees(jongere, stond.flatMap(Contact::contactVoor));
        if (nieuw.isEmpty()) {
            return schermen.fout("gesprek/web/contact.jte", pagina(formulier, jongere, zicht, Optional.of(oud)));
        }
        var gelukt = contacten.verbeter(oud, nieuw.get(), zicht);
        Mededeling.zeg(volgende, t(gelukt ? "contact.verbeterd" : "contact.nietverbeterd"));
        return schermen.naar("/jongeren/" + jongere);
    }

    private ContactPage pagina(Formulier formulier, JongereId jongere, Zicht zicht, Optional<UUID> verbetert) {
        var afgesloten = contacten.vereisTraject(jongere, zicht).geslotenOp().isPresent();
        return new ContactPage(formulier, jongeren.bekijk(jongere, zicht), verbetert, afgesloten, tijd.vandaag());
    }
}
