package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
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

    /** With which button the form was sent. */
    enum Bereikt {
        JA,
        NEE
    }

    private static final String ANDERS = "ANDERS";
    private static final List<Period> VOORSTELLEN =
            List.of(Period.ofDays(1), Period.ofDays(3), Period.ofWeeks(1), Period.ofWeeks(2));

    record ContactPage(Formulier formulier, JongereView jongere, LocalDate vandaag) {

        /** Working days to be in touch again, one click each. */
        List<LocalDate> voorstellen() {
            return VOORSTELLEN.stream()
                    .map(vandaag::plus)
                    .map(ContactController::opEenWerkdag)
                    .distinct()
                    .toList();
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
    View nieuw(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        contacten.vereisTraject(jongere, zicht);
        var begin = Formulier.met(Map.of("id", List.of(UUID.randomUUID().toString()), "weer", List.of("")));
        return schermen.toon("gesprek/web/contact.jte", pagina(begin, jongere, zicht));
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
        var contact = lees(formulier, jongere);
        if (contact.isEmpty()) {
            return schermen.fout("gesprek/web/contact.jte", pagina(formulier, jongere, zicht));
        }
        if (!contacten.legVast(contact.get(), zicht)) {
            return schermen.fout("gesprek/web/contact.jte", pagina(opnieuw(invoer), jongere, zicht));
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

    private Optional<Contact> lees(Formulier formulier, JongereId jongere) {
        var kanaal = formulier.keuze("kanaal", Contact.Kanaal.class);
        var bereikt = formulier.keuze("bereikt", Bereikt.class);
        var regel = formulier.tekst("regel");
        var weer = weer(formulier);
        return formulier.isGoed() && kanaal != null && bereikt != null
                ? Optional.of(new Contact(
                        Sleutel.lees(formulier.waarde("id")), jongere, kanaal, bereikt == Bereikt.JA, regel, weer))
                : Optional.empty();
    }

    /** One of the days on offer, another day, or none: then the rhythm says when. */
    private Optional<LocalDate> weer(Formulier formulier) {
        var veld = formulier.waarde("weer").equals(ANDERS) ? "weerdag" : "weer";
        if (veld.equals("weerdag") && formulier.waarde(veld).isBlank()) {
            formulier.keurAf(veld, t("formulier.dag.leeg"));
        }
        var dag = formulier.misschienDag(veld);
        if (dag.filter(d -> !Contacten.kanWeer(d, tijd.vandaag())).isPresent()) {
            formulier.keurAf(veld, t("contact.fout.dag"));
        }
        return dag;
    }

    private static LocalDate opEenWerkdag(LocalDate dag) {
        return dag.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? dag.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : dag;
    }

    private ContactPage pagina(Formulier formulier, JongereId jongere, Zicht zicht) {
        return new ContactPage(formulier, jongeren.bekijk(jongere, zicht), tijd.vandaag());
    }
}
