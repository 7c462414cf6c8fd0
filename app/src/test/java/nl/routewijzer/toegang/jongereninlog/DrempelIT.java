package nl.routewijzer.toegang.jongereninlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.toegang.Drempel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Known and unknown go the same way, and who tries many doors waits. */
class DrempelIT extends Portaalhuis {

    private static final String TELEFOON_VAN_SAM = "0612345601";

    private static String kaal(Antwoord antwoord) {
        return antwoord.tekst().replaceAll("value=\"[^\"]*\"", "").replaceAll("/portaal/[^\"]*", "");
    }

    @Nested
    class Bekend_en_onbekend {

        @Test
        void krijgen_bij_het_vragen_van_een_link_hetzelfde_antwoord() {
            samDoetMee();
            var bekend = vraag(TELEFOON_VAN_SAM);
            var onbekend = vraag("0699999999");
            assertThat(bekend.status()).isEqualTo(303);
            assertThat(onbekend.status()).isEqualTo(303);
            assertThat(bekend.naar()).isEqualTo(onbekend.naar());
            assertThat(bekend.koppen().map().keySet())
                    .isEqualTo(onbekend.koppen().map().keySet());
            assertThat(bezoeker().haal(bekend.naar()).tekst()).contains(Tekst.t("portaal.gevraagd"));
        }

        @Test
        void kosten_een_link_en_een_pincode_evenveel_hashes_en_lezen_hetzelfde() {
            samDoetMee();
            var link = vraagLink(TELEFOON_VAN_SAM);
            var hashes = telHashes();
            var fout = open(link, "80352");
            assertThat(hashes.getAndSet(0)).isEqualTo(1);

            var verzonnen = open(LinkController.PAD + Geheim.lang().tekst(), "80352");
            assertThat(hashes.getAndSet(0)).as("a link that never was").isEqualTo(1);
            assertThat(kaal(verzonnen)).isEqualTo(kaal(fout));

            for (var keer = 0; keer < 4; keer++) {
                open(link, "80352");
            }
            hashes.set(0);
            var dicht = open(link, PIN);
            assertThat(hashes.getAndSet(0)).as("closed").isEqualTo(1);
            assertThat(kaal(dicht)).isEqualTo(kaal(fout));

            klok.verder(Duration.ofMinutes(16));
            var verlopen = open(link, PIN);
            assertThat(hashes.getAndSet(0)).as("too late").isEqualTo(1);
            assertThat(kaal(verlopen)).isEqualTo(kaal(fout));
        }

        @Test
        void kosten_een_uitnodiging_met_een_verkeerde_code_evenveel_hashes() {
            var uitnodiging = nodigUit(sam());
            var fout = uitnodiging.code().equals("000000") ? "000001" : "000000";
            var hashes = telHashes();
            var wie = bezoeker();
            wie.haal(uitnodiging.pad());
            var verkeerd = wie.stuur(uitnodiging.pad(), begin(fout, PIN));
            assertThat(hashes.getAndSet(0)).isEqualTo(1);
            var verzonnen = wie.stuur(MeeController.PAD + "abcdefghjk", begin(fout, PIN));
            assertThat(hashes.getAndSet(0)).isEqualTo(1);
            assertThat(kaal(verzonnen)).isEqualTo(kaal(verkeerd));
        }
    }

    @Nested
    class Wie_vaak_probeert {

        private void probeer(int keer) {
            var wie = bezoeker();
            var pad = LinkController.PAD + Geheim.lang().tekst();
            wie.haal(pad);
            for (var nummer = 0; nummer < keer; nummer++) {
                assertThat(wie.stuur(pad, Velden.geen().met("pin", "80352")).status())
                        .isEqualTo(422);
            }
        }

        @Test
        void wacht_een_kwartier_en_leest_niets_anders_dan_een_ander() {
            samDoetMee();
            probeer(40);
            assertThat(Rijen.in("techniek.aanloop")).isEqualTo(40);
            var dicht = open(LinkController.PAD + Geheim.lang().tekst(), PIN);
            assertThat(dicht.status()).isEqualTo(429);
            assertThat(dicht.tekst()).contains(Tekst.t("portaalmelding.EVEN_WACHTEN.titel"));
            assertThat(vraag(TELEFOON_VAN_SAM).status()).isEqualTo(429);
            var mee = nodigUit(sam());
            var wie = bezoeker();
            wie.haal(mee.pad());
            assertThat(wie.stuur(mee.pad(), begin(mee.code(), PIN)).status()).isEqualTo(429);

            klok.verder(Drempel.VENSTER.plusSeconds(1));
            assertThat(wie.stuur(mee.pad(), begin(mee.code(), PIN)).naar()).isEqualTo("/portaal");
        }

        @Test
        void telt_ook_als_het_bij_digid_misgaat() {
            DIGID.wordt(met(samBijDigid(), "bsn", "999990019"));
            var wie = iemandMetDigid();
            for (var keer = 0; keer < 40; keer++) {
                assertThat(wie.volg("/portaal/inloggen/via/digid").status()).isEqualTo(403);
                assertThat(wie.haal("/portaal/inloggen/terug/digid?state=x").status())
                        .as("what nobody asked for is not counted")
                        .isEqualTo(keer < 39 ? 400 : 429);
            }
            DIGID.wordt(samBijDigid());
            assertThat(wie.volg("/portaal/inloggen/via/digid").status()).isEqualTo(429);
            klok.verder(Drempel.VENSTER.plusSeconds(1));
            DIGID.begin(klok.instant(), samBijDigid());
            assertThat(wie.volg("/portaal/inloggen/via/digid").status()).isEqualTo(200);
        }

        @Test
        void kost_boven_de_grens_geen_hash_meer() {
            probeer(40);
            var hashes = telHashes();
            open(LinkController.PAD + Geheim.lang().tekst(), PIN);
            assertThat(hashes).hasValue(0);
        }

        @Test
        void laat_geen_adres_achter_en_na_een_kwartier_niets() {
            probeer(1);
            assertThat(Rijen.eigenaar()
                            .sql("select merk from techniek.aanloop")
                            .query(String.class)
                            .single())
                    .matches("[0-9a-f]{64}");
            klok.verder(Drempel.VENSTER.plusSeconds(1));
            probeer(1);
            assertThat(Rijen.in("techniek.aanloop")).isEqualTo(1);
        }

        @Test
        void telt_een_goede_pincode_niet_mee() {
            samDoetMee();
            open(vraagLink(TELEFOON_VAN_SAM), PIN);
            assertThat(Rijen.in("techniek.aanloop"))
                    .as("the request for a link alone")
                    .isEqualTo(1);
        }
    }
}
