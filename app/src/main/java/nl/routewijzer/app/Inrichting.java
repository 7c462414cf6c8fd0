package nl.routewijzer.app;

import java.time.Clock;
import nl.routewijzer.gedeeld.Tijd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.annotation.EnableAsync;

/** All rooms together. */
@SpringBootApplication(
        scanBasePackages = "nl.routewijzer",
        exclude = UserDetailsServiceAutoConfiguration.class,
        proxyBeanMethods = false)
@EnableAsync
class Inrichting implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(Inrichting.class);

    /** A listener after commit that fails is tried again by a job; nobody has to act now, and its message may hold data. */
    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (fout, methode, argumenten) -> LOG.warn(
                "{} failed with {}; it will be tried again",
                methode,
                fout.getClass().getName());
    }

    @Bean
    static Clock klok() {
        return Clock.system(Tijd.ZONE);
    }
}
