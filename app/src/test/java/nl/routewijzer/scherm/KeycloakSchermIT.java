package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.toegang.Inlognamen;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Against a real Keycloak: the system property {@code keycloak} names its unpacked folder. Only in the long run of {@code ./test}. */
@EnabledIfSystemProperty(named = "keycloak", matches = ".+")
@ActiveProfiles(inheritProfiles = false)
class KeycloakSchermIT extends Scherm {

    private static final int POORT = vrijePoort();
    private static final String KEYCLOAK = "http://localhost:" + POORT;
    private static @Nullable Process keycloak;

    @Autowired
    private Inlognamen namen;

    @DynamicPropertySource
    static void aanbieder(DynamicPropertyRegistry register) {
        var bij = "routewijzer.inloggen.aanbieders.keycloak.";
        register.add(bij + "issuer", () -> KEYCLOAK + "/realms/wierdam");
        register.add(bij + "client.id", () -> "routewijzer");
        register.add(bij + "client.geheim", () -> "geheim-van-de-test");
        register.add(bij + "organisatie.vast[0]", () -> WIERDAM);
    }

    @BeforeEach
    void keycloakDraaitEnKentAnke() throws IOException, InterruptedException {
        klok.verder(Duration.between(klok.instant(), Instant.now())); // Keycloak has the clock of the machine
        inTransactie(WIERDAM, () -> {
            namen.geef(collega(WIERDAM, "Anke"), "anke");
            return true;
        });
        if (keycloak == null) {
            var map = Path.of(System.getProperty("keycloak")).toAbsolutePath();
            Files.createDirectories(map.resolve("data/import"));
            Files.writeString(map.resolve("data/import/wierdam-realm.json"), realm(adres("")));
            var bouwer = new ProcessBuilder(
                            "bash",
                            map.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--http-host=127.0.0.1",
                            "--http-port=" + POORT)
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target/keycloak.log").toFile());
            bouwer.environment().put("JAVA_HOME", System.getProperty("java.home"));
            bouwer.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "baas");
            bouwer.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "baas");
            keycloak = bouwer.start();
            wachtOp(KEYCLOAK + "/realms/wierdam/.well-known/openid-configuration");
        }
    }

    @AfterAll
    static void stopKeycloak() {
        if (keycloak != null) {
            keycloak.descendants().forEach(ProcessHandle::destroy);
            keycloak.destroy();
        }
    }

    private static String realm(String huis) {
        return """
            {"realm": "wierdam", "enabled": true, "sslRequired": "none",
             "clients": [{"clientId": "routewijzer", "enabled": true, "protocol": "openid-connect", "publicClient": false,
               "secret": "geheim-van-de-test", "standardFlowEnabled": true, "directAccessGrantsEnabled": false,
               "redirectUris": ["HUIS/inloggen/terug/keycloak"],
               "attributes": {"pkce.code.challenge.method": "S256", "post.logout.redirect.uris": "HUIS/inloggen?uit",
                 "backchannel.logout.url": "HUIS/uitloggen/aanbieder/keycloak", "backchannel.logout.session.required": "true"}}],
             "users": [{"username": "anke", "enabled": true, "email": "anke@wierdam.example", "emailVerified": true,
               "firstName": "Anke", "lastName": "Dijkstra",
               "credentials": [{"type": "password", "value": "wachtwoord-van-anke", "temporary": false}]}]}
            """.replace("HUIS", huis);
    }

    private void logInBijKeycloak() {
        pagina().locator("#username").fill("anke");
        pagina().locator("#password").fill("wachtwoord-van-anke");
        pagina().locator("#kc-login").click();
    }

    @Test
    void in_verlengen_en_uit() {
        bezoek().verwacht(""); // what Keycloak's own pages say in the console is not ours
        ga("/jongeren/" + sam());
        logInBijKeycloak();
        assertThat(pagina().getByText("Sam de Boer").first()).isVisible();

        Rijen.eigenaar().sql("delete from techniek.spring_session").update();
        ga("/vandaag");
        assertThat(knop("Uitloggen")).isVisible();

        knop("Uitloggen").click();
        pagina().locator("#kc-logout").click();
        assertThat(pagina().getByText("Je bent uitgelogd.")).isVisible();
        link("Inloggen met keycloak").click();
        assertThat(pagina().locator("#username")).isVisible();
    }

    @Test
    void wie_daar_wordt_uitgelogd_is_hier_uit() throws IOException, InterruptedException {
        bezoek().verwacht("");
        ga("/vandaag");
        logInBijKeycloak();
        assertThat(knop("Uitloggen")).isVisible();
        Assertions.assertThat(Rijen.in("techniek.spring_session where principal_name is not null"))
                .isEqualTo(1);

        var baas = "Bearer "
                + uit(
                        "\"access_token\":\"([^\"]+)\"",
                        vraag(HttpRequest.newBuilder(
                                        URI.create(KEYCLOAK + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(
                                        "grant_type=password&client_id=admin-cli&username=baas&password=baas"))));
        var mensen = KEYCLOAK + "/admin/realms/wierdam/users";
        var anke = uit(
                "\"id\":\"([^\"]+)\"",
                vraag(HttpRequest.newBuilder(URI.create(mensen + "?username=anke"))
                        .header("Authorization", baas)));
        vraag(HttpRequest.newBuilder(URI.create(mensen + "/" + anke + "/logout"))
                .header("Authorization", baas)
                .POST(BodyPublishers.noBody()));

        Assertions.assertThat(Rijen.in("techniek.spring_session where principal_name is not null"))
                .isZero();
        ga("/vandaag");
        assertThat(pagina().getByText("Je was te lang weg").first()).isVisible();
    }

    private static String uit(String patroon, String tekst) {
        var gevonden = Pattern.compile(patroon).matcher(tekst);
        Assertions.assertThat(gevonden.find()).as(tekst).isTrue();
        return gevonden.group(1);
    }

    private static String vraag(HttpRequest.Builder verzoek) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var antwoord = client.send(verzoek.build(), BodyHandlers.ofString());
            Assertions.assertThat(antwoord.statusCode()).as(antwoord.body()).isBetween(200, 204);
            return antwoord.body();
        }
    }

    private static void wachtOp(String adres) throws InterruptedException {
        for (var keer = 0; keer < 600; keer++) {
            try (var client = HttpClient.newHttpClient()) {
                if (client.send(HttpRequest.newBuilder(URI.create(adres)).build(), BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException nogNiet) {
                // Keeps waiting.
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("Keycloak komt niet op; zie target/keycloak.log");
    }

    private static int vrijePoort() {
        try (var poort = new ServerSocket(0)) {
            return poort.getLocalPort();
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
