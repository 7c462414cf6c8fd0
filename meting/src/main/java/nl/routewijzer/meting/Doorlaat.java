package nl.routewijzer.meting;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.privacy.InkijkMetDoorlaat;
import nl.routewijzer.privacy.Kluis;
import nl.routewijzer.privacy.sleutels.Sleutelbos;
import nl.routewijzer.toegang.Ingelogd;
import nl.routewijzer.toegang.Menugetallen;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Zicht;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Rights, gate and encryption with a pass-through for each, that opens and shuts while the application runs: who asks reaches the
 * whole organisation, looking leaves no row, what was sealed was opened before. Row level security stays: without it the same
 * statement gives the rows of other organisations, and so another page.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "meting.wat", havingValue = "toegang")
class Doorlaat {

    /** What can be let through. */
    enum Wat {
        RECHT,
        RIJ,
        SLEUTEL
    }

    private static volatile Set<Wat> open = Set.of();

    static void zet(Set<Wat> staanOpen) {
        open = Set.copyOf(staanOpen);
    }

    /** A sealed value and the place it belongs to. */
    private record Verzegeld(ByteBuffer waarde, String kolom, UUID rij) {}

    @Bean
    @Primary
    Inkijk inkijkMetDoorlaat(JdbcClient db, Tijd tijd, Menugetallen menu, PlatformTransactionManager transacties) {
        return new InkijkMetDoorlaat(db, tijd, menu, transacties, () -> open.contains(Wat.RIJ));
    }

    @Bean
    @Primary
    Kluis kluisMetDoorlaat(Sleutelbos sleutels) {
        return new Kluis(sleutels) {
            private final Map<Verzegeld, String> bekend = new ConcurrentHashMap<>();

            @Override
            public String open(byte[] verzegeld, String kolom, UUID rij) {
                return open.contains(Wat.SLEUTEL)
                        ? bekend.computeIfAbsent(
                                new Verzegeld(ByteBuffer.wrap(verzegeld), kolom, rij),
                                plek -> super.open(verzegeld, kolom, rij))
                        : super.open(verzegeld, kolom, rij);
            }
        };
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebMvcConfigurer zichtMetDoorlaat() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> oplossers) {
                oplossers.add(new RuimZicht());
            }
        };
    }

    /** Who asks, and while it is open as somebody whose right reaches everybody here. */
    private static final class RuimZicht implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Zicht.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer houder,
                NativeWebRequest verzoek,
                @Nullable WebDataBinderFactory binder) {
            var eigen = Ingelogd.huidig().orElseThrow().zicht();
            return open.contains(Wat.RECHT)
                    ? new Zicht(eigen.organisatie(), eigen.gebruiker(), Set.of(Rol.CONSULENT, Rol.TEAMLEIDER))
                    : eigen;
        }
    }
}
