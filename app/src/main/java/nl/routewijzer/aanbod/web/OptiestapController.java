package nl.routewijzer.aanbod.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.aanbod.OptieId;
import nl.routewijzer.aanbod.Reactie;
import nl.routewijzer.aanbod.Reacties;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Plannen;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What a jongere likes becomes a step of a goal: the form of a step of the plan, filled in. It is sent to the plan, which keeps it. */
@Controller
class OptiestapController {

    record StapPage(JongereView wie, Reactie reactie, Optional<PlanView> plan, Formulier formulier)
            implements OverJongere {

        @Override
        public JongereId jongere() {
            return wie.jongere();
        }

        String plan(String verder) {
            return "/jongeren/" + jongere() + "/plan" + verder;
        }

        List<PlanView.Doel> doelen() {
            return plan.stream()
                    .flatMap(p -> p.doelen().stream())
                    .filter(PlanView.Doel::isOpen)
                    .toList();
        }
    }

    private final Reacties reacties;
    private final Jongeren jongeren;
    private final Plannen plannen;
    private final Inkijk inkijk;
    private final Schermen schermen;

    OptiestapController(Reacties reacties, Jongeren jongeren, Plannen plannen, Inkijk inkijk, Schermen schermen) {
        this.reacties = reacties;
        this.jongeren = jongeren;
        this.plannen = plannen;
        this.inkijk = inkijk;
        this.schermen = schermen;
    }

    @GetMapping("/jongeren/{id}/aanbod/{optie}/stap")
    View vraag(@PathVariable String id, @PathVariable String optie, Zicht zicht) {
        var jongere = JongereId.van(id);
        var welke = OptieId.van(optie);
        return schermen.toon(
                "aanbod/web/stap.jte", inkijk.van(zicht, Doel.BEGELEIDING, () -> pagina(jongere, welke, zicht)));
    }

    private StapPage pagina(JongereId jongere, OptieId optie, Zicht zicht) {
        jongeren.vereis(jongere, Recht.PLAN_MAKEN, zicht);
        var reactie = reacties.bekijk(jongere, optie, zicht);
        var plan = plannen.lopend(jongere);
        return new StapPage(
                jongeren.bekijk(jongere, zicht),
                reactie,
                plan,
                Formulier.met(Map.of(
                        "id", List.of(UUID.randomUUID().toString()),
                        "basis",
                                List.of(plan.map(p -> String.valueOf(p.nummer()))
                                        .orElse("0")),
                        "stem", List.of(Stem.CONSULENT.name()),
                        "tekst", List.of(reactie.titel()))));
    }
}
