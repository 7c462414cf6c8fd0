package nl.routewijzer.toegang.inlog;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Changes the code that the browser brought for what the provider says of who is at the door. Tokens live as long as
 * this call: no access token, refresh token or id token is kept anywhere.
 */
@Component
class Codewissel {

    private static final Duration GEDULD = Duration.ofSeconds(5);

    private final RestClientAuthorizationCodeTokenResponseClient tokens = tokens();

    /** @throws org.springframework.security.core.AuthenticationException when anything is not as it should be */
    Bewering wissel(Aanbieder bij, OAuth2AuthorizationRequest vraag, OAuth2AuthorizationResponse antwoord) {
        var stand = bij.stand();
        var wisselaar = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, verzoek -> new DefaultOidcUser(List.of(), verzoek.getIdToken()));
        wisselaar.setJwtDecoderFactory(registratie -> stand.idTokens());
        var uitkomst = wisselaar.authenticate(new OAuth2LoginAuthenticationToken(
                stand.registratie(), new OAuth2AuthorizationExchange(vraag, antwoord)));
        if (uitkomst != null && uitkomst.getPrincipal() instanceof OidcUser wie) {
            return Bewering.uit(wie.getIdToken().getClaims(), bij.instellingen().issuer(), bij.instellingen());
        }
        throw new IllegalStateException("het antwoord is geen OpenID Connect");
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var fabriek = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(GEDULD).build());
        fabriek.setReadTimeout(GEDULD);
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(fabriek)
                .configureMessageConverters(soorten -> soorten.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(HttpStatusCode::is5xxServerError, (verzoek, antwoord) -> {
                    throw new IOException("the provider is out of order");
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }
}
