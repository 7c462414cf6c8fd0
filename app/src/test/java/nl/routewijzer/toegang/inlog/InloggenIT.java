package nl.routewijzer.toegang.inlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who comes in through a provider, as whom and for which organisation. */
class InloggenIT extends Inloghuis {

    private static final String GEEN_TOEGANG = "inlogmelding.GEEN_TOEGANG.titel";

    @Autowired
    private ApplicationContext samenhang;

    @Autowired
    private Deur deur;

    @Nested
    class Wie_bekend_is {

        @Test
        void komt_binnen_waar_hij_heen_wilde() {
            var anke = iemand();
            assertThat(anke.haal("/jongeren/" + sam()).naar()).endsWith("/inloggen");
            var pagina = anke.volg("/inloggen/via/wierdam");
            assertThat(pagina.status()).isEqualTo(200);
            assertThat(pagina.tekst()).contains("Sam de Boer", "Anke Dijkstra", WIERDAM);
        }

        @Test
        void krijgt_een_nieuwe_sessie_een_nieuwe_sleutel_en_een_koekje_dat_alleen_hier_geldt() {
            var anke = iemand();
            var terug = anke.totTerug("wierdam");
            var voor = anke.koekje("__Host-SESSION");
            var antwoord = anke.haal(terug);
            assertThat(antwoord.status()).isEqualTo(303);
            assertThat(voor).isNotEmpty();
            assertThat(anke.koekje("__Host-SESSION")).isNotEmpty().isNotEqualTo(voor);
            assertThat(antwoord.koekjes())
                    .hasSize(2)
                    .allSatisfy(koekje -> assertThat(koekje)
                            .startsWith("__Host-")
                            .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                            .doesNotContain("Domain", "Anke", "nummer-van-anke"));
        }

        @Test
        void is_daarna_zijn_nummer_en_niet_meer_zijn_naam() {
            ankeIsBinnen();
            AANBIEDER.wordt(met(ankeDaar(), "preferred_username", "a.postma@wierdam.example"));
            assertThat(ankeIsBinnen().isBinnen()).isTrue();
            AANBIEDER.wordt(met(ankeDaar(), "sub", "een-ander-met-haar-naam"));
            assertThat(ankeIsBinnen().isBinnen()).isFalse();
        }

        @Test
        void wordt_ook_herkend_als_de_naam_anders_geschreven_is() {
            AANBIEDER.wordt(met(ankeDaar(), "preferred_username", "A.Dijkstra@Wierdam.example"));
            assertThat(ankeIsBinnen().isBinnen()).isTrue();
        }

        @Test
        void wordt_opnieuw_herkend_als_de_beheerder_dat_zegt() {
            ankeIsBinnen();
            inTransactie(WIERDAM, () -> {
                namen.geef(collega(WIERDAM, "Anke"), "anke@wierdam.example");
                return true;
            });
            AANBIEDER.wordt(Map.of("sub", "nieuw-nummer", "preferred_username", "anke@wierdam.example"));
            assertThat(ankeIsBinnen().isBinnen()).isTrue();
        }
    }

    @Nested
    class De_vraag_aan_de_aanbieder {

        @Test
        void draagt_een_bewijs_een_eenmalig_merk_en_ons_adres_en_geen_geheim() {
            ankeIsBinnen();
            assertThat(AANBIEDER.laatsteVraag())
                    .containsEntry("response_type", "code")
                    .containsEntry("client_id", Testaanbieder.CLIENT)
                    .containsEntry("scope", "openid")
                    .containsEntry("code_challenge_method", "S256")
                    .containsEntry("redirect_uri", adres("/inloggen/terug/wierdam"))
                    .containsKeys("state", "nonce", "code_challenge")
                    .doesNotContainKeys("client_secret", "prompt", "acr_values", "login_hint");
        }
    }

    @Nested
    class Wie_er_niet_in_mag {

        private String leest(Map<String, Object> claims) {
            AANBIEDER.wordt(claims);
            var vreemde = iemand();
            var pagina = vreemde.volg("/inloggen/via/wierdam");
            assertThat(pagina.status()).isEqualTo(403);
            assertThat(pagina.tekst()).contains(Tekst.t(GEEN_TOEGANG)).doesNotContain("Anke", NAAM_VAN_ANKE);
            assertThat(vreemde.isBinnen()).isFalse();
            assertThat(sessies()).isZero();
            return pagina.tekst();
        }

        @Test
        void leest_altijd_hetzelfde() {
            var onbekend = leest(met(ankeDaar(), "preferred_username", "wie@wierdam.example"));
            var zonderNaam = leest(zonder(ankeDaar(), "preferred_username"));
            Rijen.eigenaar()
                    .sql("update toegang.gebruiker set actief = false where inlognaam is not null")
                    .update();
            var uitDienst = leest(ankeDaar());
            assertThat(List.of(zonderNaam, uitDienst)).containsOnly(onbekend);
        }

        @Test
        void wacht_een_kwartier_als_het_vanaf_een_adres_heel_vaak_misgaat() {
            AANBIEDER.wordt(zonder(ankeDaar(), "preferred_username"));
            var vreemde = iemand();
            for (var keer = 0; keer < 40; keer++) {
                assertThat(vreemde.haal("/inloggen/terug/wierdam?state=x").status())
                        .as("what nobody asked for is not counted")
                        .isEqualTo(400);
                assertThat(vreemde.volg("/inloggen/via/wierdam").status()).isEqualTo(403);
            }
            var dicht = vreemde.volg("/inloggen/via/wierdam");
            assertThat(dicht.status()).isEqualTo(429);
            assertThat(dicht.tekst()).contains(Tekst.t("inlogmelding.EVEN_WACHTEN.titel"));
            assertThat(ankeIsBinnen().isBinnen()).isFalse();
            klok.verder(Duration.ofMinutes(16));
            AANBIEDER.begin(klok.instant(), ankeDaar());
            assertThat(ankeIsBinnen().isBinnen()).isTrue();
        }

        @Test
        void is_ook_wie_bij_een_andere_organisatie_bekend_is_dan_waar_de_aanbieder_voor_spreekt() {
            geef(WADDENKRING, "Sietske", "s.hoekstra@waddenkring.example");
            leest(met(ankeDaar(), "preferred_username", "s.hoekstra@waddenkring.example"));
        }
    }

    @Nested
    class Wie_te_zwak_inlogt {

        private Map<String, Object> ankeDaarMetGroepen() {
            return met(
                    met(ankeDaar(), "groepen", List.of("RW Begeleiding", "Iets anders")),
                    "werkt_bij",
                    Map.of("codes", List.of("WD", "XX")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "urn:test:een-stap"})
        void leest_dat_een_extra_stap_nodig_is_en_komt_er_daarmee_in(String niveau) {
            AANBIEDER.wordt(niveau.isEmpty() ? ankeDaarMetGroepen() : met(ankeDaarMetGroepen(), "acr", niveau));
            var anke = iemand();
            var pagina = anke.volg("/inloggen/via/samen");
            assertThat(pagina.status()).isEqualTo(403);
            assertThat(pagina.tekst())
                    .contains(Tekst.t("inlogmelding.TE_ZWAK.titel"), "href=\"/inloggen/via/samen?opnieuw\"");
            assertThat(AANBIEDER.laatsteVraag()).containsEntry("acr_values", STERK);
            assertThat(anke.isBinnen()).isFalse();

            AANBIEDER.wordt(met(ankeDaarMetGroepen(), "acr", STERK));
            anke.volg("/inloggen/via/samen?opnieuw");
            assertThat(AANBIEDER.laatsteVraag())
                    .containsEntry("prompt", "login")
                    .containsEntry("acr_values", STERK);
            assertThat(anke.isBinnen()).isTrue();
        }
    }

    @Nested
    class Rollen_die_de_aanbieder_noemt {

        private Inlogger bas(List<String> groepen) {
            geef(WADDENKRING, "Bas", "bas");
            AANBIEDER.wordt(Map.of(
                    "sub",
                    "b",
                    "preferred_username",
                    "bas",
                    "acr",
                    STERK,
                    "groepen",
                    groepen,
                    "werkt_bij",
                    Map.of("codes", "WK")));
            var bas = iemand();
            bas.volg("/inloggen/via/samen");
            return bas;
        }

        @Test
        void beperken_wat_hij_hier_mag() {
            assertThat(bas(List.of("RW Begeleiding")).haal("/jongeren/import").status())
                    .isEqualTo(404);
        }

        @Test
        void geven_hem_niets_wat_hij_hier_niet_heeft() {
            var bas = bas(List.of("RW Begeleiding", "RW Beheer"));
            assertThat(bas.haal("/vandaag").status()).isEqualTo(200);
            assertThat(bas.haal("/beheer/mensen").status()).isEqualTo(404);
        }

        @Test
        void laten_hem_buiten_als_er_geen_overblijft() {
            assertThat(bas(List.of("RW Beheer")).isBinnen()).isFalse();
            assertThat(bas(List.of()).isBinnen()).isFalse();
        }
    }

    @Nested
    class Wie_bij_twee_organisaties_werkt {

        private Inlogger dubbel() {
            geef(WIERDAM, "Anke", "dubbel");
            geef(WADDENKRING, "Sietske", "dubbel");
            AANBIEDER.wordt(Map.of(
                    "sub",
                    "d",
                    "preferred_username",
                    "dubbel",
                    "acr",
                    STERK,
                    "groepen",
                    "RW Begeleiding",
                    "werkt_bij",
                    Map.of("codes", List.of("WK", "WD"))));
            return iemand();
        }

        @Test
        void kiest_er_een_en_is_daar_alleen_wie_hij_daar_is() {
            var dubbel = dubbel();
            dubbel.haal("/jongeren");
            var keuze = dubbel.volg("/inloggen/via/samen");
            assertThat(keuze.tekst()).contains(WIERDAM, WADDENKRING).doesNotContain(WETTERHOEK);
            assertThat(dubbel.isBinnen()).isFalse();
            var antwoord = dubbel.stuur(
                    "/inloggen/organisatie",
                    Map.of("organisatie", organisatie(WADDENKRING).toString()));
            assertThat(antwoord.naar()).endsWith("/jongeren");
            assertThat(dubbel.haal("/vandaag").tekst())
                    .contains("Sietske Hoekstra")
                    .doesNotContain("Anke Dijkstra");
            assertThat(Rijen.in("toegang.gebruiker where inlog_als = 'd'"))
                    .as("only where he chose to go in is he bound")
                    .isEqualTo(1);
        }

        @Test
        void wisselt_door_opnieuw_in_te_loggen() {
            var dubbel = dubbel();
            dubbel.volg("/inloggen/via/samen");
            dubbel.stuur(
                    "/inloggen/organisatie",
                    Map.of("organisatie", organisatie(WADDENKRING).toString()));
            dubbel.volg("/inloggen/via/samen");
            dubbel.stuur(
                    "/inloggen/organisatie",
                    Map.of("organisatie", organisatie(WIERDAM).toString()));
            assertThat(dubbel.haal("/vandaag").tekst()).contains("Anke Dijkstra");
            assertThat(sessies()).isEqualTo(1);
        }

        @Test
        void kan_geen_andere_kiezen() {
            var dubbel = dubbel();
            dubbel.volg("/inloggen/via/samen");
            for (var ander : List.of(organisatie(WETTERHOEK).toString(), "x", "")) {
                assertThat(dubbel.stuur("/inloggen/organisatie", Map.of("organisatie", ander))
                                .status())
                        .isEqualTo(404);
            }
            assertThat(dubbel.isBinnen()).isFalse();
        }

        @Test
        void kan_niet_meer_kiezen_waar_hij_intussen_uit_dienst_is() {
            var dubbel = dubbel();
            dubbel.volg("/inloggen/via/samen");
            Rijen.eigenaar()
                    .sql("update toegang.gebruiker set actief = false where inlognaam = 'dubbel'")
                    .update();
            var antwoord = dubbel.stuur(
                    "/inloggen/organisatie",
                    Map.of("organisatie", organisatie(WIERDAM).toString()));
            assertThat(antwoord.tekst()).contains(Tekst.t(GEEN_TOEGANG));
            assertThat(dubbel.isBinnen()).isFalse();
        }
    }

    @Nested
    class De_inlognaam {

        private Inlogger als(String organisatie, String roepnaam) {
            geef(organisatie, roepnaam, roepnaam);
            AANBIEDER.wordt(Map.of(
                    "sub",
                    roepnaam,
                    "preferred_username",
                    roepnaam,
                    "acr",
                    STERK,
                    "groepen",
                    List.of("RW Begeleiding", "RW Beheer"),
                    "werkt_bij",
                    Map.of("codes", List.of("WD", "WK"))));
            var iemand = iemand();
            iemand.volg("/inloggen/via/samen");
            assertThat(iemand.isBinnen()).isTrue();
            return iemand;
        }

        private static final Map<String, String> NIEUW = Map.of(
                "id", "6f1b2c3d-0000-4000-8000-000000000009",
                "roepnaam", "Nina",
                "achternaam", "Nieuw",
                "inlognaam", "N.Nieuw@wierdam.example",
                "rollen", "CONSULENT");

        @Test
        void van_een_nieuwe_collega_laat_haar_meteen_binnen() {
            var tineke = als(WIERDAM, "Tineke");
            tineke.haal("/beheer/mensen");
            assertThat(tineke.stuur("/beheer/mensen", NIEUW).status()).isEqualTo(303);
            AANBIEDER.wordt(Map.of("sub", "n", "preferred_username", "n.nieuw@wierdam.example"));
            assertThat(ankeIsBinnen().haal("/vandaag").tekst()).contains("Nina Nieuw");
        }

        @Test
        void is_van_een_en_mag_bij_een_andere_organisatie_nog_eens() {
            var tineke = als(WIERDAM, "Tineke");
            tineke.haal("/beheer/mensen");
            var bezet = met(NIEUW, "inlognaam", NAAM_VAN_ANKE);
            var antwoord = tineke.stuur("/beheer/mensen", bezet);
            assertThat(antwoord.status()).isEqualTo(422);
            assertThat(antwoord.tekst()).contains(Tekst.t("collega.fout.inlognaam"));
            var ilse = als(WADDENKRING, "Ilse");
            ilse.haal("/beheer/mensen");
            assertThat(ilse.stuur("/beheer/mensen", bezet).status()).isEqualTo(303);
        }

        @Test
        void geeft_alleen_de_beheerder_van_de_eigen_organisatie() {
            var pad = "/beheer/mensen/" + collega(WIERDAM, "Peter");
            for (var wie : List.of(als(WIERDAM, "Anke"), als(WADDENKRING, "Ilse"))) {
                wie.haal("/methode/toolbox");
                assertThat(wie.stuur(pad, Map.of("inlognaam", "van-mij", "actief", "JA"))
                                .status())
                        .isEqualTo(404);
            }
            assertThat(Rijen.in("toegang.gebruiker where inlognaam = 'van-mij'"))
                    .isZero();
        }

        private static Map<String, String> met(Map<String, String> velden, String veld, String waarde) {
            var meer = new java.util.HashMap<>(velden);
            meer.put(veld, waarde);
            return meer;
        }
    }

    @Nested
    class De_pagina_om_in_te_loggen {

        private Inlogger.Antwoord toon(Map<String, Aanbiederinstellingen> aanbieders) throws Exception {
            var verzoek = new MockHttpServletRequest("GET", "/inloggen");
            var antwoord = new MockHttpServletResponse();
            new InlogController(new Aanbieders(new Inloginstellingen(aanbieders), klok), deur)
                    .logIn(verzoek, antwoord)
                    .render(Map.of(), verzoek, antwoord);
            return new Inlogger.Antwoord(
                    antwoord.getStatus(),
                    antwoord.getContentAsString(),
                    "",
                    String.valueOf(antwoord.getHeader("Refresh")),
                    List.of());
        }

        @Test
        void heeft_een_knop_voor_elke_aanbieder() {
            var pagina = iemand().haal("/inloggen");
            assertThat(pagina.tekst())
                    .contains(
                            "href=\"/inloggen/via/samen\"",
                            "href=\"/inloggen/via/wierdam\">" + Tekst.t("inlog.met", WIERDAM));
            assertThat(pagina.verder()).isEmpty();
        }

        @Test
        void gaat_bij_een_enkele_aanbieder_vanzelf_verder() throws Exception {
            var pagina = toon(Map.of("gemeente", AanbiederinstellingenTest.goed()));
            assertThat(pagina.verder()).isEqualTo("0; url=/inloggen/via/gemeente");
            assertThat(pagina.tekst()).contains("href=\"/inloggen/via/gemeente\"");
        }

        @Test
        void zegt_zonder_aanbieder_hoe_het_ingesteld_wordt() throws Exception {
            assertThat(toon(Map.of()).tekst()).contains(Tekst.t("inlogmelding.NIET_INGESTELD.titel"));
        }

        @Test
        void is_nooit_die_van_de_demo() {
            var vreemde = iemand();
            var antwoord = vreemde.haal("/inloggen");
            assertThat(antwoord.tekst()).doesNotContain("Anke", "oefenomgeving");
            vreemde.haal("/bestaat-niet");
            assertThat(vreemde.stuurZonderSleutel(
                                    "/inloggen",
                                    Map.of(
                                            "organisatie",
                                            organisatie(WIERDAM).toString(),
                                            "gebruiker",
                                            collega(WIERDAM, "Anke").toString()))
                            .status())
                    .isGreaterThanOrEqualTo(300);
            assertThat(vreemde.isBinnen()).isFalse();
            assertThatThrownBy(() -> samenhang.getBean("demoInlogController"))
                    .isInstanceOf(NoSuchBeanDefinitionException.class);
        }
    }
}
