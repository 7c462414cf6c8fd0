package nl.routewijzer.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Notes at most once a minute that a session was used: a page need not write for that. A session so ends at most a minute
 * before its idle time is over, never after.
 */
@Configuration(proxyBeanMethods = false)
class Sessiegebruik {

    static final Duration STAP = Duration.ofMinutes(1);

    /** Stands around the store that Spring Boot makes: another bean of that kind would take its place. */
    @Bean
    static BeanPostProcessor zuinigeSessies() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object boon, String naam) {
                return boon instanceof JdbcIndexedSessionRepository sessies ? zuinig(sessies) : boon;
            }
        };
    }

    private static <S extends Session> Zuinig<S> zuinig(SessionRepository<S> sessies) {
        return new Zuinig<>(sessies);
    }

    private record Zuinig<S extends Session>(SessionRepository<S> sessies) implements SessionRepository<Gebruikt<S>> {

        @Override
        public Gebruikt<S> createSession() {
            return new Gebruikt<>(sessies.createSession());
        }

        @Override
        public void save(Gebruikt<S> sessie) {
            sessies.save(sessie.sessie());
        }

        @Override
        public @Nullable Gebruikt<S> findById(String id) {
            var sessie = sessies.findById(id);
            return sessie == null ? null : new Gebruikt<>(sessie);
        }

        @Override
        public void deleteById(String id) {
            sessies.deleteById(id);
        }
    }

    /** A session as it is, but for the time of its last use. */
    private record Gebruikt<S extends Session>(S sessie) implements Session {

        @Override
        public void setLastAccessedTime(Instant moment) {
            if (!moment.isBefore(sessie.getLastAccessedTime().plus(STAP))) {
                sessie.setLastAccessedTime(moment);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return sessie.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return sessie.getId();
        }

        @Override
        public String changeSessionId() {
            return sessie.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
        public <T> @Nullable T getAttribute(String naam) {
            return sessie.getAttribute(naam);
        }

        @Override
        public Set<String> getAttributeNames() {
            return sessie.getAttributeNames();
        }

        @Override
        public void setAttribute(String naam, Object waarde) {
            sessie.setAttribute(naam, waarde);
        }

        @Override
        public void removeAttribute(String naam) {
            sessie.removeAttribute(naam);
        }

        @Override
        public Instant getCreationTime() {
            return sessie.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration duur) {
            sessie.setMaxInactiveInterval(duur);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return sessie.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return sessie.isExpired();
        }
    }
}
