package nl.routewijzer.app;

import java.time.Clock;
import nl.routewijzer.gedeeld.Tijd;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableAsync;

/** All rooms together. */
@SpringBootApplication(
        scanBasePackages = "nl.routewijzer",
        exclude = UserDetailsServiceAutoConfiguration.class,
        proxyBeanMethods = false)
@EnableAsync
class Inrichting {

    @Bean
    static Clock klok() {
        return Clock.system(Tijd.ZONE);
    }
}
