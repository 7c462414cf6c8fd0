package nl.routewijzer.toegang.jongereninlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking part with an invitation, a code and a pin, and coming back with a link. */
class LinkIT extends Portaalhuis {

    private static final String TELEFOON_VAN_SAM = "06 12 34 56 01";

    @Autowired
    private Inloglinks links;

    private List<?> linksNaar(String adres) {
        return Organisatiecontext.in(organisatie(WIERDAM), () -> links.vraag(adres));
    }

    private void komtBinnen(String link) {
        assertThat(open(link, PIN).naar()).isEqualTo("/portaal");
    }

    private void blijftBuiten(String link) {
        var antwoord = open(link, PIN);
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.foutBij("pin")).contains(Tekst.t("portaal.link.fout"));
    }

    @Nested
    class Een_uitnodiging {

        @Test
        void met_de_code_en_een_eigen_pincode_brengt_iemand_binnen() {
            var uitnodiging = nodigUit(sam());
            var sam = bezoeker();
            for (var scanner = 0; scanner < 3; scanner++) {
                assertThat(bezoeker().haal(uitnodiging.pad()).status()).isEqualTo(200);
            }
            assertThat(sam.haal(uitnodiging.pad()).tekst())
                    .contains(Tekst.t("portaal.mee.titel"))
                    .doesNotContain("Sam", WIERDAM);
            assertThat(sam.stuur(uitnodiging.pad(), begin(uitnodiging.code(), PIN))
                            .naar())
                    .isEqualTo("/portaal");
            assertThat(sam.haal("/portaal").tekst()).contains(Tekst.t("portaal.hoi", "Sam"));
        }

        @Test
        void werkt_een_keer() {
            var uitnodiging = nodigUit(sam());
            var eerste = bezoeker();
            eerste.haal(uitnodiging.pad());
            eerste.stuur(uitnodiging.pad(), begin(uitnodiging.code(), PIN));
            var tweede = bezoeker();
            tweede.haal(uitnodiging.pad());
            assertThat(tweede.stuur(uitnodiging.pad(), begin(uitnodiging.code(), "80352"))
                            .foutBij("code"))
                    .contains(Tekst.t("portaal.mee.fout"));
        }

        @Test
        void werkt_een_week() {
            var uitnodiging = nodigUit(sam());
            klok.verder(Duration.ofDays(7).plusSeconds(1));
            var sam = bezoeker();
            sam.haal(uitnodiging.pad());
            assertThat(sam.stuur(uitnodiging.pad(), begin(uitnodiging.code(), PIN))
                            .status())
                    .isEqualTo(422);
        }

        @Test
        void is_na_vijf_verkeerde_codes_dicht_ook_voor_de_goede() {
            var uitnodiging = nodigUit(sam());
            var fout = uitnodiging.code().equals("000000") ? "000001" : "000000";
            var sam = bezoeker();
            sam.haal(uitnodiging.pad());
            for (var keer = 0; keer < 5; keer++) {
                sam.stuur(uitnodiging.pad(), begin(fout, PIN));
            }
            assertThat(sam.stuur(uitnodiging.pad(), begin(uitnodiging.code(), PIN))
                            .status())
                    .isEqualTo(422);
            inTransactie(WIERDAM, () -> {
                meedoen.laatWeerBinnen(sam());
                return true;
            });
            assertThat(sam.stuur(uitnodiging.pad(), begin(uitnodiging.code(), PIN))
                            .naar())
                    .isEqualTo("/portaal");
        }

        @ParameterizedTest
        @ValueSource(strings = {"12345", "11111", "1234", ""})
        void vraagt_om_een_pincode_die_niet_ieder_raadt_en_telt_dat_niet_als_poging(String pin) {
            var uitnodiging = nodigUit(sam());
            var sam = bezoeker();
            sam.haal(uitnodiging.pad());
            for (var keer = 0; keer < 6; keer++) {
                var antwoord = sam.stuur(uitnodiging.pad(), begin(uitnodiging.code(), pin));
                assertThat(antwoord.status()).isEqualTo(422);
                assertThat(antwoord.fouten()).containsOnlyKeys("pin");
            }
            assertThat(Rijen.in("toegang.meedoen where fout = 0")).isEqualTo(1);
        }

        @Test
        void maakt_wat_er_was_ongeldig() {
            var sam = samDoetMee();
            var link = vraagLink(TELEFOON_VAN_SAM);
            nodigUit(sam());
            assertThat(sam.haal("/portaal").naar()).isEqualTo("/portaal/inloggen");
            blijftBuiten(link);
        }
    }

    @Nested
    class Een_link {

        @ParameterizedTest
        @ValueSource(strings = {TELEFOON_VAN_SAM, "+31612345601", "sam@voorbeeld.example", " Sam@Voorbeeld.example "})
        void gaat_naar_wie_zo_bekend_is_en_meedoet(String adres) {
            samDoetMee();
            komtBinnen(vraagLink(adres));
        }

        @Test
        void gebruikt_niets_op_door_hem_te_openen() {
            samDoetMee();
            var link = vraagLink(TELEFOON_VAN_SAM);
            for (var scanner = 0; scanner < 3; scanner++) {
                assertThat(bezoeker().haal(link).status()).isEqualTo(200);
            }
            komtBinnen(link);
            blijftBuiten(link);
        }

        @Test
        void werkt_een_kwartier() {
            samDoetMee();
            var link = vraagLink(TELEFOON_VAN_SAM);
            klok.verder(Duration.ofMinutes(14));
            assertThat(open(link, "80352").status()).isEqualTo(422);
            klok.verder(Duration.ofMinutes(2));
            blijftBuiten(link);
        }

        @Test
        void die_niemand_kreeg_leest_hetzelfde_als_een_die_verlopen_is() {
            samDoetMee();
            var link = vraagLink(TELEFOON_VAN_SAM);
            klok.verder(Duration.ofMinutes(16));
            var verzonnen = LinkController.PAD + Geheim.lang().tekst();
            assertThat(zonderAdres(open(verzonnen, PIN).tekst(), verzonnen))
                    .isEqualTo(zonderAdres(open(link, PIN).tekst(), link));
        }

        private String zonderAdres(String tekst, String link) {
            return tekst.replace(link, "").replaceAll("value=\"[^\"]*\"", "");
        }

        @Test
        void is_na_vijf_verkeerde_pincodes_dicht_tot_iemand_weer_binnenlaat() {
            samDoetMee();
            var link = vraagLink(TELEFOON_VAN_SAM);
            for (var keer = 0; keer < 5; keer++) {
                assertThat(open(link, "80352").status()).isEqualTo(422);
            }
            blijftBuiten(link);
            assertThat(linksNaar(TELEFOON_VAN_SAM)).isEmpty();
            inTransactie(WIERDAM, () -> {
                meedoen.laatWeerBinnen(sam());
                return true;
            });
            komtBinnen(link);
        }

        @Test
        void krijgt_met_tien_pogingen_tegelijk_er_geen_tien() {
            samDoetMee();
            var link = vraagLink(TELEFOON_VAN_SAM);
            var wie = bezoeker();
            wie.haal(link);
            assertThat(wie.stuurTegelijk(
                            link, Collections.nCopies(10, Velden.geen().met("pin", "80352"))))
                    .allMatch(antwoord -> antwoord.status() == 422);
            assertThat(Rijen.in("toegang.meedoen where fout = 5")).isEqualTo(1);
            blijftBuiten(link);
        }

        @Test
        void begint_na_een_goede_pincode_weer_bij_nul() {
            samDoetMee();
            var link = vraagLink(TELEFOON_VAN_SAM);
            open(link, "80352");
            open(link, "80352");
            komtBinnen(link);
            assertThat(Rijen.in("toegang.meedoen where fout = 0")).isEqualTo(1);
        }

        @Test
        void gaat_niet_naar_wie_niet_meedoet_onbekend_is_of_elders_hoort() {
            assertThat(linksNaar("0612345602")).as("Noor was not invited").isEmpty();
            assertThat(linksNaar("0699999999")).isEmpty();
            samDoetMee();
            assertThat(linksNaar(TELEFOON_VAN_SAM)).hasSize(1);
            assertThat(Organisatiecontext.<List<?>, RuntimeException>in(
                            organisatie(WADDENKRING), () -> links.vraag(TELEFOON_VAN_SAM)))
                    .isEmpty();
        }

        @Test
        void gaat_hooguit_vijf_keer_per_uur() {
            samDoetMee();
            for (var keer = 0; keer < 5; keer++) {
                assertThat(linksNaar(TELEFOON_VAN_SAM)).hasSize(1);
            }
            assertThat(linksNaar(TELEFOON_VAN_SAM)).isEmpty();
            klok.verder(Duration.ofMinutes(61));
            assertThat(linksNaar(TELEFOON_VAN_SAM)).hasSize(1);
        }

        @Test
        void werkt_niet_meer_waar_de_organisatie_het_uitzet() {
            samDoetMee();
            var link = vraagLink(TELEFOON_VAN_SAM);
            inTransactie(WIERDAM, () -> {
                wegen.zetMetLink(false);
                return true;
            });
            blijftBuiten(link);
            assertThat(wegen.huizenMetLink())
                    .containsExactlyInAnyOrder(organisatie(WADDENKRING), organisatie(WETTERHOEK));
        }
    }

    @Nested
    class Een_eigen_telefoon {

        private String koekje(String link) {
            var wie = bezoeker();
            wie.haal(link);
            return wie
                    .stuur(link, Velden.geen().met("pin", PIN).met("eigen", "JA"))
                    .koppen()
                    .allValues("Set-Cookie")
                    .stream()
                    .filter(een -> een.startsWith("toestel="))
                    .findFirst()
                    .orElse("");
        }

        @Test
        void heeft_dertig_dagen_genoeg_aan_de_pincode() {
            samDoetMee();
            var link = vraagLink(TELEFOON_VAN_SAM);
            var telefoon = bezoeker();
            telefoon.haal(link);
            telefoon.stuur(link, Velden.geen().met("pin", PIN).met("eigen", "JA"));
            telefoon.haal("/portaal");
            assertThat(telefoon.stuur("/portaal/uitloggen", Velden.geen()).naar())
                    .isEqualTo("/portaal/inloggen?uit");
            assertThat(telefoon.haal("/portaal/inloggen").tekst()).contains(Tekst.t("portaal.toestel"));
            assertThat(telefoon.stuur("/portaal/inloggen/toestel", Velden.geen().met("pin", "80352"))
                            .foutBij("pin"))
                    .contains(Tekst.t("portaal.pin.fout"));
            assertThat(telefoon.stuur("/portaal/inloggen/toestel", Velden.geen().met("pin", PIN))
                            .naar())
                    .isEqualTo("/portaal");
            klok.dagenVerder(30);
            telefoon.haal("/portaal/inloggen");
            telefoon.haal("/portaal");
            assertThat(telefoon.stuur("/portaal/inloggen/toestel", Velden.geen().met("pin", PIN))
                            .status())
                    .isEqualTo(422);
        }

        @Test
        void staat_in_een_koekje_dat_scripts_en_andere_sites_niet_meekrijgen() {
            samDoetMee();
            assertThat(koekje(vraagLink(TELEFOON_VAN_SAM))).contains("HttpOnly", "SameSite=Lax", "Max-Age=2592000");
        }

        @Test
        void is_vergeten_als_wie_begeleidt_overal_uitlogt() {
            samDoetMee();
            var link = vraagLink(TELEFOON_VAN_SAM);
            var telefoon = bezoeker();
            telefoon.haal(link);
            telefoon.stuur(link, Velden.geen().met("pin", PIN).met("eigen", "JA"));
            assertThat(telefoon.haal("/portaal").status()).isEqualTo(200);
            inTransactie(WIERDAM, () -> {
                meedoen.beeindigAlles(sam());
                return true;
            });
            assertThat(telefoon.haal("/portaal").naar()).isEqualTo("/portaal/inloggen");
            telefoon.haal("/portaal/inloggen");
            assertThat(telefoon.stuur("/portaal/inloggen/toestel", Velden.geen().met("pin", PIN))
                            .status())
                    .isEqualTo(422);
            komtBinnen(vraagLink(TELEFOON_VAN_SAM));
        }
    }

    @Nested
    class Een_ander_nummer {

        /** As a change of his phone number is written down: what counts is when. */
        private void verandertNu() {
            klok.verder(Duration.ofMinutes(1));
            Rijen.eigenaar()
                    .sql("""
                            insert into jongere.gegeven (organisatie, id, jongere, soort, velden, verzegeld, bron, peildatum, op)
                            values (:organisatie, :id, :sam, 'CONTACT', '{}', 'x', 'JONGERE', '2026-11-24', :nu)
                            """)
                    .param("organisatie", organisatie(WIERDAM).waarde())
                    .param("id", UUID.randomUUID())
                    .param("sam", sam().waarde())
                    .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }

        @Test
        void krijgt_geen_link_tot_iemand_het_met_de_jongere_heeft_gezien() {
            samDoetMee();
            verandertNu();
            assertThat(linksNaar(TELEFOON_VAN_SAM)).isEmpty();
            assertThat(als(anke(), () -> meedoen.wachtOpAdres(sam()))).isTrue();
            inTransactie(WIERDAM, () -> {
                meedoen.bevestigAdres(sam());
                return true;
            });
            assertThat(als(anke(), () -> meedoen.wachtOpAdres(sam()))).isFalse();
            assertThat(linksNaar(TELEFOON_VAN_SAM)).hasSize(1);
        }
    }

    @Test
    void in_de_database_ligt_niets_waarmee_iemand_binnenkomt() {
        var uitnodiging = nodigUit(sam());
        var rij = Rijen.eigenaar()
                .sql("select t::text from toegang.meedoen t")
                .query(String.class)
                .single();
        assertThat(rij)
                .doesNotContain(uitnodiging.code(), uitnodiging.pad().replace(MeeController.PAD, ""), "$2a$", "2432");
        samDoetMee();
        var link = vraagLink(TELEFOON_VAN_SAM);
        for (var tabel : List.of("toegang.meedoen", "toegang.inloglink", "toegang.toestel", "techniek.aanloop")) {
            assertThat(Rijen.eigenaar()
                            .sql("select t::text from " + tabel + " t")
                            .query(String.class)
                            .list())
                    .noneMatch(tekst -> tekst.contains(link.replace(LinkController.PAD, "")) || tekst.contains("$2a$"));
        }
    }
}
