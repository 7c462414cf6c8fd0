package nl.routewijzer.toegang.inlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a provider, or somebody who plays for one, can send and does not get in with. */
@ExtendWith(OutputCaptureExtension.class)
class TokensIT extends Inloghuis {

    private static final Date LANG_GELEDEN = Date.from(Instant.EPOCH);

    private void blijftBuiten(Inlogger vreemde, String adres) {
        var pagina = vreemde.haal(adres);
        assertThat(pagina.status()).isEqualTo(400);
        assertThat(pagina.tekst())
                .contains(Tekst.t("inlogmelding.MISLUKT.titel"))
                .doesNotContain(NAAM_VAN_ANKE, "invalid", "eyJ");
        assertThat(vreemde.isBinnen()).isFalse();
        assertThat(sessies()).isZero();
    }

    static Stream<Arguments> tokens() {
        return Stream.of(
                token("voor een ander", claims -> claims.audience("een-ander")),
                token("voor meer dan ons", claims -> claims.audience(List.of(Testaanbieder.CLIENT, "een-ander"))),
                token("van een ander", claims -> claims.issuer("https://ander.example")),
                token("van iets dat geen adres is", claims -> claims.issuer("een-ander")),
                token("verlopen", claims -> claims.expirationTime(LANG_GELEDEN)),
                token("van later", claims -> claims.issueTime(Date.from(Instant.parse("2100-01-01T00:00:00Z")))),
                token("bij een andere vraag", claims -> claims.claim("nonce", "een-ander")),
                token("bij geen vraag", claims -> claims.claim("nonce", null)),
                token("zonder persoon", claims -> claims.subject(null)),
                token("zonder einde", claims -> claims.expirationTime(null)));
    }

    private static Arguments token(String hoe, UnaryOperator<JWTClaimsSet.Builder> verknoeid) {
        return Arguments.of(hoe, verknoeid);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void een_token_dat_niet_deugt_telt_niet_en_staat_niet_in_het_log(
            String hoe, UnaryOperator<JWTClaimsSet.Builder> verknoeid, CapturedOutput log) {
        AANBIEDER.verknoei(verknoeid);
        var vreemde = iemand();
        blijftBuiten(vreemde, vreemde.totTerug("wierdam"));
        assertThat(log.toString())
                .contains("log-in at wierdam failed: ")
                .doesNotContain(NAAM_VAN_ANKE, "nummer-van-anke", "een-ander", "eyJ", "KANARIE");
    }

    @Test
    void een_token_zonder_handtekening_telt_niet() {
        AANBIEDER.tekenNiet();
        var vreemde = iemand();
        blijftBuiten(vreemde, vreemde.totTerug("wierdam"));
    }

    @Test
    void een_token_dat_met_ons_eigen_geheim_getekend_is_telt_niet() {
        AANBIEDER.tekenMetGeheim();
        var vreemde = iemand();
        blijftBuiten(vreemde, vreemde.totTerug("wierdam"));
    }

    @Test
    void een_nieuwe_sleutel_van_de_aanbieder_wordt_vanzelf_gevonden() {
        assertThat(ankeIsBinnen().isBinnen()).isTrue();
        AANBIEDER.andereSleutel();
        assertThat(ankeIsBinnen().isBinnen()).isTrue();
    }

    @Nested
    class Een_antwoord {

        @Test
        void telt_een_keer() {
            var anke = iemand();
            var terug = anke.totTerug("wierdam");
            assertThat(anke.haal(terug).status()).isEqualTo(303);
            assertThat(anke.haal(terug).naar()).as("she is in already").isEqualTo("/");
            var vreemde = iemand();
            vreemde.haal("/inloggen");
            assertThat(vreemde.haal(terug).status()).isEqualTo(400);
            assertThat(vreemde.isBinnen()).isFalse();
        }

        @Test
        void met_een_code_die_al_gebruikt_is_telt_niet() {
            var anke = iemand();
            var terug = anke.totTerug("wierdam");
            anke.haal(terug);
            var vreemde = iemand();
            var ander = vreemde.totTerug("wierdam");
            var oud = terug.replaceFirst(".*code=([^&]+).*", "$1");
            var pagina = vreemde.haal(ander.replaceFirst("code=[^&]+", "code=" + oud));
            assertThat(pagina.status()).isEqualTo(400);
            assertThat(vreemde.isBinnen()).isFalse();
        }

        @Test
        void dat_een_ander_begon_telt_niet() {
            var aanvaller = iemand();
            var slachtoffer = iemand();
            slachtoffer.haal("/inloggen");
            blijftBuiten(slachtoffer, aanvaller.totTerug("wierdam"));
        }

        @Test
        void op_een_vraag_aan_een_andere_aanbieder_telt_niet() {
            var vreemde = iemand();
            blijftBuiten(vreemde, vreemde.totTerug("wierdam").replace("/terug/wierdam", "/terug/samen"));
        }

        @Test
        void dat_zegt_van_een_ander_te_zijn_telt_niet() {
            var vreemde = iemand();
            blijftBuiten(vreemde, vreemde.totTerug("wierdam") + "&iss=https%3A%2F%2Fander.example");
        }

        @ParameterizedTest
        @ValueSource(strings = {"error=access_denied", "error=%3Cscript%3E", "code=", "x=1"})
        void zonder_code_telt_niet(String vraag) {
            var vreemde = iemand();
            blijftBuiten(vreemde, vreemde.totTerug("wierdam").replaceFirst("code=[^&]+", vraag.replace("$", "")));
        }

        @Test
        void uit_een_van_twee_tabbladen_bederft_het_andere_niet() {
            var anke = iemand();
            var eerste = anke.totTerug("wierdam");
            var tweede = anke.totTerug("wierdam");
            assertThat(anke.haal(eerste).naar()).isEqualTo("/");
            assertThat(anke.haal(tweede).naar()).isEqualTo("/");
            assertThat(anke.isBinnen()).isTrue();
        }
    }

    @Nested
    class Een_aanbieder_die_niet_antwoordt {

        @Test
        void krijgt_een_pagina_die_dat_zegt() {
            var pagina = iemand().volg("/inloggen/via/weg");
            assertThat(pagina.status()).isEqualTo(503);
            assertThat(pagina.tekst()).contains(Tekst.t("inlogmelding.ONBEREIKBAAR.titel"));
        }

        @Test
        void op_de_terugweg_ook() {
            var anke = iemand();
            var terug = anke.totTerug("wierdam");
            AANBIEDER.kapot();
            var pagina = anke.haal(terug);
            assertThat(pagina.status()).isEqualTo(503);
            assertThat(pagina.tekst()).contains(Tekst.t("inlogmelding.ONBEREIKBAAR.titel"));
            assertThat(anke.isBinnen()).isFalse();
        }

        @Test
        void die_niet_bestaat_is_niet_te_vinden() {
            assertThat(iemand().haal("/inloggen/via/nergens").status()).isEqualTo(404);
            assertThat(iemand().haal("/inloggen/terug/nergens?state=x").status())
                    .isEqualTo(404);
        }
    }
}
