package nl.routewijzer.plan.web;

import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Planvormen;
import nl.routewijzer.plan.Evaluatietermijn;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Plannen;
import nl.routewijzer.toegang.Organisatie;
import nl.routewijzer.toegang.Organisaties;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.TrajectView;
import nl.routewijzer.traject.Trajecten;
import nl.routewijzer.traject.Trajectfeiten;
import org.springframework.stereotype.Component;

/** Gathers what stands on the paper of a plan, each thing through the gate of its own room. */
@Component
class Planpapier {

    private final Plannen plannen;
    private final Planvormen vormen;
    private final Evaluatietermijn termijn;
    private final Lezers lezers;
    private final Contactpersonen contactpersonen;
    private final Organisaties organisaties;
    private final Methodes methodes;

    /** Who guides a jongere now; of a traject that is over nobody does. */
    @Component
    record Contactpersonen(Trajecten trajecten, Trajectfeiten feiten, Tijd tijd) {

        Optional<String> van(JongereId jongere, Zicht zicht) {
            return feiten.standOmAfTeLeiden(jongere)
                    .filter(stand -> stand.geslotenOp().isEmpty())
                    .flatMap(stand -> trajecten.bekijk(jongere, zicht).vast())
                    .map(TrajectView.Vast::naam);
        }
    }

    /** Whose paper it is, for a colleague and for himself. */
    @Component
    record Lezers(Jongeren jongeren, Eigenhoofd zelf) {}

    Planpapier(
            Plannen plannen,
            Planvormen vormen,
            Evaluatietermijn termijn,
            Lezers lezers,
            Contactpersonen contactpersonen,
            Organisaties organisaties,
            Methodes methodes) {
        this.plannen = plannen;
        this.vormen = vormen;
        this.termijn = termijn;
        this.lezers = lezers;
        this.contactpersonen = contactpersonen;
        this.organisaties = organisaties;
        this.methodes = methodes;
    }

    /**
     * @param vorm another form than the one the plan carries
     * @throws NietGevonden when there is no plan within reach
     */
    PlanpdfPage van(JongereId jongere, Optional<String> vorm, Zicht zicht) {
        var wie = lezers.jongeren().bekijk(jongere, zicht);
        var plan = plannen.bekijk(jongere, zicht).orElseThrow(() -> new NietGevonden("plan"));
        return pagina(plan, vorm, wie.naam(), contactpersonen.van(jongere, zicht));
    }

    /**
     * The same for himself, whether he is in or gets it sent.
     *
     * @throws NietGevonden while there is no plan
     */
    PlanpdfPage eigen(JongereId wie) {
        var plan = plannen.van(wie).orElseThrow(() -> new NietGevonden("plan"));
        return pagina(
                plan, Optional.empty(), lezers.zelf().naam(wie), lezers.zelf().contactpersoon(wie));
    }

    private PlanpdfPage pagina(PlanView plan, Optional<String> vorm, Naam naam, Optional<String> contactpersoon) {
        return new PlanpdfPage(
                plan,
                vormen.van(vorm.orElse(plan.vorm())),
                naam,
                organisaties.huidige().map(Organisatie::naam).orElse(""),
                contactpersoon,
                methodes.huidige().methode().leefgebieden().lijst(),
                termijn.dag(plan),
                contactpersonen.tijd().vandaag());
    }
}
