package nl.routewijzer.bericht;

import java.util.Optional;
import nl.routewijzer.bericht.BerichtGebeurtenis.BerichtGeschreven;
import nl.routewijzer.bericht.storage.Draadarchief;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzender;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzendweg;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Lets a jongere know that somebody wrote to him, when that is certain: after the transaction, and not when it was taken back or read
 * before the notice went. Who works here sees it in his list, and gets no notice.
 */
@Component
class Berichtbode {

    private static final String PAD = "/portaal/berichten";

    private final Verzender verzender;

    Berichtbode(Verzender verzender) {
        this.verzender = verzender;
    }

    @ApplicationModuleListener
    void vertel(BerichtGeschreven geschreven) {
        if (geschreven.van() == Kant.COLLEGA) {
            verzender.verstuur(new Verzending(
                    geschreven.bericht(), geschreven.jongere(), Verzendweg.MAIL, Verzending.Soort.BERICHT));
        }
    }

    /** Where it leads; nowhere any more once it was taken back, or read. */
    @Bean
    static Verzendbron berichtbron(Draadarchief archief) {
        return new Verzendbron() {
            @Override
            public Verzending.Soort soort() {
                return Verzending.Soort.BERICHT;
            }

            @Override
            public Optional<String> pad(Verzending verzending) {
                return verzending.aan() instanceof JongereId jongere && archief.wachtOpLezen(verzending.id(), jongere)
                        ? Optional.of(PAD)
                        : Optional.empty();
            }
        };
    }
}
