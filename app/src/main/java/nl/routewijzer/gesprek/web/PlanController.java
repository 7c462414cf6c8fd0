package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Besluit;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Gesprekken;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Trefplekken;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.rooster.Verzoek;
import nl.routewijzer.gesprek.rooster.Verzoeken;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning a conversation. */
@Controller
class PlanController {

    private static final String SCHERM = "gesprek/web/plannen.jte";
    private static final LocalTime GEWONE_TIJD = LocalTime.of(10, 0);
    private static final int GEWOON_KEER = 4;
    private static final String VERZOEK = "verzoek";

    /**
     * @param afgesloten nothing can be planned in a traject that is over; the page says what can be done
     * @param gevraagd what he asked for himself
     * @param trefplekken names to choose from
     */
    record PlanPage(
            Formulier formulier,
            JongereView jongere,
            LocalDate vandaag,
            boolean afgesloten,
            List<Verzoek> gevraagd,
            List<String> trefplekken) {}

    private final Gesprekken gesprekken;
    private final Trajectfeiten trajecten;
    private final Jongeren jongeren;
    private final Verzoeken verzoeken;
    private final Trefplekken trefplekken;
    private final Schermen schermen;
    private final Tijd tijd;

    PlanController(
            Gesprekken gesprekken,
            Trajectfeiten trajecten,
            Jongeren jongeren,
            Verzoeken verzoeken,
            Trefplekken trefplekken,
            Schermen schermen,
            Tijd tijd) {
        this.gesprekken = gesprekken;
        this.trajecten = trajecten;
        this.jongeren = jongeren;
        this.verzoeken = verzoeken;
        this.trefplekken = trefplekken;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/gesprekken/nieuw")
    View nieuw(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        var gevraagd = verzoeken.open(jongere, zicht);
        var vorm = gevraagd.stream()
                .flatMap(verzoek -> verzoek.vorm().stream())
                .findFirst()
                .orElse(Vorm.KANTOOR);
        var velden = Planformulier.velden(tijd.vandaag().plusDays(1).atTime(GEWONE_TIJD), Plek.van(vorm));
        velden.put("id", List.of(UUID.randomUUID().toString()));
        velden.put("herhaling", List.of(Planning.Herhaling.NIET.name()));
        velden.put("keer", List.of(String.valueOf(GEWOON_KEER)));
        gevraagd.stream()
                .findFirst()
                .ifPresent(verzoek -> velden.put(VERZOEK, List.of(verzoek.id().toString())));
        var begin = Formulier.met(velden);
        return schermen.toon(SCHERM, pagina(begin, jongere, zicht));
    }

    @PostMapping("/jongeren/{id}/gesprekken")
    View plan(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        var formulier = Formulier.van(invoer);
        var planning = new Planformulier(formulier).lees();
        if (!isAfgesloten(jongere, zicht) && planning.isPresent()) {
            var gesprek = new GesprekId(Sleutel.lees(formulier.waarde("id")));
            var besluit = plan(gesprek, jongere, planning.get(), formulier.waarde(VERZOEK), zicht);
            if (besluit instanceof Besluit.Gedaan) {
                var keer = planning.get().momenten().size();
                Mededeling.zeg(volgende, keer == 1 ? t("gesprek.gepland") : t("gesprek.geplandkeer", keer));
                return schermen.naar("/jongeren/" + jongere);
            }
            if (besluit instanceof Besluit.Geweigerd geweigerd) {
                geweigerd
                        .beletsels()
                        .forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel.gesprek." + beletsel)));
            }
        }
        return schermen.fout(SCHERM, pagina(formulier, jongere, zicht));
    }

    /** @param verzoek that it answers; may be empty */
    private Besluit plan(GesprekId gesprek, JongereId jongere, Planning planning, String verzoek, Zicht zicht) {
        return verzoek.isEmpty()
                ? gesprekken.plan(gesprek, jongere, planning, zicht)
                : verzoeken.plan(Sleutel.lees(verzoek), gesprek, jongere, planning, zicht);
    }

    private PlanPage pagina(Formulier formulier, JongereId jongere, Zicht zicht) {
        return new PlanPage(
                formulier,
                jongeren.bekijk(jongere, zicht),
                tijd.vandaag(),
                isAfgesloten(jongere, zicht),
                verzoeken.open(jongere, zicht),
                trefplekken.namen(zicht));
    }

    private boolean isAfgesloten(JongereId jongere, Zicht zicht) {
        return trajecten.stand(jongere, zicht).flatMap(Trajectstand::geslotenOp).isPresent();
    }
}
