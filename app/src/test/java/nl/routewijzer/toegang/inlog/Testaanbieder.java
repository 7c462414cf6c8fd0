package nl.routewijzer.toegang.inlog;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A log-in provider in this process, for the edge of the house: keeps the rules itself (a code once, PKCE, the secret,
 * the return address), and breaks them when a test says so.
 */
public final class Testaanbieder implements AutoCloseable {

    public static final String CLIENT = "routewijzer-test";
    public static final String GEHEIM = "geheim-van-de-test-en-lang-genoeg-om-mee-te-tekenen";

    private static final String ACCESS_TOKEN = "KANARIE-access-token-eyJ";

    /** Somebody who is logged in at the provider, and what went along with his code. */
    private record Code(String nonce, String uitdaging, String terug, Map<String, Object> claims) {}

    private final HttpServer server;
    private final String issuer;
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private volatile RSAKey sleutel = nieuweSleutel();
    private volatile Map<String, Object> wie = Map.of();
    private volatile Map<String, Object> overWie = Map.of();
    private volatile boolean binnen = true;
    private volatile UnaryOperator<JWTClaimsSet.Builder> verknoeid = claims -> claims;
    private volatile boolean zonderHandtekening;
    private volatile boolean metGeheim;
    private volatile boolean stuk;
    private volatile Instant nu = Instant.EPOCH;
    private volatile Map<String, String> laatsteVraag = Map.of();
    private volatile Map<String, String> laatsteUitloggen = Map.of();

    public Testaanbieder() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        issuer = "http://localhost:" + server.getAddress().getPort() + "/oidc";
        pad("/.well-known/openid-configuration", verzoek -> json(verzoek, 200, overZichzelf()));
        pad("/sleutels", verzoek -> json(verzoek, 200, new JWKSet(sleutel).toJSONObject()));
        pad("/inloggen", this::inloggen);
        pad("/token", this::token);
        pad("/uitloggen", this::uitloggen);
        pad("/wie", this::vertelOverWie);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String issuer() {
        return issuer;
    }

    /** Everything as it should be again: this person, logged in here, at this time. */
    public void begin(Instant moment, Map<String, Object> claims) {
        nu = moment;
        wie = claims;
        overWie = Map.of();
        binnen = true;
        verknoeid = goed -> goed;
        zonderHandtekening = false;
        metGeheim = false;
        stuk = false;
        laatsteVraag = Map.of();
        laatsteUitloggen = Map.of();
    }

    public void wordt(Map<String, Object> claims) {
        wie = claims;
    }

    /** What the page about the person says, beside the id token. */
    public void vertelt(Map<String, Object> claims) {
        overWie = claims;
    }

    /** Nobody is logged in here: who may not be asked comes back with {@code login_required}. */
    public void uit() {
        binnen = false;
    }

    public void in() {
        binnen = true;
    }

    /** Does not answer any more, as far as log-ins go. */
    public void kapot() {
        stuk = true;
    }

    public void verknoei(UnaryOperator<JWTClaimsSet.Builder> hoe) {
        verknoeid = hoe;
    }

    public void tekenNiet() {
        zonderHandtekening = true;
    }

    /** Signs with what we know too, instead of with its own key. */
    public void tekenMetGeheim() {
        metGeheim = true;
    }

    public void andereSleutel() {
        sleutel = nieuweSleutel();
    }

    /** A key that is not published. */
    public RSAKey vreemdeSleutel() {
        return nieuweSleutel();
    }

    public Map<String, String> laatsteVraag() {
        return laatsteVraag;
    }

    public Map<String, String> laatsteUitloggen() {
        return laatsteUitloggen;
    }

    /** A message to log out, signed with the published key unless another is given. */
    public String uitlogbericht(UnaryOperator<JWTClaimsSet.Builder> hoe, RSAKey... andere) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(CLIENT)
                .issueTime(Date.from(nu))
                .expirationTime(Date.from(nu.plusSeconds(120)))
                .jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return onderteken(
                hoe.apply(claims).build(), andere.length > 0 ? andere[0] : sleutel, new JOSEObjectType("logout+jwt"));
    }

    private Map<String, Object> overZichzelf() {
        return Map.of(
                "issuer", issuer,
                "authorization_endpoint", issuer + "/inloggen",
                "token_endpoint", issuer + "/token",
                "jwks_uri", issuer + "/sleutels",
                "end_session_endpoint", issuer + "/uitloggen",
                "userinfo_endpoint", issuer + "/wie",
                "subject_types_supported", List.of("public"));
    }

    private void inloggen(HttpExchange verzoek) throws IOException {
        var vraag = vraag(verzoek);
        laatsteVraag = vraag;
        var terug = veld(vraag, "redirect_uri");
        var antwoord = new LinkedHashMap<String, String>();
        antwoord.put("state", veld(vraag, "state"));
        if ("none".equals(vraag.get("prompt")) && !binnen) {
            antwoord.put("error", "login_required");
        } else if (!"S256".equals(vraag.get("code_challenge_method")) || !CLIENT.equals(vraag.get("client_id"))) {
            antwoord.put("error", "invalid_request");
        } else {
            var code = UUID.randomUUID().toString();
            codes.put(code, new Code(veld(vraag, "nonce"), veld(vraag, "code_challenge"), terug, wie));
            antwoord.put("code", code);
        }
        naar(verzoek, terug + "?" + alsVraag(antwoord));
    }

    private void token(HttpExchange verzoek) throws IOException {
        var velden = velden(new String(verzoek.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var code = codes.remove(String.valueOf(velden.get("code")));
        var bewijs =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + GEHEIM).getBytes(StandardCharsets.UTF_8));
        if (!bewijs.equals(verzoek.getRequestHeaders().getFirst("Authorization"))) {
            json(verzoek, 401, Map.of("error", "invalid_client"));
        } else if (code == null
                || !code.terug().equals(velden.get("redirect_uri"))
                || !code.uitdaging().equals(afdruk(String.valueOf(velden.get("code_verifier"))))) {
            json(verzoek, 400, Map.of("error", "invalid_grant"));
        } else {
            json(
                    verzoek,
                    200,
                    Map.of(
                            "access_token",
                            ACCESS_TOKEN,
                            "refresh_token",
                            "KANARIE-refresh-token",
                            "token_type",
                            "Bearer",
                            "expires_in",
                            300,
                            "id_token",
                            idToken(code)));
        }
    }

    private String idToken(Code code) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(CLIENT)
                .issueTime(Date.from(nu))
                .expirationTime(Date.from(nu.plusSeconds(300)))
                .claim("nonce", code.nonce());
        code.claims().forEach(claims::claim);
        var klaar = verknoeid.apply(claims).build();
        if (zonderHandtekening) {
            return new PlainJWT(klaar).serialize();
        }
        return metGeheim ? metGeheim(klaar) : onderteken(klaar, sleutel, JOSEObjectType.JWT);
    }

    private void vertelOverWie(HttpExchange verzoek) throws IOException {
        var mag = ("Bearer " + ACCESS_TOKEN).equals(verzoek.getRequestHeaders().getFirst("Authorization"));
        json(verzoek, mag ? 200 : 401, mag ? overWie : Map.of());
    }

    private void uitloggen(HttpExchange verzoek) throws IOException {
        laatsteUitloggen = vraag(verzoek);
        binnen = false;
        naar(verzoek, veld(laatsteUitloggen, "post_logout_redirect_uri"));
    }

    private interface Antwoorder {
        void antwoord(HttpExchange verzoek) throws IOException;
    }

    private void pad(String pad, Antwoorder hoe) {
        server.createContext("/oidc" + pad, verzoek -> {
            try (verzoek) {
                if (stuk) {
                    json(verzoek, 503, Map.of());
                } else {
                    hoe.antwoord(verzoek);
                }
            }
        });
    }

    private static void naar(HttpExchange verzoek, String adres) throws IOException {
        verzoek.getResponseHeaders().set("Location", adres);
        verzoek.sendResponseHeaders(302, -1);
    }

    private static void json(HttpExchange verzoek, int status, Map<String, Object> inhoud) throws IOException {
        var bytes = JSONObjectUtils.toJSONString(inhoud).getBytes(StandardCharsets.UTF_8);
        verzoek.getResponseHeaders().set("Content-Type", "application/json");
        verzoek.sendResponseHeaders(status, bytes.length);
        verzoek.getResponseBody().write(bytes);
    }

    private static Map<String, String> vraag(HttpExchange verzoek) {
        return velden(URI.create(verzoek.getRequestURI().toString()).getRawQuery());
    }

    private static Map<String, String> velden(String tekst) {
        return Arrays.stream(tekst.split("&", -1))
                .map(veld -> veld.split("=", 2))
                .collect(Collectors.toMap(
                        veld -> URLDecoder.decode(veld[0], StandardCharsets.UTF_8),
                        veld -> veld.length > 1 ? URLDecoder.decode(veld[1], StandardCharsets.UTF_8) : ""));
    }

    private static String veld(Map<String, String> velden, String naam) {
        return velden.getOrDefault(naam, "");
    }

    private static String alsVraag(Map<String, String> velden) {
        return velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String onderteken(JWTClaimsSet claims, RSAKey sleutel, JOSEObjectType soort) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(sleutel.getKeyID())
                            .type(soort)
                            .build(),
                    claims);
            token.sign(new RSASSASigner(sleutel));
            return token.serialize();
        } catch (JOSEException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String metGeheim(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(GEHEIM));
            return token.serialize();
        } catch (JOSEException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static RSAKey nieuweSleutel() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String afdruk(String tekst) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
