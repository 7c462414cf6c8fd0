package nl.routewijzer.toegang.jongereninlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.toegang.inlog.Aanbiederinstellingen;
import nl.routewijzer.toegang.jongereninlog.Digidinstellingen.Niveau;
import nl.routewijzer.toegang.jongereninlog.Digidinstellingen.Niveauwaarde;
import nl.routewijzer.toegang.jongereninlog.Digidregels.Oordeel;
import nl.routewijzer.toegang.jongereninlog.Digidregels.Weigering;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigidregelsTest {

    private static final String BSN = "999931234";
    private static final Oordeel SAM = new Oordeel.Persoon(new Bsn(BSN));
    private static final Niveau GEWOON = new Niveau("authsp_level", "SUBSTANTIEEL", List.of(), List.of());

    private static Digidinstellingen instellingen(String voorvoegsel, Niveau niveau) {
        return new Digidinstellingen(
                "DigiD",
                "https://broker.example/",
                new Aanbiederinstellingen.Client("c", "g", "", Set.of("openid")),
                List.of("Gemeente Wierdam"),
                "bsn",
                voorvoegsel,
                niveau,
                false);
    }

    private static Oordeel beoordeel(Map<String, Object> claims) {
        return Digidregels.beoordeel(claims, instellingen("", GEWOON));
    }

    private static Oordeel weg(Weigering waarom) {
        return new Oordeel.Weg(waarom);
    }

    @Nested
    class Het_niveau {

        @ParameterizedTest
        @CsvSource({
            "25,",
            "30,",
            "20, NIVEAU_TE_LAAG",
            "10, NIVEAU_TE_LAAG",
            "26, GEEN_NIVEAU",
            "hoog, GEEN_NIVEAU",
            "urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard,",
            "urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract, NIVEAU_TE_LAAG"
        })
        void is_minstens_wat_de_instellingen_zeggen(String waarde, Weigering waarom) {
            assertThat(beoordeel(Map.of("bsn", BSN, "authsp_level", waarde)))
                    .isEqualTo(waarom == null ? SAM : weg(waarom));
        }

        @Test
        void mag_ook_een_getal_zijn_en_moet_er_een_zijn() {
            assertThat(beoordeel(Map.of("bsn", BSN, "authsp_level", 25))).isEqualTo(SAM);
            assertThat(beoordeel(Map.of("bsn", BSN))).isEqualTo(weg(Weigering.GEEN_NIVEAU));
            assertThat(beoordeel(Map.of("bsn", BSN, "authsp_level", List.of("10", "30"))))
                    .isEqualTo(weg(Weigering.GEEN_NIVEAU));
        }

        @Test
        void heet_bij_elke_makelaar_anders() {
            var eigen = new Niveau(
                    "loa",
                    "MIDDEN",
                    List.of(new Niveauwaarde("m", "MIDDEN"), new Niveauwaarde("b", "BASIS")),
                    List.of());
            var instellingen = instellingen("", eigen);
            assertThat(Digidregels.beoordeel(Map.of("bsn", BSN, "loa", "m"), instellingen))
                    .isEqualTo(SAM);
            assertThat(Digidregels.beoordeel(Map.of("bsn", BSN, "loa", "b"), instellingen))
                    .isEqualTo(weg(Weigering.NIVEAU_TE_LAAG));
            assertThat(Digidregels.beoordeel(Map.of("bsn", BSN, "loa", "30"), instellingen))
                    .isEqualTo(weg(Weigering.GEEN_NIVEAU));
        }
    }

    @Nested
    class Het_nummer {

        private static Oordeel met(String waarde, String voorvoegsel) {
            return Digidregels.beoordeel(
                    Map.of("bsn", waarde, "authsp_level", "25"), instellingen(voorvoegsel, GEWOON));
        }

        @ParameterizedTest
        @ValueSource(strings = {BSN, "s00000000:" + BSN, "S00000000:" + BSN})
        void staat_alleen_of_achter_de_sector_van_een_bsn(String waarde) {
            assertThat(met(waarde, "")).isEqualTo(SAM);
        }

        @ParameterizedTest
        @ValueSource(strings = {"s00000001:" + BSN, "s0000000:" + BSN, ":" + BSN, "urn:nl-eid-gdi:1.0:id:" + BSN})
        void van_een_andere_sector_is_hier_niemand(String waarde) {
            assertThat(met(waarde, "")).isEqualTo(weg(Weigering.ANDERE_SECTOR));
        }

        @Test
        void heeft_het_voorvoegsel_dat_de_instellingen_noemen_en_geen_ander() {
            assertThat(met("urn:nl:bsn:" + BSN, "urn:nl:bsn:")).isEqualTo(SAM);
            assertThat(met(BSN, "urn:nl:bsn:")).isEqualTo(weg(Weigering.ANDERE_SECTOR));
            assertThat(met("s00000000:" + BSN, "urn:nl:bsn:")).isEqualTo(weg(Weigering.ANDERE_SECTOR));
        }

        @ParameterizedTest
        @ValueSource(strings = {"999931235", "99993123", "9999312345", "000000000", "9999 31234", "٩٩٩٩٣١٢٣٤"})
        void dat_geen_bsn_is_wordt_niet_vergeven(String waarde) {
            assertThat(met(waarde, "")).isEqualTo(weg(Weigering.ONGELDIG_BSN));
        }

        @Test
        void is_er_een_en_niet_twee() {
            assertThat(beoordeel(Map.of("authsp_level", "25"))).isEqualTo(weg(Weigering.GEEN_BSN));
            assertThat(beoordeel(Map.of("authsp_level", "25", "bsn", List.of(BSN, "999900614"))))
                    .isEqualTo(weg(Weigering.GEEN_BSN));
        }
    }

    @Nested
    class De_instellingen {

        @Test
        void die_kloppen_geven_geen_zin() {
            assertThat(instellingen("", GEWOON).bezwaren()).isEmpty();
        }

        @Test
        void die_niet_kunnen_geven_er_een() {
            var raar = new Digidinstellingen(
                    "DigiD",
                    "http://broker.example",
                    new Aanbiederinstellingen.Client("", "", "", Set.of("openid")),
                    List.of(),
                    "",
                    "",
                    new Niveau("authsp_level", "STERK", List.of(new Niveauwaarde("1", "")), List.of()),
                    false);
            assertThat(raar.bezwaren())
                    .contains("organisaties ontbreekt.", "bsn-claim en niveau.claim mogen niet leeg zijn.")
                    .anyMatch(zin -> zin.startsWith("issuer"))
                    .anyMatch(zin -> zin.startsWith("niveau: STERK kan niet"))
                    .anyMatch(zin -> zin.startsWith("niveau:  kan niet"))
                    .anyMatch(zin -> zin.startsWith("client.id"));
        }
    }
}
