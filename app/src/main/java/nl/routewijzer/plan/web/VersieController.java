package nl.routewijzer.plan.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.methode.Leefgebieden.Leefgebied;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Plannen;
import nl.routewijzer.plan.Versieregel;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Reading back: what changed in the plan, by whom, and the plan as it stood. */
@Controller
class VersieController {

    /** @param regels newest first */
    record VersiesPage(JongereView wie, PlanView plan, List<Versieregel> regels) implements OverJongere {
        @Override
        public JongereId jongere() {
            return wie.jongere();
        }
    }

    /**
     * @param plan as it stood then
     * @param regel what changed with this version
     * @param hoeveel versions there are
     */
    record VersiePage(JongereView wie, PlanView plan, Versieregel regel, int hoeveel, Map<String, String> leefgebieden)
            implements OverJongere {
        @Override
        public JongereId jongere() {
            return wie.jongere();
        }
    }

    private final Plannen plannen;
    private final Jongeren jongeren;
    private final Methodes methodes;
    private final Inkijk inkijk;
    private final Schermen schermen;

    VersieController(Plannen plannen, Jongeren jongeren, Methodes methodes, Inkijk inkijk, Schermen schermen) {
        this.plannen = plannen;
        this.jongeren = jongeren;
        this.methodes = methodes;
        this.inkijk = inkijk;
        this.schermen = schermen;
    }

    @GetMapping("/jongeren/{id}/plan/versies")
    View versies(@PathVariable String id, Zicht zicht) {
        return schermen.toon("plan/web/versies.jte", inkijk.van(zicht, Doel.BEGELEIDING, () -> {
            var wie = jongeren.bekijk(JongereId.van(id), zicht);
            var geschiedenis = geschiedenis(wie, zicht);
            var regels = geschiedenis.regels();
            Collections.reverse(regels);
            return new VersiesPage(wie, geschiedenis.plan(), regels);
        }));
    }

    @GetMapping("/jongeren/{id}/plan/versies/{nummer}")
    View versie(@PathVariable String id, @PathVariable("nummer") String welk, Zicht zicht) {
        var nummer = lees(welk);
        return schermen.toon("plan/web/versie.jte", inkijk.van(zicht, Doel.BEGELEIDING, () -> {
            var wie = jongeren.bekijk(JongereId.van(id), zicht);
            var geschiedenis = geschiedenis(wie, zicht);
            var toen = geschiedenis.opVersie(nummer).orElseThrow(() -> new NietGevonden("versie"));
            return new VersiePage(
                    wie,
                    toen,
                    geschiedenis.regels().get(nummer - 1),
                    geschiedenis.plan().nummer(),
                    leefgebieden());
        }));
    }

    private static int lees(String nummer) {
        try {
            return Integer.parseInt(nummer);
        } catch (NumberFormatException geenGetal) {
            throw new NietGevonden("versie");
        }
    }

    private Plannen.Geschiedenis geschiedenis(JongereView wie, Zicht zicht) {
        return plannen.geschiedenis(wie.jongere(), zicht).orElseThrow(() -> new NietGevonden("plan"));
    }

    /** Id → name, of the method as it is now: names of tags only. */
    private Map<String, String> leefgebieden() {
        return methodes.huidige().methode().leefgebieden().lijst().stream()
                .collect(Collectors.toMap(Leefgebied::id, Leefgebied::naam));
    }
}
