package nl.routewijzer.methode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.methode.storage.Meegeleverd;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandelingswijzeTest {

    private static final Methodes METHODES = Meegeleverd.methodes(Optional.empty());
    private static final Handelingswijze METHODE = Meegeleverd.METHODE;

    private static Stream<Stap> alleStappen() {
        return METHODE.fasen().stream().flatMap(Fase::stappen);
    }

    private static List<String> ids(List<Stap> stappen) {
        return stappen.stream().map(Stap::id).toList();
    }

    @Nested
    class De_methode {

        @Test
        void heeft_zes_fasen_in_deze_volgorde() {
            assertThat(METHODE.fasen())
                    .extracting(Fase::id)
                    .containsExactly("vooraf", "gesprek1", "zoekperiode", "gesprek2", "verloop", "nazorg");
            assertThat(METHODE.fasen()).extracting(Fase::volgorde).containsExactly(1, 2, 3, 4, 5, 6);
        }

        @Test
        void heeft_58_stappen_die_elk_een_keer_voorkomen() {
            var ids = alleStappen().map(Stap::id).toList();
            assertThat(ids).hasSize(58).doesNotHaveDuplicates();
        }

        @Test
        void heeft_22_parameters_die_elk_een_keer_voorkomen() {
            assertThat(METHODE.parameters())
                    .hasSize(22)
                    .extracting(Parameter::id)
                    .doesNotHaveDuplicates();
        }

        @Test
        void noemt_bij_een_stap_alleen_parameters_en_fasen_die_er_zijn() {
            alleStappen().forEach(stap -> {
                stap.parameters().forEach(METHODE::parameter);
                stap.geldtOokIn().forEach(METHODE::fase);
            });
            METHODE.houding().forEach(punt -> punt.fasen().forEach(METHODE::fase));
        }

        @Test
        void zegt_hoeveel_er_van_haar_werking_bekend_is() {
            assertThat(METHODE.bewijs()).isNotBlank();
        }
    }

    @Nested
    class Het_eerste_gesprek {

        private final Fase fase = METHODE.fase("gesprek1");

        @Test
        void heet_zo_en_heeft_zijn_kopjes() {
            assertThat(fase.naam()).isEqualTo("1e gesprek");
            assertThat(fase.groepen())
                    .extracting(Fase.Groep::soort)
                    .containsExactly("BESPREKEN", "DOEN", "HOE", "BENADERING");
        }

        @Test
        void heeft_21_stappen_en_8_van_de_benadering() {
            assertThat(fase.stappen().map(Stap::id).filter(id -> id.startsWith("G1-")))
                    .hasSize(21);
            assertThat(fase.stappen().map(Stap::id).filter(id -> id.startsWith("H-")))
                    .hasSize(8);
        }

        @Test
        void legt_de_zoekperiode_uit_en_wanneer_de_aanvraag_door_moet() {
            assertThat(METHODE.stap("G1-07"))
                    .hasValueSatisfying(
                            stap -> assertThat(stap.parameters()).containsExactly("P-ZOEKPERIODE", "P-AANVRAAG"));
        }
    }

    @Nested
    class Stappen_lopen_door {

        @Test
        void vooruit_naar_elke_latere_fase_en_niet_terug() {
            assertThat(ids(METHODE.lopenDoor(METHODE.fase("zoekperiode")))).contains("G1-04", "V-02");
            assertThat(ids(METHODE.lopenDoor(METHODE.fase("nazorg")))).contains("G1-04", "V-02");
            assertThat(ids(METHODE.lopenDoor(METHODE.fase("vooraf")))).doesNotContain("G1-04");
        }

        @Test
        void naar_beide_kanten() {
            assertThat(ids(METHODE.lopenDoor(METHODE.fase("vooraf")))).contains("H-01", "H-02");
            assertThat(ids(METHODE.lopenDoor(METHODE.fase("nazorg")))).contains("H-01", "H-02");
        }

        @ParameterizedTest(name = "{0} in {1}: {2}")
        @CsvSource({
            "VL-04, vooraf, false",
            "VL-04, gesprek1, true",
            "VL-04, zoekperiode, true",
            "VL-04, gesprek2, true",
            "VL-04, nazorg, false",
            "G2-01, zoekperiode, true",
            "G2-01, gesprek1, false",
            "G2-01, verloop, false",
        })
        void precies_naar_de_fasen_die_de_bron_noemt(String stap, String fase, boolean loopt) {
            assertThat(ids(METHODE.lopenDoor(METHODE.fase(fase))).contains(stap))
                    .isEqualTo(loopt);
        }

        @Test
        void nooit_naar_hun_eigen_fase() {
            METHODE.fasen()
                    .forEach(fase -> assertThat(METHODE.lopenDoor(fase))
                            .doesNotContainAnyElementsOf(fase.stappen().toList()));
        }

        @Test
        void niet_als_de_bron_het_niet_zegt() {
            assertThat(METHODE.fasen().stream().flatMap(fase -> METHODE.lopenDoor(fase).stream()))
                    .extracting(Stap::id)
                    .doesNotContain("G1-01", "Z-01", "N-01");
        }

        @Test
        void in_de_volgorde_van_de_methode() {
            var volgorde = alleStappen().map(Stap::id).toList();
            var verloop = ids(METHODE.lopenDoor(METHODE.fase("verloop")));
            assertThat(verloop).isSortedAccordingTo((een, ander) -> volgorde.indexOf(een) - volgorde.indexOf(ander));
        }
    }

    @Nested
    class De_houding {

        @Test
        void geldt_per_fase() {
            assertThat(METHODE.houding(METHODE.fase("vooraf")))
                    .extracting(Houding::id)
                    .containsExactly("relatie", "succes");
            assertThat(METHODE.houding(METHODE.fase("gesprek1"))).hasSize(8);
        }
    }

    @Nested
    class Wat_niet_bestaat {

        @ParameterizedTest
        @ValueSource(strings = {"", "gesprek3", "GESPREK1", "intake"})
        void is_geen_fase(String id) {
            assertThatThrownBy(() -> METHODE.fase(id))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(METHODE.versie());
        }

        @Test
        void is_geen_parameter_geen_stap_en_geen_versie() {
            assertThatThrownBy(() -> METHODE.parameter("P-NIETS")).isInstanceOf(IllegalArgumentException.class);
            assertThat(METHODE.stap("G1-99")).isEmpty();
            assertThatThrownBy(() -> METHODES.versie("handelingswijze-1999.1"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
