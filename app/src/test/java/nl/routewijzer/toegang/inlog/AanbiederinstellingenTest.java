package nl.routewijzer.toegang.inlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Opstartfout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What is missing in the settings, or cannot be, is one sentence at the start. */
class AanbiederinstellingenTest {

    private static final String BIJ = "routewijzer.inloggen.aanbieders.gemeente.";

    private static final Map<String, Object> GOED = Map.of(
            BIJ + "issuer", "https://inloggen.voorbeeld.nl/realms/gemeente",
            BIJ + "client.id", "routewijzer",
            BIJ + "client.geheim", "geheim",
            BIJ + "organisatie.vast[0]", "Gemeente Voorbeeld");

    static Aanbiederinstellingen goed() {
        return lees(GOED).aanbieders().values().iterator().next();
    }

    private static Inloginstellingen lees(Map<String, Object> instellingen) {
        return new Binder(new MapConfigurationPropertySource(instellingen))
                .bindOrCreate("routewijzer.inloggen", Inloginstellingen.class);
    }

    private static Map<String, Object> met(Object... paren) {
        var meer = new java.util.HashMap<>(GOED);
        for (var i = 0; i < paren.length; i += 2) {
            if (paren[i + 1].equals("")) {
                meer.remove(BIJ + paren[i]);
            } else {
                meer.put(BIJ + paren[i], paren[i + 1]);
            }
        }
        return meer;
    }

    static Stream<Arguments> fouten() {
        return Stream.of(
                Arguments.of(met("issuer", ""), "issuer moet het https-adres"),
                Arguments.of(met("issuer", "http://inloggen.voorbeeld.nl"), "issuer moet het https-adres"),
                Arguments.of(met("issuer", "https://a b"), "issuer is geen adres"),
                Arguments.of(met("client.id", ""), "client.id ontbreekt"),
                Arguments.of(met("client.id", "VUL-IN"), "client.id ontbreekt"),
                Arguments.of(met("client.geheim", ""), "client.geheim of client.geheim-bestand ontbreekt"),
                Arguments.of(met("client.geheim-bestand", "x"), "allebei"),
                Arguments.of(met("client.geheim", "", "client.geheim-bestand", "bestaat-niet"), "niet te lezen"),
                Arguments.of(met("client.scopes[0]", "profile"), "mist openid"),
                Arguments.of(met("organisatie.vast[0]", ""), "een van de twee"),
                Arguments.of(met("organisatie.claim", "org"), "een van de twee"),
                Arguments.of(met("organisatie.vast[0]", "", "organisatie.claim", "org"), "horen bij elkaar"),
                Arguments.of(met("rollen.claim", "groepen"), "horen bij elkaar"),
                Arguments.of(
                        met("rollen.claim", "g", "rollen.waarden[0].waarde", "a", "rollen.waarden[0].rol", "BAAS"),
                        "a → BAAS kan niet"),
                Arguments.of(met("niveau.vraag", "SOMS"), "niveau.vraag is een van"),
                Arguments.of(met("niveau.claim", "amr", "niveau.waarden[0]", "mfa"), "niveau.claim acr"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("fouten")
    void een_fout_is_een_zin_die_zegt_waar(Map<String, Object> instellingen, String zin) {
        assertThat(lees(instellingen).bezwaar())
                .hasValueSatisfying(bezwaar -> assertThat(bezwaar)
                        .startsWith("routewijzer.inloggen.aanbieders.gemeente: ")
                        .contains(zin)
                        .doesNotContain("geheim123"));
    }

    @Test
    void een_fout_houdt_de_start_tegen() {
        assertThatThrownBy(() -> new Aanbieders(lees(met("client.id", "")), Clock.systemUTC()))
                .isInstanceOf(Opstartfout.class)
                .hasMessageContaining("client.id ontbreekt");
    }

    @Test
    void goede_instellingen_hebben_geen_bezwaar_en_helemaal_geen_ook_niet() {
        assertThat(lees(GOED).bezwaar()).isEmpty();
        assertThat(lees(Map.of()).bezwaar()).isEmpty();
        assertThat(goed().naamClaim()).isEqualTo("preferred_username");
        assertThat(goed().client().scopes()).containsExactly("openid");
        assertThat(goed().uitloggen()).isTrue();
        assertThat(goed().niveau().hoe()).isEqualTo(Aanbiederinstellingen.Niveau.Vraag.NIET);
    }

    @Test
    void een_andere_manier_om_twee_stappen_te_zien_kan_ook() {
        assertThat(lees(met("niveau.claim", "amr", "niveau.waarden[0]", "mfa", "niveau.vraag", "NIET"))
                        .bezwaar())
                .isEmpty();
    }

    @Test
    void het_geheim_mag_in_een_bestand_staan(@TempDir Path map) throws IOException {
        var bestand = Files.writeString(map.resolve("geheim"), "uit-het-bestand\n");
        var instellingen = lees(met("client.geheim", "", "client.geheim-bestand", bestand.toString()));
        assertThat(instellingen.bezwaar()).isEmpty();
        assertThat(instellingen.aanbieders().values().iterator().next().geheim())
                .isEqualTo("uit-het-bestand");
    }

    @Test
    void hoe_het_niveau_gevraagd_wordt_staat_in_de_instellingen() {
        var waarden = List.of("een", "tw\"ee");
        assertThat(Inlogvraag.extra(
                        Inlogvraag.Manier.GEWOON, new Aanbiederinstellingen.Niveau("acr", waarden, "CLAIMS")))
                .containsOnly(Map.entry(
                        "claims", "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"een\",\"tw\\\"ee\"]}}}"));
        assertThat(Inlogvraag.extra(Inlogvraag.Manier.STIL, new Aanbiederinstellingen.Niveau("amr", waarden, "NIET")))
                .containsOnly(Map.entry("prompt", "none"));
    }
}
