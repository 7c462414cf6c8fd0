package nl.routewijzer.bericht.herinnering;

import java.util.Optional;
import nl.routewijzer.bericht.Antwoordlinks;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzending;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a reminder leads. */
@Configuration(proxyBeanMethods = false)
class Herinnerwegen {

    @Bean
    Verzendbron herinneringAanStap(Herinnerbron bron) {
        return new Verzendbron() {
            @Override
            public Verzending.Soort soort() {
                return Verzending.Soort.HERINNERING_STAP;
            }

            @Override
            public boolean magUit() {
                return true;
            }

            @Override
            public Optional<String> pad(Verzending verzending) {
                return Optional.of(Herinnerbron.PORTAAL).filter(pad -> bron.isNogNodig(verzending));
            }
        };
    }

    /** With a link to say whether he comes: a new one each time, for nobody knows whether the one before arrived. */
    @Bean
    Verzendbron herinneringAanGesprek(Herinnerbron bron, Antwoordlinks links) {
        return new Verzendbron() {
            @Override
            public Verzending.Soort soort() {
                return Verzending.Soort.HERINNERING_GESPREK;
            }

            @Override
            public boolean magUit() {
                return true;
            }

            @Override
            public Optional<String> pad(Verzending verzending) {
                return verzending.aan() instanceof JongereId jongere && bron.isNogNodig(verzending)
                        ? bron.gesprek(verzending).flatMap(gesprek -> links.nieuw(jongere, gesprek))
                        : Optional.empty();
            }
        };
    }
}
