package nl.routewijzer.plan.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.gedeeld.Bijvoegsel;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzender;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzending.Soort;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.plan.Plannen;
import nl.routewijzer.toegang.Instelling;
import nl.routewijzer.toegang.Instellingen;
import nl.routewijzer.toegang.Instellingsbron;
import nl.routewijzer.toegang.Meedoen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Lets a jongere know that his plan is there: a neutral notice that leads to his own place. Only an organisation whose own mail is safe for it
 * may let the paper itself go along; what it says is the plan of the moment of sending.
 */
@Component
class Planseintje implements Instellingsbron {

    private static final String PAD = "/portaal/plan";

    /** Where links are off, he may come in with DigiD. */
    private static final Set<Meedoen.Staat> KAN_BINNEN = Set.of(Meedoen.Staat.DOET_MEE, Meedoen.Staat.UIT);

    private final Instellingen instellingen;
    private final Verzender verzender;

    Planseintje(Instellingen instellingen, Verzender verzender) {
        this.instellingen = instellingen;
        this.verzender = verzender;
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

    /**
     * @param id of the form; sent twice it is one notice
     * @return whether there is a way to him
     */
    boolean stuur(UUID id, JongereId aan) {
        return verzender.bereikt(aan) && verzender.verstuur(new Verzending(id, aan, Verzendweg.MAIL, Soort.PLAN));
    }

    /** Where it leads, while he has a plan and can come in or gets it along. */
    @Bean
    static Verzendbron planbron(Plannen plannen, Meedoen meedoen, Planpdf pdf, Planseintje seintje) {
        return new Verzendbron() {
            @Override
            public Soort soort() {
                return Soort.PLAN;
            }

            @Override
            public boolean magUit() {
                return true;
            }

            @Override
            public Optional<String> pad(Verzending verzending) {
                return verzending.aan() instanceof JongereId wie
                                && plannen.van(wie).isPresent()
                                && (seintje.gaatMee()
                                        || KAN_BINNEN.contains(
                                                meedoen.stand(wie).staat()))
                        ? Optional.of(PAD)
                        : Optional.empty();
            }

            @Override
            public Optional<Bijvoegsel> bijvoegsel(Verzending verzending) {
                return verzending.aan() instanceof JongereId wie && seintje.gaatMee()
                        ? Optional.of(pdf.eigen(wie))
                        : Optional.empty();
            }
        };
    }
}
