package nl.routewijzer.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Plannen;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.stereotype.Component;

/** What every form of the plan has before it: whose plan, how it stands, and the method of the traject. */
@Component
class Planblad {

    /**
     * @param plan empty while there is none
     * @param methode the version under which this traject is worked
     */
    record Blad(JongereView wie, Optional<PlanView> plan, Handelingswijze methode) implements OverJongere {

        @Override
        public JongereId jongere() {
            return wie.jongere();
        }

        int basis() {
            return plan.map(PlanView::nummer).orElse(0);
        }

        PlanView.Doel doel(DoelId welk) {
            return plan.flatMap(p -> p.doel(welk)).orElseThrow(() -> new NietGevonden("doel"));
        }

        PlanView.Stap stap(StapId welke) {
            return plan.flatMap(p -> p.stap(welke)).orElseThrow(() -> new NietGevonden("stap"));
        }

        /** Id → name. */
        Map<String, String> leefgebieden() {
            var namen = new LinkedHashMap<String, String>();
            methode.leefgebieden().lijst().forEach(gebied -> namen.put(gebied.id(), gebied.naam()));
            return namen;
        }

        String pad() {
            return "/jongeren/" + jongere() + "/plan";
        }
    }

    private final Plannen plannen;
    private final Jongeren jongeren;
    private final Trajectfeiten trajecten;
    private final Methodes methodes;
    private final Inkijk inkijk;
    private final Tijd tijd;

    Planblad(Plannen plannen, Jongeren jongeren, Trajectfeiten trajecten, Methodes methodes, Inkijk inkijk, Tijd tijd) {
        this.plannen = plannen;
        this.jongeren = jongeren;
        this.trajecten = trajecten;
        this.methodes = methodes;
        this.inkijk = inkijk;
        this.tijd = tijd;
    }

    /** @throws NietGevonden when the jongere has no open traject within reach */
    Blad van(String jongere, Zicht zicht) {
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> blad(JongereId.van(jongere), zicht));
    }

    private Blad blad(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.PLAN_MAKEN, zicht);
        var traject = trajecten
                .standOmAfTeLeiden(jongere)
                .filter(stand -> stand.geslotenOp().isEmpty())
                .map(Trajectstand::methodeversie)
                .orElseThrow(() -> new NietGevonden("traject"));
        return new Blad(jongeren.bekijk(jongere, zicht), plannen.bekijk(jongere, zicht), methodes.versie(traject));
    }

    /** The fields that every form begins with. */
    Formulier begin(Blad blad, String stem, Map<String, List<String>> ingevuld) {
        var velden = new LinkedHashMap<>(ingevuld);
        velden.put("id", List.of(UUID.randomUUID().toString()));
        velden.put("basis", List.of(String.valueOf(blad.basis())));
        velden.put("stem", List.of(Stem.lees(stem).name()));
        velden.putIfAbsent("dag", List.of(tijd.vandaag().toString()));
        return Formulier.met(velden);
    }
}
