package nl.routewijzer.toegang.inlog;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * One provider: what it says of itself (OpenID Connect Discovery 1.0), and the check on what it signs. It is asked at
 * the first use and again once an hour, never at the start: a provider that is away keeps nobody from starting.
 */
public final class Aanbieder {

    static final String TERUG = "/inloggen/terug/";

    private static final int GEDULD = (int) Duration.ofSeconds(5).toMillis();
    private static final int GROOTSTE = 500_000;
    private static final Duration HOUDBAAR = Duration.ofHours(1);

    /** Signed with the provider's own key only: no "none", and nothing that is signed with our secret. */
    private static final Set<JWSAlgorithm> ONDERTEKEND =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private static final JOSEObjectType UITLOGBERICHT = new JOSEObjectType("logout+jwt");

    /**
     * What the provider said of itself.
     *
     * @param uitlogadres where a browser goes to log out there; empty when it has none
     */
    public record Stand(
            ClientRegistration registratie,
            Optional<String> uitlogadres,
            JwtDecoder idTokens,
            JwtDecoder uitlogberichten,
            Instant tot) {}

    private final String id;
    private final String terug;
    private final Aanbiederinstellingen instellingen;
    private final Clock klok;
    private final DefaultResourceRetriever ophaler = new DefaultResourceRetriever(GEDULD, GEDULD, GROOTSTE);
    private volatile @Nullable Stand stand;

    /** @param terug path to which a browser comes back from it */
    public Aanbieder(String id, String terug, Aanbiederinstellingen instellingen, Clock klok) {
        this.id = id;
        this.terug = terug;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    public String id() {
        return id;
    }

    public String naam() {
        return instellingen.naam().isBlank() ? id : instellingen.naam();
    }

    Aanbiederinstellingen instellingen() {
        return instellingen;
    }

    /** @throws Onbereikbaar when it does not answer and never did */
    Stand stand() {
        var bekend = stand;
        if (bekend != null && klok.instant().isBefore(bekend.tot())) {
            return bekend;
        }
        try {
            var vers = lees(haal());
            stand = vers;
            return vers;
        } catch (Onbereikbaar nuNiet) {
            if (bekend != null) {
                return bekend;
            }
            throw nuNiet;
        }
    }

    private Map<String, Object> haal() {
        var kaal = instellingen.issuer().replaceFirst("/$", "");
        try {
            var antwoord = ophaler.retrieveResource(adres(kaal + "/.well-known/openid-configuration"));
            var zegt = JSONObjectUtils.parse(antwoord.getContent());
            if (!instellingen.issuer().equals(zegt.get("issuer"))) {
                throw new Onbereikbaar("it calls itself by another issuer than the settings");
            }
            return zegt;
        } catch (IOException | ParseException | IllegalArgumentException fout) {
            throw new Onbereikbaar("discovery", fout);
        }
    }

    private Stand lees(Map<String, Object> zegt) {
        var registratie = ClientRegistration.withRegistrationId(id)
                .clientId(instellingen.client().id())
                .clientSecret(instellingen.geheim())
                .clientAuthenticationMethod(bewijst(zegt))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}" + terug)
                .scope(instellingen.client().scopes())
                .authorizationUri(verplicht(zegt, "authorization_endpoint"))
                .tokenUri(verplicht(zegt, "token_endpoint"))
                .jwkSetUri(verplicht(zegt, "jwks_uri"))
                .userInfoUri(zegt.get("userinfo_endpoint") instanceof String info ? info : null)
                .issuerUri(instellingen.issuer())
                .build();
        var sleutels = JWKSourceBuilder.create(adres(verplicht(zegt, "jwks_uri")), ophaler)
                .refreshAheadCache(false)
                .build();
        return new Stand(
                registratie,
                zegt.get("end_session_endpoint") instanceof String uit ? Optional.of(uit) : Optional.empty(),
                idTokens(registratie, sleutels),
                decoder(sleutels, UITLOGBERICHT),
                klok.instant().plus(HOUDBAAR));
    }

    private JwtDecoder idTokens(ClientRegistration registratie, JWKSource<SecurityContext> sleutels) {
        var keuring = new OidcIdTokenValidator(registratie);
        keuring.setClock(klok);
        var tijd = new JwtTimestampValidator();
        tijd.setClock(klok);
        var decoder = decoder(sleutels);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(tijd, keuring));
        return decoder;
    }

    /** Checks the signature and the kind alone. */
    private static NimbusJwtDecoder decoder(JWKSource<SecurityContext> sleutels, JOSEObjectType... ookGoed) {
        var soorten = new HashSet<@Nullable JOSEObjectType>(List.of(ookGoed));
        soorten.add(JOSEObjectType.JWT);
        soorten.add(null); // a token need not say what kind it is
        var lezer = new DefaultJWTProcessor<SecurityContext>();
        lezer.setJWSKeySelector(new JWSVerificationKeySelector<>(ONDERTEKEND, sleutels));
        lezer.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(soorten));
        lezer.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(lezer);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>());
        return decoder;
    }

    /** How the provider wants our secret; when it does not say, as the standard has it. */
    private static ClientAuthenticationMethod bewijst(Map<String, Object> zegt) {
        return zegt.get("token_endpoint_auth_methods_supported") instanceof Collection<?> kan
                        && !kan.contains("client_secret_basic")
                        && kan.contains("client_secret_post")
                ? ClientAuthenticationMethod.CLIENT_SECRET_POST
                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
    }

    private static String verplicht(Map<String, Object> zegt, String wat) {
        if (zegt.get(wat) instanceof String adres) {
            return adres;
        }
        throw new Onbereikbaar("discovery has no " + wat);
    }

    private static URL adres(String adres) {
        try {
            return URI.create(adres).toURL();
        } catch (MalformedURLException fout) {
            throw new IllegalArgumentException(fout);
        }
    }
}
