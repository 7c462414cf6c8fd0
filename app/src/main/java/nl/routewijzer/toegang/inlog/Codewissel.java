package nl.routewijzer.toegang.inlog;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.http.HttpClient;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Changes the code that the browser brought for what the provider says of who is at the door. Tokens live as long as
 * this call: no access token, refresh token or id token is kept anywhere.
 */
@Component
class Codewissel {

    private static final Duration GEDULD = Duration.ofSeconds(5);

    private final RestClientAuthorizationCodeTokenResponseClient tokens = tokens();
    private final RestClient vragen =
            RestClient.builder().requestFactory(lijn()).build();

    /**
     * @param metInfo also asks the provider's own page about the person: some say little in the token itself
     * @throws org.springframework.security.core.AuthenticationException when anything is not as it should be
     */
    Map<String, Object> wissel(
            Aanbieder bij, OAuth2AuthorizationRequest vraag, OAuth2AuthorizationResponse antwoord, boolean metInfo) {
        var stand = bij.stand();
        var wisselaar = new OidcAuthorizationCodeAuthenticationProvider(
                tokens,
                verzoek -> metInfo
                        ? new DefaultOidcUser(List.of(), verzoek.getIdToken(), info(verzoek))
                        : new DefaultOidcUser(List.of(), verzoek.getIdToken()));
        wisselaar.setJwtDecoderFactory(registratie -> stand.idTokens());
        var uitkomst = wisselaar.authenticate(new OAuth2LoginAuthenticationToken(
                stand.registratie(), new OAuth2AuthorizationExchange(vraag, antwoord)));
        if (uitkomst != null && uitkomst.getPrincipal() instanceof OidcUser wie) {
            return wie.getClaims();
        }
        throw new IllegalStateException("het antwoord is geen OpenID Connect");
    }

    /** Source: OpenID Connect Core 1.0, §5.3.2: what it says counts for the person of the token and for nobody else. */
    private OidcUserInfo info(OidcUserRequest verzoek) {
        var adres = verzoek.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUri();
        if (adres == null) {
            throw new Onbereikbaar("discovery has no userinfo_endpoint");
        }
        try {
            var zegt = JSONObjectUtils.parse(String.valueOf(vragen.get()
                    .uri(adres)
                    .headers(koppen ->
                            koppen.setBearerAuth(verzoek.getAccessToken().getTokenValue()))
                    .retrieve()
                    .body(String.class)));
            if (!Objects.equals(verzoek.getIdToken().getSubject(), zegt.get("sub"))) {
                throw new OAuth2AuthenticationException(new OAuth2Error("invalid_user_info"));
            }
            return new OidcUserInfo(zegt);
        } catch (RestClientException fout) {
            throw new Onbereikbaar("userinfo", fout);
        } catch (ParseException onleesbaar) {
            throw new OAuth2AuthenticationException(new OAuth2Error("unreadable_user_info"));
        }
    }

    private static JdkClientHttpRequestFactory lijn() {
        var fabriek = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(GEDULD).build());
        fabriek.setReadTimeout(GEDULD);
        return fabriek;
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(lijn())
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
