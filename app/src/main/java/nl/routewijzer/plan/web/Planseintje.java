package nl.routewijzer.plan.web;

import java.util.Optional;
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

    /** Whether somebody has anything to gain by it: he can come in, or gets the paper along. */
    @Component
    record Nut(Meedoen meedoen, Planmail mail) {

        boolean voor(JongereId wie) {
            return mail.gaatMee() || meedoen.stand(wie).staat().kanBinnen();
        }
    }

    private final Verzender verzender;
    private final Nut nut;

    Planseintje(Verzender verzender, Nut nut) {
        this.verzender = verzender;
        this.nut = nut;
    }

    /**
     * @param id of the form; sent twice it is one notice
     * @return false when there is no way to him, or nothing for him at the end of it
     */
    boolean stuur(UUID id, JongereId aan) {
        return nut.voor(aan)
                && verzender.bereikt(aan)
                && verzender.verstuur(new Verzending(id, aan, Verzendweg.MAIL, Soort.PLAN));
    }

    @Bean
    static Verzendbron planbron(Plannen plannen, Planpdf pdf, Planmail mail, Nut nut) {
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
                                && nut.voor(wie)
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
