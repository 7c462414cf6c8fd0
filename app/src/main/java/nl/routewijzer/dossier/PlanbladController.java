package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.methode.Leefgebieden.Leefgebied;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Plannen;
import nl.routewijzer.plan.Planrand;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The tab Plan: all goals with their steps on one page, to work at alone or together. */
@Controller
class PlanbladController {

    private static final String PAGINA = "plan";

    /**
     * @param plan empty while there is none
     * @param open whether there is an open traject to work at it in
     * @param stem whose words are filled in on this page
     * @param leefgebieden id → name
     */
    record PlanPage(
            JongereView wie,
            Optional<PlanView> plan,
            boolean open,
            Stem stem,
            Map<String, String> leefgebieden,
            List<Paginadeel.Deel> delen,
            Schermen schermen,
            LocalDate vandaag)
            implements OverJongere {
        @Override
        public JongereId jongere() {
            return wie.jongere();
        }

        String pad() {
            return "/jongeren/" + wie.jongere() + "/plan";
        }

        /** Goals that go on or wait; what was reached or stopped stays below. */
        List<PlanView.Doel> lopend() {
            return plan.stream()
                    .flatMap(p -> p.doelen().stream())
                    .filter(PlanbladController::loopt)
                    .toList();
        }

        List<PlanView.Doel> voorbij() {
            return plan.stream()
                    .flatMap(p -> p.doelen().stream())
                    .filter(doel -> !loopt(doel))
                    .toList();
        }

        int plaats(PlanView.Doel doel) {
            return plan.map(p -> p.doelen().indexOf(doel)).orElse(0);
        }

        /** The place of the goal above or below it, among those that go on. */
        int plaatsVan(PlanView.Doel doel, int verder) {
            return plaats(lopend().get(lopend().indexOf(doel) + verder));
        }
    }

    private static boolean loopt(PlanView.Doel doel) {
        return doel.stand() == PlanView.Stand.OPEN || doel.stand() == PlanView.Stand.PAUZE;
    }

    private final Jongeren jongeren;
    private final Plannen plannen;
    private final Trajectfeiten trajecten;
    private final Methodes methodes;
    private final Planrand rand;
    private final List<Paginadeel> delen;
    private final Omgeving omgeving;

    /** What every page needs. */
    @Component
    record Omgeving(Inkijk inkijk, Schermen schermen, Tijd tijd) {}

    PlanbladController(
            Jongeren jongeren,
            Plannen plannen,
            Trajectfeiten trajecten,
            Methodes methodes,
            Planrand rand,
            List<Paginadeel> delen,
            Omgeving omgeving) {
        this.jongeren = jongeren;
        this.plannen = plannen;
        this.trajecten = trajecten;
        this.methodes = methodes;
        this.rand = rand;
        this.delen = Paginadeel.van(PAGINA, delen);
        this.omgeving = omgeving;
    }

    @GetMapping("/jongeren/{id}/plan")
    View toon(@PathVariable String id, @RequestParam(defaultValue = "") String stem, Zicht zicht) {
        var jongere = JongereId.van(id);
        return omgeving.schermen()
                .toon(
                        "dossier/plan.jte",
                        omgeving.inkijk().van(zicht, Doel.BEGELEIDING, () -> pagina(jongere, stem, zicht)));
    }

    private PlanPage pagina(JongereId jongere, String stem, Zicht zicht) {
        var wie = jongeren.bekijk(jongere, zicht);
        var traject = trajecten.standOmAfTeLeiden(jongere);
        var plan = plannen.bekijk(jongere, zicht);
        return new PlanPage(
                wie,
                plan,
                traject.filter(stand -> stand.geslotenOp().isEmpty()).isPresent(),
                Stem.lees(stem),
                traject.map(this::leefgebieden).orElse(Map.of()),
                Stream.concat(
                                Stream.of(rand.maak(jongere, plan, isOpen(plan, traject))),
                                delen.stream().map(deel -> deel.maak(jongere)))
                        .toList(),
                omgeving.schermen(),
                omgeving.tijd().vandaag());
    }

    /** A plan of an earlier traject can be read. */
    private static boolean isOpen(Optional<PlanView> plan, Optional<Trajectstand> traject) {
        return plan.isPresent()
                && traject.filter(stand -> stand.geslotenOp().isEmpty())
                        .map(Trajectstand::traject)
                        .equals(plan.map(PlanView::traject));
    }

    private Map<String, String> leefgebieden(Trajectstand stand) {
        return methodes.versie(stand.methodeversie()).leefgebieden().lijst().stream()
                .collect(Collectors.toMap(Leefgebied::id, Leefgebied::naam));
    }
}
