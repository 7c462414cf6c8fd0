package nl.routewijzer.toegang.inlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How long a session lasts, how it goes on, and everything that ends it. */
class SessieIT extends Inloghuis {

    @Autowired
    private Aanbieders aanbieders;

    @Autowired
    private Deur deur;

    private static void schuifTerug(String kolom, Duration hoeVer) {
        Rijen.eigenaar()
                .sql("update techniek.spring_session set " + kolom + " = " + kolom
                        + " - :ms where principal_name is not null")
                .param("ms", hoeVer.toMillis())
                .update();
    }

    private static long laatsteGebruik() {
        return Rijen.eigenaar()
                .sql("select last_access_time from techniek.spring_session where principal_name is not null")
                .query(Long.class)
                .single();
    }

    /** An hour and a minute without a request. */
    private static void eenUurNiets() {
        schuifTerug("last_access_time", Duration.ofMinutes(61));
        schuifTerug("expiry_time", Duration.ofMinutes(61));
    }

    @Nested
    class Een_sessie {

        @Test
        void eindigt_na_een_uur_zonder_iets_te_doen() {
            var anke = ankeIsBinnen();
            schuifTerug("last_access_time", Duration.ofMinutes(58));
            schuifTerug("expiry_time", Duration.ofMinutes(58));
            assertThat(anke.haal("/vandaag").status()).isEqualTo(200);
            eenUurNiets();
            assertThat(anke.haal("/vandaag").naar()).endsWith("/inloggen");
        }

        @Test
        void eindigt_na_twaalf_uur_hoe_druk_iemand_ook_is() {
            var anke = ankeIsBinnen();
            schuifTerug("creation_time", Duration.ofHours(12).minusMinutes(5));
            assertThat(anke.haal("/vandaag").status()).isEqualTo(200);
            schuifTerug("creation_time", Duration.ofMinutes(6));
            assertThat(anke.haalOpDeAchtergrond("/vandaag").status()).isEqualTo(401);
            assertThat(anke.haal("/vandaag").naar()).endsWith("/inloggen");
            assertThat(sessies()).isZero();
        }

        @Test
        void schrijft_hooguit_eens_per_minuut_dat_ze_gebruikt_is() {
            var anke = ankeIsBinnen();
            schuifTerug("last_access_time", Duration.ofSeconds(50));
            var voor = laatsteGebruik();
            anke.haal("/vandaag");
            assertThat(laatsteGebruik()).isEqualTo(voor);
            schuifTerug("last_access_time", Duration.ofSeconds(10));
            anke.haal("/vandaag");
            assertThat(laatsteGebruik()).isGreaterThan(voor);
        }

        @Test
        void eindigt_meteen_als_de_beheerder_iemand_uit_dienst_zet() {
            var anke = ankeIsBinnen();
            geef(WIERDAM, "Tineke", "tineke");
            AANBIEDER.wordt(Map.of("sub", "t", "preferred_username", "tineke"));
            var tineke = iemand();
            tineke.volg("/inloggen/via/wierdam");
            var pad = "/beheer/mensen/" + collega(WIERDAM, "Anke");
            assertThat(tineke.haal(pad).tekst()).contains(NAAM_VAN_ANKE, Tekst.t("collega.verbonden"));
            tineke.stuur(pad, ankeMet("inlognaam", NAAM_VAN_ANKE));
            assertThat(anke.isBinnen()).as("nothing changed for her").isTrue();
            tineke.stuur(pad + "/uit-dienst", Map.of("vanaf", "2026-11-24"));
            assertThat(anke.haal("/vandaag").naar()).endsWith("/inloggen");
            assertThat(tineke.isBinnen()).isTrue();
        }

        @Test
        void eindigt_als_iemand_een_andere_inlognaam_krijgt() {
            var anke = ankeIsBinnen();
            geef(WIERDAM, "Tineke", "tineke");
            AANBIEDER.wordt(Map.of("sub", "t", "preferred_username", "tineke"));
            var tineke = iemand();
            tineke.volg("/inloggen/via/wierdam");
            var pad = "/beheer/mensen/" + collega(WIERDAM, "Anke");
            tineke.haal(pad);
            var bezet = tineke.stuur(pad, ankeMet("inlognaam", "TINEKE"));
            assertThat(bezet.status()).isEqualTo(422);
            assertThat(bezet.tekst()).contains(Tekst.t("collega.fout.inlognaam"));
            assertThat(anke.isBinnen()).isTrue();
            tineke.stuur(pad, ankeMet("inlognaam", "anders"));
            assertThat(anke.isBinnen()).isFalse();
        }

        @Test
        void eindigt_als_iemand_een_andere_rol_krijgt_en_dan_geldt_die() {
            var anke = ankeIsBinnen();
            geef(WIERDAM, "Tineke", "tineke");
            AANBIEDER.wordt(Map.of("sub", "t", "preferred_username", "tineke"));
            var tineke = iemand();
            tineke.volg("/inloggen/via/wierdam");
            var pad = "/beheer/mensen/" + collega(WIERDAM, "Anke");
            tineke.haal(pad);
            tineke.stuur(pad, met(ankeMet("inlognaam", NAAM_VAN_ANKE), "rollen", "ONDERZOEKER"));
            assertThat(anke.isBinnen()).isFalse();
            var weer = ankeIsBinnen();
            assertThat(weer.haal("/vandaag").status()).isEqualTo(404);
            assertThat(weer.haal("/methode/toolbox").status()).isEqualTo(200);
        }

        private static Map<String, String> ankeMet(String veld, String waarde) {
            return met(Map.of("roepnaam", "Anke", "achternaam", "Dijkstra", "rollen", "CONSULENT"), veld, waarde);
        }

        private static Map<String, String> met(Map<String, String> velden, String veld, String waarde) {
            var meer = new java.util.HashMap<>(velden);
            meer.put(veld, waarde);
            return meer;
        }
    }

    @Nested
    class Verlengen {

        @Test
        void gaat_vanzelf_zolang_iemand_bij_de_aanbieder_nog_binnen_is() {
            var anke = ankeIsBinnen();
            eenUurNiets();
            var pagina = anke.volg("/jongeren/" + sam());
            assertThat(pagina.tekst()).contains("Sam de Boer");
            assertThat(AANBIEDER.laatsteVraag()).containsEntry("prompt", "none");
        }

        @Test
        void kan_niet_meer_als_iemand_daar_uit_is_en_draait_niet_in_een_kring() {
            var anke = ankeIsBinnen();
            eenUurNiets();
            AANBIEDER.uit();
            var pagina = anke.volg("/jongeren/" + sam());
            assertThat(pagina.status()).isEqualTo(200);
            assertThat(pagina.tekst())
                    .contains(Tekst.t("inloggen.verlopen"), "/inloggen/via/wierdam")
                    .doesNotContain("Sam de Boer");
            assertThat(anke.koekje("__Host-aanbieder")).isEmpty();
            AANBIEDER.in();
            assertThat(anke.volg("/inloggen/via/wierdam").tekst()).contains("Sam de Boer");
        }

        @Test
        void gebeurt_niet_bij_een_formulier_of_een_verzoek_op_de_achtergrond() {
            var anke = ankeIsBinnen();
            anke.haal("/vandaag");
            eenUurNiets();
            AANBIEDER.begin(klok.instant(), ankeDaar());
            assertThat(anke.haalOpDeAchtergrond("/vandaag").status()).isEqualTo(401);
            var formulier = anke.stuur("/meldingen", Map.of("achternaam", "Boer"));
            assertThat(formulier.naar()).endsWith("/inloggen?verlopen");
            var pagina = anke.haal(formulier.naar());
            assertThat(pagina.verder()).isEmpty();
            assertThat(pagina.tekst()).contains(Tekst.t("inloggen.verlopen"));
            assertThat(AANBIEDER.laatsteVraag()).isEmpty();
        }

        @Test
        void laat_wie_uit_dienst_ging_niet_weer_binnen() {
            var anke = ankeIsBinnen();
            eenUurNiets();
            Rijen.eigenaar()
                    .sql("update toegang.gebruiker set actief = false where inlognaam is not null")
                    .update();
            assertThat(anke.volg("/vandaag").tekst()).contains(Tekst.t("inlogmelding.GEEN_TOEGANG.titel"));
            assertThat(anke.isBinnen()).isFalse();
        }
    }

    @Nested
    class Uitloggen {

        @Test
        void gaat_hier_en_daar() {
            var anke = ankeIsBinnen();
            anke.haal("/vandaag");
            var pagina = anke.stuur("/uitloggen", Map.of());
            assertThat(pagina.status()).isEqualTo(200);
            assertThat(pagina.tekst()).contains(Tekst.t("inlogmelding.UITGELOGD.titel"));
            assertThat(sessies()).isZero();
            var daarna = anke.volg(pagina.verder());
            assertThat(daarna.tekst()).contains(Tekst.t("inloggen.uit"));
            assertThat(daarna.verder()).isEmpty();
            assertThat(AANBIEDER.laatsteUitloggen())
                    .containsOnly(
                            Map.entry("client_id", Testaanbieder.CLIENT),
                            Map.entry("logout_hint", "nummer-van-anke"),
                            Map.entry("post_logout_redirect_uri", adres("/inloggen?uit")));
            assertThat(anke.isBinnen()).isFalse();
        }

        @Test
        void lukt_ook_als_de_aanbieder_weg_is() {
            var anke = ankeIsBinnen();
            anke.haal("/vandaag");
            AANBIEDER.kapot();
            assertThat(anke.stuur("/uitloggen", Map.of()).status()).isEqualTo(200);
            assertThat(anke.isBinnen()).isFalse();
        }

        @Test
        void kan_een_andere_site_niet_doen() {
            var anke = ankeIsBinnen();
            assertThat(anke.stuurZonderSleutel("/uitloggen", Map.of()).status()).isEqualTo(403);
            assertThat(anke.haal("/uitloggen").status()).isEqualTo(404);
            assertThat(anke.isBinnen()).isTrue();
        }
    }

    @Nested
    class De_aanbieder_zegt_dat_iemand_uit_is {

        private static final String PAD = "/uitloggen/aanbieder/wierdam";

        private Inlogger ankeMet(String sid) {
            AANBIEDER.wordt(met(ankeDaar(), "sid", sid));
            return ankeIsBinnen();
        }

        private int stuur(String bericht) {
            return iemand().stuurZonderSleutel(PAD, Map.of("logout_token", bericht))
                    .status();
        }

        @Test
        void en_die_ene_sessie_eindigt() {
            var thuis = ankeMet("thuis");
            var kantoor = ankeMet("kantoor");
            assertThat(stuur(AANBIEDER.uitlogbericht(
                            claims -> claims.subject("nummer-van-anke").claim("sid", "thuis"))))
                    .isEqualTo(200);
            assertThat(thuis.isBinnen()).isFalse();
            assertThat(kantoor.isBinnen()).isTrue();
        }

        @Test
        void en_zonder_sessie_erbij_eindigen_ze_allemaal_maar_niet_die_van_een_ander() {
            var thuis = ankeMet("thuis");
            var kantoor = ankeMet("kantoor");
            geef(WIERDAM, "Peter", "peter");
            AANBIEDER.wordt(Map.of("sub", "p", "preferred_username", "peter"));
            var peter = ankeIsBinnen();
            assertThat(stuur(AANBIEDER.uitlogbericht(claims -> claims.subject("nummer-van-anke"))))
                    .isEqualTo(200);
            assertThat(thuis.isBinnen()).isFalse();
            assertThat(kantoor.isBinnen()).isFalse();
            assertThat(peter.isBinnen()).isTrue();
        }

        @Test
        void telt_een_keer() {
            var bericht = AANBIEDER.uitlogbericht(claims -> claims.subject("nummer-van-anke"));
            ankeMet("thuis");
            assertThat(stuur(bericht)).isEqualTo(200);
            var weer = ankeMet("thuis");
            assertThat(stuur(bericht)).isEqualTo(400);
            assertThat(weer.isBinnen()).isTrue();
            klok.verder(Duration.ofMinutes(5));
            assertThat(stuur(bericht)).as("too old by now").isEqualTo(400);
            AANBIEDER.begin(klok.instant(), ankeDaar());
            assertThat(stuur(AANBIEDER.uitlogbericht(claims -> claims.subject("wie"))))
                    .isEqualTo(200);
            assertThat(Rijen.in("techniek.uitlogbericht"))
                    .as("what is too old is not kept")
                    .isEqualTo(1);
        }

        static Stream<Arguments> berichten() {
            return Stream.of(
                    bericht("van een ander", claims -> claims.issuer("https://ander.example")),
                    bericht("voor een ander", claims -> claims.audience("een-ander")),
                    bericht("verlopen", claims -> claims.expirationTime(Date.from(Instant.EPOCH))),
                    bericht("van lang geleden", claims -> claims.issueTime(Date.from(Instant.EPOCH))),
                    bericht("zonder tijd", claims -> claims.issueTime(null)),
                    bericht("met nonce", claims -> claims.claim("nonce", "n")),
                    bericht("zonder gebeurtenis", claims -> claims.claim("events", null)),
                    bericht("andere gebeurtenis", claims -> claims.claim("events", Map.of("iets", Map.of()))),
                    bericht("zonder nummer", claims -> claims.jwtID(null)),
                    bericht("zonder wie", claims -> claims.subject(null)));
        }

        private static Arguments bericht(String hoe, UnaryOperator<JWTClaimsSet.Builder> verknoeid) {
            return Arguments.of(hoe, verknoeid);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("berichten")
        void maar_niet_zo(String hoe, UnaryOperator<JWTClaimsSet.Builder> verknoeid) {
            var anke = ankeMet("thuis");
            assertThat(stuur(AANBIEDER.uitlogbericht(claims -> verknoeid.apply(claims.subject("nummer-van-anke")))))
                    .isEqualTo(400);
            assertThat(anke.isBinnen()).isTrue();
        }

        @Test
        void maar_niet_met_een_handtekening_van_een_ander_of_zonder() {
            var anke = ankeMet("thuis");
            var vals = AANBIEDER.uitlogbericht(claims -> claims.subject("nummer-van-anke"), AANBIEDER.vreemdeSleutel());
            var goed = AANBIEDER.uitlogbericht(claims -> claims.subject("nummer-van-anke"));
            for (var bericht : List.of(vals, goed.substring(0, goed.lastIndexOf('.') + 1), "", "x.y.z")) {
                assertThat(stuur(bericht)).isEqualTo(400);
            }
            assertThat(anke.isBinnen()).isTrue();
        }

        @Test
        void maar_niet_een_aanbieder_die_er_niet_is() {
            assertThat(iemand().stuurZonderSleutel("/uitloggen/aanbieder/nergens", Map.of("logout_token", "x"))
                            .status())
                    .isEqualTo(404);
        }
    }

    /** The page of somebody who was here before, seen apart from the other providers. */
    @Test
    void wie_hier_eerder_was_wordt_niets_gevraagd_als_hij_er_nog_in_is() throws Exception {
        var verzoek = new MockHttpServletRequest("GET", "/inloggen");
        verzoek.setCookies(new jakarta.servlet.http.Cookie("__Host-aanbieder", "samen"));
        var antwoord = new MockHttpServletResponse();
        new InlogController(aanbieders, deur).logIn(verzoek, antwoord).render(Map.of(), verzoek, antwoord);
        assertThat(antwoord.getHeader("Refresh")).isEqualTo("0; url=/inloggen/via/samen?stil");
    }
}
