package nl.routewijzer.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The two filter chains, of who works here and of the jongeren: who is not in goes to the log-in page of that part, and every
 * answer carries the strict headers.
 */
@Configuration(proxyBeanMethods = false)
class Beveiliging implements WebMvcConfigurer {

    static final String CSP =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Comes from a provider, not from a browser: no session, no form token, but a signature. */
    private static final String OP_LAST_VAN_DE_AANBIEDER = "/uitloggen/aanbieder/*";

    /** A jongere says by a link whether he comes: no session and no form token, but the secret in the address. */
    private static final String ANTWOORD = "/a/*";

    /** A program for calendars reads by an address that holds a secret. */
    private static final String AGENDAFEED = "/agenda/feed/*";

    private final ZichtArgument zichtArgument;
    private final Duration langst;

    /** @param langst how long a session lasts at most, however busy somebody is */
    Beveiliging(ZichtArgument zichtArgument, @Value("${routewijzer.inloggen.langst:12h}") Duration langst) {
        this.zichtArgument = zichtArgument;
        this.langst = langst;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> lezers) {
        lezers.add(zichtArgument);
    }

    /** The part of the house for jongeren: nobody else gets in there, and they get in nowhere else. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain portaalketen(HttpSecurity http) throws Exception {
        return streng(
                http.securityMatcher("/portaal", "/portaal/**")
                        .authorizeHttpRequests(regels -> regels.requestMatchers(
                                        "/portaal/inloggen",
                                        "/portaal/inloggen/**",
                                        "/portaal/mee/*",
                                        "/portaal/uitloggen")
                                .permitAll()
                                .anyRequest()
                                .access(alleenMet(Jongerebewijs.class)))
                        .requestCache(cache -> cache.disable()),
                "/portaal/inloggen");
    }

    @Bean
    SecurityFilterChain keten(HttpSecurity http) throws Exception {
        return streng(
                http.authorizeHttpRequests(regels -> regels.requestMatchers(
                                        "/inloggen",
                                        "/inloggen/**",
                                        "/uitloggen",
                                        OP_LAST_VAN_DE_AANBIEDER,
                                        ANTWOORD,
                                        "/stijl/**",
                                        "/js/**",
                                        "/webjars/**",
                                        "/actuator/health/**",
                                        "/favicon.ico",
                                        "/demo/berichten",
                                        "/error")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, AGENDAFEED)
                                .permitAll()
                                .anyRequest()
                                .access(alleenMet(Inlogbewijs.class)))
                        .requestCache(cache -> cache.requestCache(onthouden())),
                "/inloggen");
    }

    /** Who is in as another kind of person is refused; who is not in at all goes to the log-in page. */
    private static AuthorizationManager<RequestAuthorizationContext> alleenMet(Class<?> bewijs) {
        return (wie, waar) -> new AuthorizationDecision(bewijs.isInstance(wie.get()));
    }

    /** What holds for both parts of the house. */
    private SecurityFilterChain streng(HttpSecurity http, String inlogpad) throws Exception {
        return http.headers(koppen -> koppen.contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                        .frameOptions(kader -> kader.deny())
                        .referrerPolicy(verwijzer -> verwijzer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(rechten -> rechten.policy("camera=(), microphone=(), geolocation=()"))
                        .crossOriginOpenerPolicy(Beveiliging::eigenVenster))
                .exceptionHandling(fouten -> fouten.authenticationEntryPoint(new Inlogverzoek(inlogpad))
                        .accessDeniedHandler((verzoek, antwoord, fout) ->
                                geweigerd(verzoek, antwoord, fout instanceof CsrfException, inlogpad)))
                .logout(uit -> uit.disable())
                .csrf(sleutels -> sleutels.csrfTokenRepository(new Sleutels())
                        .ignoringRequestMatchers(OP_LAST_VAN_DE_AANBIEDER, ANTWOORD))
                .addFilterAfter(new Sessiegrens(langst), SecurityContextHolderFilter.class)
                .addFilterAfter(new OrganisatieFilter(), AuthorizationFilter.class)
                .build();
    }

    /** An address that the firewall refuses never comes as far as the chain that writes the headers. */
    @Bean
    static RequestRejectedHandler vreemdAdres() {
        var koppen = List.<HeaderWriter>of(
                new ContentSecurityPolicyHeaderWriter(CSP),
                new XContentTypeOptionsHeaderWriter(),
                new XFrameOptionsHeaderWriter(XFrameOptionsHeaderWriter.XFrameOptionsMode.DENY),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN));
        return (verzoek, antwoord, fout) -> {
            koppen.forEach(kop -> kop.writeHeaders(verzoek, antwoord));
            antwoord.sendError(HttpStatus.BAD_REQUEST.value());
        };
    }

    /** Two requests of one session at once may both add the same attribute: the last one stays, neither fails. */
    @Bean
    static PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessieopslag() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** After logging in one goes on where one was: only for pages, never for a form or a request in the background. */
    @SuppressWarnings("NullAway") // null is how the mark in the address is switched off
    private static HttpSessionRequestCache onthouden() {
        var onthouden = new HttpSessionRequestCache();
        onthouden.setMatchingRequestParameterName(null);
        onthouden.setRequestMatcher(
                verzoek -> "GET".equals(verzoek.getMethod()) && !Inlogverzoek.isAchtergrond(verzoek));
        return onthouden;
    }

    private static void eigenVenster(
            org.springframework.security.config.annotation.web.configurers.HeadersConfigurer<HttpSecurity>
                            .CrossOriginOpenerPolicyConfig
                    beleid) {
        beleid.policy(
                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                        .CrossOriginOpenerPolicy.SAME_ORIGIN);
    }

    /** A form token that is not known any more means that the session ended: log in again, nothing was done. */
    private static void geweigerd(
            HttpServletRequest verzoek, HttpServletResponse antwoord, boolean sessieVoorbij, String inlogpad)
            throws IOException {
        var weg = sessieVoorbij
                && Ingelogd.huidig().isEmpty()
                && IngelogdeJongere.huidig().isEmpty();
        if (weg && Inlogverzoek.isAchtergrond(verzoek)) {
            antwoord.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (weg) {
            antwoord.sendRedirect(verzoek.getContextPath() + inlogpad + "?verlopen");
        } else {
            antwoord.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /**
     * Form tokens in the session. A page that stays open keeps trying to save what was typed; where no session is left,
     * that makes no new one, or its cookie would take the place of the one somebody gets by logging in meanwhile.
     */
    private static final class Sleutels implements CsrfTokenRepository {

        private final CsrfTokenRepository inSessie = new HttpSessionCsrfTokenRepository();

        @Override
        public CsrfToken generateToken(HttpServletRequest verzoek) {
            return inSessie.generateToken(verzoek);
        }

        @Override
        public void saveToken(@Nullable CsrfToken sleutel, HttpServletRequest verzoek, HttpServletResponse antwoord) {
            if (!Inlogverzoek.isAchtergrond(verzoek) || verzoek.getSession(false) != null) {
                inSessie.saveToken(sleutel, verzoek, antwoord);
            }
        }

        @Override
        public @Nullable CsrfToken loadToken(HttpServletRequest verzoek) {
            return inSessie.loadToken(verzoek);
        }
    }

    /** A page goes to the log-in page; a request in the background gets a 401, so that the page it came from stays. */
    private static final class Inlogverzoek extends LoginUrlAuthenticationEntryPoint {

        Inlogverzoek(String inlogpad) {
            super(inlogpad);
        }

        static boolean isAchtergrond(HttpServletRequest verzoek) {
            return verzoek.getHeader("HX-Request") != null || "fetch".equals(verzoek.getHeader("X-Requested-With"));
        }

        @Override
        public void commence(HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout)
                throws IOException, jakarta.servlet.ServletException {
            if (isAchtergrond(verzoek)) {
                antwoord.setStatus(HttpStatus.UNAUTHORIZED.value());
            } else {
                super.commence(verzoek, antwoord, fout);
            }
        }
    }
}
