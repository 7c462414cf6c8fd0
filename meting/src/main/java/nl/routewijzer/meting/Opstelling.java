package nl.routewijzer.meting;

import java.time.Clock;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import nl.routewijzer.gedeeld.Tijd;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What a measurement adds to the application: the moment of tests and screenshots, and an ear on its connections. */
@Configuration(proxyBeanMethods = false)
class Opstelling {

    private static final LocalDateTime MEETMOMENT = LocalDateTime.of(2026, 11, 24, 8, 55);

    @Bean
    @Primary
    static Clock stilstaandeKlok() {
        return Clock.fixed(Tijd.moment(MEETMOMENT), Tijd.ZONE);
    }

    @Bean
    static BeanPostProcessor luisterpost() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String naam) {
                return bean instanceof DataSource bron ? new Opnemer(bron) : bean;
            }
        };
    }
}
