package nl.routewijzer.bericht;

import java.time.Duration;
import java.util.Optional;
import nl.routewijzer.bericht.BerichtGebeurtenis.BerichtGeschreven;
import nl.routewijzer.bericht.storage.Draadarchief;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzender;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.toegang.Meedoen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets a jongere know that somebody wrote to him, once it cannot be taken back any more: not when it was, or was read before the notice
 * went, or when he cannot come in to read it. It is laid ready in the transaction of the message, so that neither is there without the
 * other. Who works here sees it in his list, and gets no notice.
 */
@Component
class Berichtbode {

    private static final String PAD = "/portaal/berichten";

    /** For a tap on the last moment that takes its time. */
    private static final Duration TRAAG = Duration.ofSeconds(5);

    private final Verzender verzender;

    Berichtbode(Verzender verzender) {
        this.verzender = verzender;
    }

    @EventListener
    void vertel(BerichtGeschreven geschreven) {
        if (geschreven.van() == Kant.COLLEGA && verzender.bereikt(geschreven.jongere())) {
            verzender.verstuur(new Verzending(
                    geschreven.bericht(), geschreven.jongere(), Verzendweg.MAIL, Verzending.Soort.BERICHT));
        }
    }

    /** Where it leads; nowhere any more once it was taken back, or read. */
    @Bean
    static Verzendbron berichtbron(Draadarchief archief, Meedoen meedoen) {
        return new Verzendbron() {
            @Override
            public Verzending.Soort soort() {
                return Verzending.Soort.BERICHT;
            }

            @Override
            public Duration uitstel() {
                return Berichtwerk.TERUGNEMEN.plus(TRAAG);
            }

            @Override
            public boolean magUit() {
                return true;
            }

            @Override
            public Optional<String> pad(Verzending verzending) {
                return verzending.aan() instanceof JongereId jongere
                                && archief.wachtOpLezen(verzending.id(), jongere)
                                && meedoen.stand(jongere).staat().kanBinnen()
                        ? Optional.of(PAD)
                        : Optional.empty();
            }
        };
    }
}
