package nl.routewijzer.plan.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import nl.routewijzer.toegang.Instelling;
import nl.routewijzer.toegang.Instellingen;
import nl.routewijzer.toegang.Instellingsbron;
import org.springframework.stereotype.Component;

/** Whether a plan may go along with a mail: only where an organisation says that its own mail is safe for it. */
@Component
class Planmail implements Instellingsbron {

    private final Instellingen instellingen;

    Planmail(Instellingen instellingen) {
        this.instellingen = instellingen;
    }

    @Override
    public List<Instelling> instellingen() {
        return List.of(new Instelling(
                "PLAN-ALS-BIJLAGE",
                Instelling.Groep.JONGEREN,
                t("planseintje.instelling"),
                t("planseintje.instelling.uitleg"),
                new Instelling.AanUit(),
                "",
                Instelling.UIT,
                t("planseintje.instelling.bron")));
    }

    boolean gaatMee() {
        return instellingen.isAan(instellingen().getFirst());
    }
}
