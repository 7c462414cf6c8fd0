package nl.routewijzer.toegang.jongereninlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.toegang.inlog.Inlogger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A jongere comes in with DigiD. */
class DigidIT extends Portaalhuis {

    private static final String NIET_GEVONDEN = "portaalmelding.NIET_GEVONDEN.titel";

    private Inlogger.Antwoord logIn(Inlogger wie, Map<String, Object> claims) {
        DIGID.wordt(claims);
        return wie.volg("/portaal/inloggen/via/digid");
    }

    private void komtNietBinnen(Inlogger wie, Inlogger.Antwoord pagina, String titel) {
        assertThat(pagina.status()).isEqualTo(403);
        assertThat(pagina.tekst()).contains(Tekst.t(titel)).doesNotContain("Sam", BSN_VAN_SAM);
        assertThat(wie.haal("/portaal").naar()).endsWith("/portaal/inloggen");
        assertThat(Rijen.in("techniek.spring_session where principal_name is not null"))
                .isZero();
    }

    @Nested
    class Wie_bekend_is {

        @Test
        void komt_op_zijn_eigen_plek_en_nergens_anders() {
            var sam = iemandMetDigid();
            var pagina = logIn(sam, samBijDigid());
            assertThat(pagina.status()).isEqualTo(200);
            assertThat(pagina.tekst()).contains(Tekst.t("portaal.hoi", "Sam"), WIERDAM);
            assertThat(sam.haal("/vandaag").status()).isEqualTo(403);
        }

        @Test
        void krijgt_een_nieuwe_sessie() {
            var sam = iemandMetDigid();
            sam.haal(Portaaldeur.INLOGGEN);
            var begin = sam.haal("/portaal/inloggen/via/digid");
            var terug = sam.haal(begin.naar()).naar();
            var voor = sam.koekje("SESSION");
            assertThat(sam.haal(terug).naar()).endsWith("/portaal");
            assertThat(voor).isNotEmpty();
            assertThat(sam.koekje("SESSION")).isNotEmpty().isNotEqualTo(voor);
            assertThat(Rijen.eigenaar()
                            .sql("select principal_name from techniek.spring_session where principal_name is not null")
                            .query(String.class)
                            .list())
                    .containsExactly(organisatie(WIERDAM) + "/jongere/" + sam());
        }

        @Test
        void wordt_altijd_gevraagd_wie_hij_is_en_hoe_zeker() {
            logIn(iemandMetDigid(), samBijDigid());
            assertThat(DIGID.laatsteVraag())
                    .containsEntry("prompt", "login")
                    .containsEntry("acr_values", "25")
                    .containsEntry("code_challenge_method", "S256")
                    .containsEntry("redirect_uri", adres("/portaal/inloggen/terug/digid"));
        }

        @Test
        void en_waarvan_het_nummer_achter_de_sector_staat_komt_binnen() {
            assertThat(logIn(iemandMetDigid(), met(samBijDigid(), "bsn", "s00000000:" + BSN_VAN_SAM))
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void bij_twee_organisaties_kiest() {
            var ruben = iemandMetDigid();
            var keuze = logIn(ruben, met(samBijDigid(), "bsn", BSN_VAN_RUBEN));
            assertThat(keuze.tekst()).contains(Tekst.t("portaal.organisatie"), WIERDAM, WADDENKRING);
            assertThat(ruben.haal("/portaal").naar()).endsWith("/portaal/inloggen");
            var nietDaar = ruben.stuur(
                    "/portaal/inloggen/organisatie",
                    Map.of("organisatie", organisatie(WETTERHOEK).toString()));
            assertThat(nietDaar.status()).isEqualTo(404);
            assertThat(ruben.stuur(
                                    "/portaal/inloggen/organisatie",
                                    Map.of(
                                            "organisatie",
                                            organisatie(WADDENKRING).toString()))
                            .naar())
                    .endsWith("/portaal");
            assertThat(ruben.haal("/portaal").tekst()).contains(WADDENKRING).doesNotContain(WIERDAM);
        }
    }

    @Nested
    class Wie_er_niet_in_mag {

        private void leest(Map<String, Object> claims, String titel) {
            var wie = iemandMetDigid();
            komtNietBinnen(wie, logIn(wie, claims), titel);
        }

        @Test
        void heeft_geen_bsn() {
            leest(zonder(samBijDigid(), "bsn"), NIET_GEVONDEN);
        }

        @Test
        void heeft_een_nummer_van_een_andere_sector() {
            leest(met(samBijDigid(), "bsn", "s00000001:" + BSN_VAN_SAM), NIET_GEVONDEN);
        }

        @ParameterizedTest
        @ValueSource(strings = {"10", "20"})
        void logde_te_zwak_in_en_leest_wat_te_doen(String niveau) {
            leest(met(samBijDigid(), "authsp_level", niveau), "portaalmelding.TE_ZWAK.titel");
        }

        @Test
        void logde_in_op_een_niveau_dat_niemand_kent() {
            leest(met(samBijDigid(), "authsp_level", "99"), NIET_GEVONDEN);
            leest(zonder(samBijDigid(), "authsp_level"), NIET_GEVONDEN);
        }

        @Test
        void is_hier_niet_bekend_en_leest_hetzelfde_als_wie_geen_nummer_heeft() {
            leest(met(samBijDigid(), "bsn", "999990019"), NIET_GEVONDEN);
            var onbekend = logIn(iemandMetDigid(), met(samBijDigid(), "bsn", "999990019"));
            var zonder = logIn(iemandMetDigid(), zonder(samBijDigid(), "bsn"));
            assertThat(onbekend.tekst()).isEqualTo(zonder.tekst());
        }

        @Test
        void komt_met_een_antwoord_waar_hij_niet_om_vroeg_of_dat_al_gebruikt_is() {
            var sam = iemandMetDigid();
            assertThat(sam.haal("/portaal/inloggen/terug/digid?state=x&code=y").status())
                    .isEqualTo(400);
            var terug = sam.haal(sam.haal("/portaal/inloggen/via/digid").naar()).naar();
            assertThat(iemandMetDigid().haal(terug).status()).isEqualTo(400);
            assertThat(sam.haal(terug.replace("/terug/digid", "/terug/elders")).status())
                    .isEqualTo(400);
            assertThat(sam.haal(terug).status()).as("used up by the one before").isEqualTo(400);
        }

        @Test
        void is_een_medewerker() {
            assertThat(ankeIngelogd().haal("/portaal").status()).isEqualTo(403);
        }
    }

    @Nested
    class Een_makelaar_die_het_op_een_pagina_zegt {

        private Inlogger.Antwoord logIn(Map<String, Object> over) {
            DIGID.wordt(Map.of("sub", "nummer-van-sam"));
            DIGID.vertelt(over);
            return iemandMetDigid().volg("/portaal/inloggen/via/elders");
        }

        @Test
        void laat_binnen_wie_daar_staat() {
            assertThat(logIn(Map.of("sub", "nummer-van-sam", "nin", "urn:bsn:" + BSN_VAN_SAM, "authsp_level", "30"))
                            .tekst())
                    .contains(Tekst.t("portaal.hoi", "Sam"));
        }

        @Test
        void en_daar_een_ander_noemt_laat_niemand_binnen() {
            assertThat(logIn(Map.of("sub", "een-ander", "nin", "urn:bsn:" + BSN_VAN_SAM, "authsp_level", "30"))
                            .status())
                    .isEqualTo(400);
        }

        @Test
        void en_niet_antwoordt_is_weg() {
            DIGID.kapot();
            assertThat(iemandMetDigid().volg("/portaal/inloggen/via/elders").status())
                    .isEqualTo(503);
        }

        @Test
        void en_voor_een_andere_organisatie_spreekt_vindt_hem_niet() {
            DIGID.wordt(Map.of("sub", "nummer-van-ruben"));
            DIGID.vertelt(Map.of("sub", "nummer-van-ruben", "nin", "urn:bsn:" + BSN_VAN_RUBEN, "authsp_level", "30"));
            var ruben = iemandMetDigid();
            assertThat(ruben.volg("/portaal/inloggen/via/elders").tekst())
                    .as("known at two, and this one speaks for one")
                    .contains(WIERDAM)
                    .doesNotContain(WADDENKRING);
        }
    }

    @Test
    void van_wat_digid_zegt_blijft_niets_liggen() {
        DIGID.wordt(met(met(samBijDigid(), "name", "KANARIE-naam"), "birthdate", "KANARIE-dag"));
        var sam = iemandMetDigid();
        sam.volg("/portaal/inloggen/via/digid");
        assertThat(Rijen.in("techniek.spring_session where principal_name is not null"))
                .isEqualTo(1);
        var ligt = Rijen.eigenaar()
                .sql("select encode(attribute_bytes, 'escape') from techniek.spring_session_attributes")
                .query(String.class)
                .list();
        assertThat(ligt).isNotEmpty();
        for (var kanarie : List.of(
                "KANARIE", BSN_VAN_SAM, "nummer-van-sam", "eyJ", "Bearer", "OidcUser", "OAuth2AccessToken", "Boer")) {
            assertThat(ligt).noneMatch(tekst -> tekst.contains(kanarie));
        }
        assertThat(ligt).anyMatch(tekst -> tekst.contains("IngelogdeJongere"));
    }
}
