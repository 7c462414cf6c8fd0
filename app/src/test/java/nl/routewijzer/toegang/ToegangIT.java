package nl.routewijzer.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who gets in, what every answer carries, and what nobody gets to see. */
class ToegangIT extends Huis {

    private static final String CSP =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** What every answer says to a browser. */
    static final Map<String, String> KOPPEN = Map.of(
            "Content-Security-Policy", CSP,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Server", "");

    private static final Pattern LEK = Pattern.compile(
            "Exception|\\bat [a-z]+\\.|nl\\.routewijzer|org\\.(spring|apache|postgres)|Tomcat|Whitelabel|(?<![-<])select |insert ",
            Pattern.CASE_INSENSITIVE);

    @Autowired
    private DemoInlogController inlog;

    private Bezoeker onbekend() {
        return Bezoeker.onbekend(poort);
    }

    private Bezoeker ingelogd(String organisatie, String roepnaam) {
        return Bezoeker.ingelogd(poort, organisatie, roepnaam);
    }

    private Bezoeker ankeIngelogd() {
        return ingelogd(WIERDAM, "Anke");
    }

    @Nested
    class Wie_niet_is_ingelogd {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/",
                    "/vandaag",
                    "/jongeren",
                    "/team",
                    "/team/vervanging",
                    "/meldingen/nieuw",
                    "/beheer/mensen",
                    "/bestaat-niet",
                    "/actuator"
                })
        void gaat_naar_inloggen(String pad) {
            var antwoord = onbekend().haal(pad);
            assertThat(antwoord.status()).isEqualTo(302);
            assertThat(antwoord.naar()).isEqualTo("/inloggen");
        }

        @Test
        void krijgt_op_de_achtergrond_een_401() {
            var bezoeker = onbekend();
            bezoeker.haal("/inloggen");
            assertThat(bezoeker.haalOpDeAchtergrond("/vandaag").status()).isEqualTo(401);
            assertThat(bezoeker.stuurVanuitHtmx("/zoeken", Velden.geen().met("term", "sam"))
                            .status())
                    .isEqualTo(401);
        }

        @Test
        void krijgt_op_de_achtergrond_geen_nieuwe_sessie_die_die_van_een_ander_tabblad_verdringt() {
            for (var antwoord : List.of(
                    onbekend().haalOpDeAchtergrond("/sessie"),
                    onbekend()
                            .stuurOpDeAchtergrond(
                                    "/gesprekken/" + gesprekMetSam() + "/concept",
                                    Velden.geen().met("volgnummer", "1")),
                    onbekend().stuurVanuitHtmx("/zoeken", Velden.geen().met("term", "sam")))) {
                assertThat(antwoord.status()).isEqualTo(401);
                assertThat(antwoord.koppen().allValues("Set-Cookie")).isEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/inloggen", "/stijl/routewijzer.css", "/js/routewijzer.js", "/actuator/health/readiness"})
        void mag_dit_wel_zien(String pad) {
            assertThat(onbekend().haal(pad).status()).isEqualTo(200);
        }

        @Test
        void ziet_van_de_gezondheid_alleen_dat_ze_goed_is() {
            assertThat(onbekend().haal("/actuator/health/readiness").tekst()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Nested
    class Inloggen {

        @Test
        void geeft_een_nieuwe_sessie_en_een_nieuwe_formuliersleutel() {
            var bezoeker = onbekend();
            bezoeker.haal("/vandaag");
            bezoeker.haal("/inloggen");
            var voor = bezoeker.sessie();
            bezoeker.logIn(WIERDAM, "Anke");
            assertThat(voor).isNotEmpty();
            assertThat(bezoeker.sessie()).isNotEmpty().isNotEqualTo(voor);
        }

        @Test
        void zet_een_koekje_dat_scripts_en_andere_sites_niet_meekrijgen() {
            var antwoord = onbekend().haal("/inloggen");
            assertThat(antwoord.koppen().allValues("Set-Cookie"))
                    .singleElement()
                    .satisfies(koekje -> assertThat(koekje)
                            .startsWith("SESSION=")
                            .contains("HttpOnly")
                            .contains("SameSite=Lax"));
        }

        @Test
        void gaat_verder_naar_de_pagina_die_iemand_wilde_zien() {
            var bezoeker = onbekend();
            bezoeker.haal("/jongeren/" + sam());
            assertThat(bezoeker.logIn(WIERDAM, "Anke").naar()).isEqualTo("/jongeren/" + sam());
        }

        @Test
        void als_iemand_die_er_niet_werkt_kan_niet() {
            var bezoeker = onbekend();
            assertThat(bezoeker.logIn(WIERDAM, "Sietske").status()).isEqualTo(404);
            assertThat(bezoeker.logIn("Gemeente Nergens", "Anke").status()).isEqualTo(404);
            assertThat(bezoeker.haal("/vandaag").naar()).isEqualTo("/inloggen");
        }

        @ParameterizedTest
        @ValueSource(strings = {"192.0.2.7", "10.0.0.1", "2001:db8::1", "0.0.0.0"})
        void van_een_andere_machine_kan_niet(String adres) {
            var verzoek = new MockHttpServletRequest("GET", "/inloggen");
            verzoek.setRemoteAddr(adres);
            assertThatThrownBy(() -> inlog.kies(verzoek)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> inlog.komBinnen(
                            organisatie(WIERDAM).toString(),
                            collega(WIERDAM, "Anke").toString(),
                            verzoek,
                            new MockHttpServletResponse()))
                    .isInstanceOf(NietGevonden.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "::1"})
        void van_deze_machine_kan_wel(String adres) {
            var verzoek = new MockHttpServletRequest("GET", "/inloggen");
            verzoek.setRemoteAddr(adres);
            assertThat(inlog.kies(verzoek)).isNotNull();
        }
    }

    @Nested
    class Uitloggen {

        @Test
        void maakt_een_einde_aan_de_sessie() {
            var anke = ankeIngelogd();
            assertThat(anke.stuur("/uitloggen", Velden.geen()).naar()).isEqualTo("/inloggen?uit");
            assertThat(anke.haal("/vandaag").naar()).isEqualTo("/inloggen");
            assertThat(Rijen.in("techniek.spring_session where principal_name is not null"))
                    .isZero();
        }

        @Test
        void gaat_niet_met_een_link() {
            var anke = ankeIngelogd();
            assertThat(anke.haal("/uitloggen").status()).isEqualTo(404);
            assertThat(anke.haal("/vandaag").status()).isEqualTo(200);
        }
    }

    @Nested
    class Een_formulier_van_een_andere_site {

        @ParameterizedTest
        @ValueSource(strings = {"/meldingen", "/zoeken", "/uitloggen", "/beheer/techniek/herbouw"})
        void wordt_geweigerd(String pad) {
            var anke = ankeIngelogd();
            var voor = Rijen.in("traject.traject");
            var antwoord = anke.stuurZonderSleutel(pad, Velden.geen().met("term", "sam"));
            assertThat(antwoord.status()).isEqualTo(403);
            assertThat(antwoord.tekst()).contains(Tekst.t("fout.magniet.titel"));
            assertThat(Rijen.in("traject.traject")).isEqualTo(voor);
            assertThat(anke.haal("/vandaag").status()).isEqualTo(200);
        }

        @Test
        void kan_ook_niet_inloggen() {
            var bezoeker = onbekend();
            bezoeker.haal("/vandaag");
            bezoeker.stuurZonderSleutel(
                    "/inloggen",
                    Velden.geen()
                            .met("organisatie", organisatie(WIERDAM).toString())
                            .met("gebruiker", collega(WIERDAM, "Anke").toString()));
            assertThat(bezoeker.haal("/vandaag").naar()).isEqualTo("/inloggen");
        }
    }

    @Nested
    class Elk_antwoord {

        private Map<String, Antwoord> antwoorden() {
            var vreemde = onbekend();
            var anke = ankeIngelogd();
            var antwoorden = new LinkedHashMap<String, Antwoord>();
            antwoorden.put("pagina", anke.haal("/vandaag"));
            antwoorden.put("inlogpagina", vreemde.haal("/inloggen"));
            antwoorden.put(
                    "deel van een pagina",
                    anke.stuurVanuitHtmx("/zoeken", Velden.geen().met("term", "sam")));
            antwoorden.put("stijl", vreemde.haal("/stijl/routewijzer.css"));
            antwoorden.put("script", vreemde.haal("/js/routewijzer.js"));
            antwoorden.put("webjar", vreemde.haal("/webjars/htmx.org/2.0.10/dist/htmx.min.js"));
            antwoorden.put("stijl die er niet is", vreemde.haal("/stijl/weg.css"));
            antwoorden.put("gezondheid", vreemde.haal("/actuator/health"));
            antwoorden.put("omleiding", vreemde.haal("/vandaag"));
            antwoorden.put("omleiding na formulier", anke.stuur("/uitloggen", Velden.geen()));
            antwoorden.put("401", vreemde.haalOpDeAchtergrond("/vandaag"));
            antwoorden.put("403", ankeIngelogd().stuurZonderSleutel("/meldingen", Velden.geen()));
            antwoorden.put("404", ankeIngelogd().haal("/bestaat-niet"));
            antwoorden.put("400", ankeIngelogd().haal("/vandaag?wanneer=ooit"));
            antwoorden.put("422", ankeIngelogd().stuur("/jongeren/" + sam() + "/gesprekken", Velden.geen()));
            antwoorden.put("rare puntkomma", vreemde.haal("/vandaag;x=1"));
            return antwoorden;
        }

        @Test
        void draagt_de_strenge_koppen() {
            assertThat(antwoorden()).allSatisfy((soort, antwoord) -> {
                KOPPEN.forEach((kop, waarde) ->
                        assertThat(antwoord.kop(kop)).as(soort + " " + kop).isEqualTo(waarde));
            });
        }

        @Test
        void met_gegevens_blijft_in_geen_tussenopslag() {
            var anke = ankeIngelogd();
            for (var pad : List.of("/vandaag", "/jongeren", "/jongeren/" + sam(), "/gesprekken/" + gesprekMetSam())) {
                assertThat(anke.haal(pad).kop("Cache-Control")).as(pad).contains("no-store");
            }
        }

        @Test
        void lekt_niets_van_hoe_het_huis_in_elkaar_zit() {
            antwoorden().forEach((soort, antwoord) -> {
                if (antwoord.status() >= 400) {
                    assertThat(antwoord.tekst()).as(soort).doesNotContainPattern(LEK);
                }
            });
        }
    }

    @Nested
    class Een_storing {

        @Test
        void krijgt_een_pagina_die_zegt_wat_te_doen_en_verder_niets() {
            var anke = ankeIngelogd();
            var eigenaar = Rijen.eigenaar();
            eigenaar.sql("revoke insert on privacy.inkijk from routewijzer_app").update();
            try {
                var antwoord = anke.haal("/vandaag");
                assertThat(antwoord.status()).isEqualTo(500);
                assertThat(antwoord.tekst())
                        .contains(Tekst.t("fout.storing.titel"), Tekst.t("fout.storing.uitleg"))
                        .doesNotContain("Sam de Boer", "inkijk")
                        .doesNotContainPattern(LEK);
                assertThat(antwoord.kop("Content-Security-Policy")).isEqualTo(CSP);
            } finally {
                eigenaar.sql("grant insert on privacy.inkijk to routewijzer_app")
                        .update();
            }
            assertThat(anke.haal("/vandaag").status()).isEqualTo(200);
        }
    }

    @Nested
    class De_sessie {

        @Test
        void bewaart_geen_bsn_geen_naam_van_een_jongere_en_geen_bewijs_van_elders() {
            var anke = ankeIngelogd();
            anke.stuur("/zoeken", Velden.geen().met("term", "0612345601"));
            anke.haal("/jongeren/" + sam());
            anke.haal("/gesprekken/" + gesprekMetSam());
            anke.stuur(
                    "/meldingen",
                    Velden.geen().met("id", "x").met("bsn", "999931234").met("achternaam", "Boer"));
            anke.stuur("/gesprekken/" + gesprekMetSam(), Velden.geen().met("uitkomst", "KWAM_NIET"));
            var sessies = new ArrayList<String>();
            Rijen.eigenaar()
                    .sql("select attribute_name, attribute_bytes from techniek.spring_session_attributes")
                    .query((rij, nummer) -> rij.getString("attribute_name") + " "
                            + new String(rij.getBytes("attribute_bytes"), StandardCharsets.ISO_8859_1))
                    .list()
                    .forEach(sessies::add);
            assertThat(sessies)
                    .isNotEmpty()
                    .allSatisfy(sessie -> assertThat(sessie)
                            .doesNotContain("9999", "0612345601", "Boer", "eyJ", "OAuth", "OidcIdToken", "Bearer"));
            assertThat(Rijen.eigenaar()
                            .sql("select principal_name from techniek.spring_session where principal_name is not null")
                            .query(String.class)
                            .list())
                    .containsExactly(organisatie(WIERDAM) + "/" + collega(WIERDAM, "Anke"));
        }
    }

    @Nested
    class Het_menu {

        @ParameterizedTest(name = "van {1}")
        @CsvSource({
            "Gemeente Wierdam,   Anke,    /vandaag /jongeren /berichten /agenda /voorlichtingen /methode/toolbox /aanbod /team",
            "Gemeente Wierdam,   Marijke, /vandaag /jongeren /berichten /agenda /voorlichtingen /methode/toolbox /aanbod /team",
            "Gemeente Wierdam,   Hassan,  /vandaag /jongeren /berichten /agenda /methode/toolbox /aanbod",
            "Gemeente Wierdam,   Tineke,  /methode/toolbox /aanbod /beheer/mensen /beheer/rechten /beheer/methode /beheer/instellingen /beheer/organisatie /beheer/techniek /beheer/post /beheer/bewaren",
            "Gemeente Wierdam,   Roos,    /methode/toolbox",
            "Gemeente Wierdam,   Jorn,    /methode/toolbox /noodtoegang /beheer/rechten /beheer/bewaren",
            "Dienst Waddenkring, Gerben,  /methode/toolbox",
            "Dienst Waddenkring, Froukje, /methode/toolbox /regio",
            "Dienst Waddenkring, Bas,     /vandaag /jongeren /berichten /agenda /methode/toolbox /aanbod /team",
        })
        void laat_alleen_zien_wat_mag_en_de_rest_bestaat_niet(String organisatie, String roepnaam, String paden) {
            var bezoeker = ingelogd(organisatie, roepnaam);
            var menu = List.of(paden.split(" ", -1));
            assertThat(bezoeker.volg("/").menu()).isEqualTo(menu);
            for (var pad : List.of(
                    "/vandaag",
                    "/jongeren",
                    "/agenda",
                    "/voorlichtingen",
                    "/methode/toolbox",
                    "/team",
                    "/noodtoegang",
                    "/beheer/mensen",
                    "/beheer/rechten",
                    "/beheer/methode",
                    "/regio",
                    "/beheer/instellingen",
                    "/beheer/organisatie",
                    "/beheer/techniek",
                    "/beheer/post")) {
                assertThat(bezoeker.haal(pad).status()).as(pad).isEqualTo(menu.contains(pad) ? 200 : 404);
            }
        }

        @Test
        void de_tabel_van_rechten_op_het_scherm_is_die_van_de_code() {
            var pagina = ingelogd(WIERDAM, "Jorn").haal("/beheer/rechten").tekst();
            for (var recht : Recht.values()) {
                var rij = pagina.substring(pagina.indexOf("<th scope=\"row\">" + recht.label()));
                assertThat(rij.substring(0, rij.indexOf("</tr>"))
                                .replaceAll("<[^>]+>", " ")
                                .strip()
                                .split("\\s{2,}", -1))
                        .as(recht.name())
                        .containsExactly(Stream.concat(
                                        Stream.of(recht.label()),
                                        Stream.of(Rol.values())
                                                .map(rol -> recht.van(rol).label()))
                                .toArray(String[]::new));
            }
        }

        @Test
        void wijst_aan_waar_je_bent_ook_op_een_pagina_naast_de_eerste() {
            assertThat(ingelogd(WIERDAM, "Roos").haal("/methode/codeboek").tekst())
                    .contains("<a href=\"/methode/toolbox\" aria-current=\"page\">Toolbox</a>");
        }
    }

    @Nested
    class Beheer {

        private static Velden collega() {
            return Velden.geen()
                    .met("id", "6f1b2c3d-0000-4000-8000-000000000001")
                    .met("roepnaam", "😀")
                    .met("achternaam", "مرحبا")
                    .met("rollen", "CONSULENT");
        }

        @Test
        void iemand_toevoegen_kan_een_keer_ook_met_een_gezichtje_als_naam() {
            var tineke = ingelogd(WIERDAM, "Tineke");
            var voor = Rijen.in("toegang.gebruiker");
            assertThat(tineke.stuurTegelijk("/beheer/mensen", collega(), 2))
                    .extracting(Antwoord::status)
                    .containsOnly(303);
            assertThat(Rijen.in("toegang.gebruiker")).isEqualTo(voor + 1);
            assertThat(tineke.haal("/beheer/mensen").tekst()).contains("😀 مرحبا");
            var inlogpagina = onbekend().haal("/inloggen");
            assertThat(inlogpagina.status()).isEqualTo(200);
            assertThat(inlogpagina.tekst()).contains("<span class=\"rw-avatar\" aria-hidden=\"true\">😀م</span>");
        }

        @Test
        void iemand_zonder_rol_of_naam_kan_niet() {
            var antwoord = ingelogd(WIERDAM, "Tineke")
                    .stuur("/beheer/mensen", collega().zonder("rollen").met("roepnaam", ""));
            assertThat(antwoord.status()).isEqualTo(422);
            assertThat(antwoord.fouten()).containsOnlyKeys("roepnaam", "rollen");
            assertThat(antwoord.foutBij("rollen")).contains(Tekst.t("formulier.keuze"));
        }

        @Test
        void een_ander_dan_de_beheerder_kan_het_niet() {
            assertThat(ankeIngelogd().stuur("/beheer/mensen", collega()).status())
                    .isEqualTo(404);
            assertThat(ankeIngelogd()
                            .stuur("/beheer/techniek/herbouw", Velden.geen())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class Het_thema {

        @ParameterizedTest
        @CsvSource({
            "Gemeente Wierdam, Anke, routewijzer, zeeblauw",
            "Dienst Waddenkring, Sietske, zeeblauw, routewijzer"
        })
        void is_dat_van_de_organisatie(String organisatie, String roepnaam, String thema, String ander) {
            var bezoeker = ingelogd(organisatie, roepnaam);
            for (var pagina : List.of(bezoeker.haal("/vandaag"), bezoeker.haal("/bestaat-niet"))) {
                assertThat(pagina.tekst())
                        .contains("class=\"" + thema + "-thema\"", "/stijl/thema-" + thema + ".css?v=", organisatie)
                        .doesNotContain(ander + "-thema", "thema-" + ander + ".css");
            }
            assertThat(bezoeker.haal("/stijl/thema-" + thema + ".css").tekst()).contains("." + thema + "-thema");
        }
    }

    @Nested
    class Vreemde_verzoeken {

        @Test
        void zijn_nooit_een_storing() {
            var anke = ankeIngelogd();
            for (var pad : List.of(
                    "/jongeren/%F0%9F%98%80",
                    "/jongeren/..%2f..%2fvandaag",
                    "/vandaag?wanneer=",
                    "/beheer/techniek/herbouw",
                    "/jongeren/" + "a".repeat(4000),
                    "/inloggen?verlopen=%00")) {
                assertThat(anke.haal(pad).status()).as(pad).isLessThan(500);
            }
        }

        @Test
        void van_meer_dan_een_megabyte_worden_geweigerd() {
            var antwoord = ankeIngelogd()
                    .stuur(
                            "/gesprekken/" + gesprekMetSam() + "/concept",
                            Velden.geen().met("volgnummer", "1").met("samen", "a".repeat(1_200_000)));
            assertThat(antwoord.status()).isBetween(400, 499);
            assertThat(antwoord.tekst()).doesNotContainPattern(LEK);
        }
    }
}
