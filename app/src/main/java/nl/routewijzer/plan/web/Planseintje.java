package nl.routewijzer.plan.web;

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
import nl.routewijzer.toegang.Meedoen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Lets a jongere know that his plan is there: a neutral notice that leads to his own place. Where the paper goes along
 * ({@link Planmail}) it holds the plan of the moment of sending.
 */
@Component
class Planseintje {

    private static final String PAD = "/portaal/plan";

    /** Where links are off, he may come in with DigiD. */
    private static final Set<Meedoen.Staat> KAN_BINNEN = Set.of(Meedoen.Staat.DOET_MEE, Meedoen.Staat.UIT);

    private final Verzender verzender;

    Planseintje(Verzender verzender) {
        this.verzender = verzender;
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
    static Verzendbron planbron(Plannen plannen, Meedoen meedoen, Planpdf pdf, Planmail mail) {
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
                                && (mail.gaatMee()
                                        || KAN_BINNEN.contains(
                                                meedoen.stand(wie).staat()))
                        ? Optional.of(PAD)
                        : Optional.empty();
            }

            @Override
            public Optional<Bijvoegsel> bijvoegsel(Verzending verzending) {
                return verzending.aan() instanceof JongereId wie && mail.gaatMee()
                        ? Optional.of(pdf.eigen(wie))
                        : Optional.empty();
            }
        };
    }
}
