package nl.routewijzer.gedeeld.storage;

import java.util.Arrays;
import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.Organisatiecontext;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.modulith.events.ApplicationModuleListener;

/**
 * A listener after commit runs on a thread of its own, without a request: it works in the name of the organisation of
 * the event. One wrapper for all of them, outside the transaction that it opens.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class LuisteraarInOrganisatie {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor organisatieVanDeGebeurtenis() {
        MethodInterceptor inNaamVan = aanroep -> {
            var gebeurtenis = Arrays.stream(aanroep.getArguments())
                    .filter(Gebeurtenis.class::isInstance)
                    .map(Gebeurtenis.class::cast)
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException(aanroep.getMethod() + " luistert niet naar een gebeurtenis"));
            return Organisatiecontext.in(gebeurtenis.stempel().organisatie(), aanroep::proceed);
        };
        var advies = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(null, ApplicationModuleListener.class, true), inNaamVan);
        advies.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return advies;
    }
}
