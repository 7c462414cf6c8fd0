package nl.routewijzer.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulierTest {

    private static final String VELD = "veld";
    private static final String GEZICHTJE = "\uD83D\uDE00";

    private enum Smaak {
        ZOET,
        ZUUR
    }

    private static Formulier ingevuld(String waarde) {
        return Formulier.met(Map.of(VELD, List.of(waarde)));
    }

    private static void staatErBij(Formulier formulier, String sleutel, Object... argumenten) {
        assertThat(formulier.isGoed()).isFalse();
        assertThat(formulier.fout(VELD))
                .contains(argumenten.length == 0 ? Tekst.t(sleutel) : Tekst.t(sleutel, argumenten));
    }

    private static void isGoed(Formulier formulier) {
        assertThat(formulier.fouten()).isEmpty();
        assertThat(formulier.isGoed()).isTrue();
    }

    @Nested
    class Een_tekst {

        @Test
        void staat_zonder_witruimte_eromheen() {
            assertThat(ingevuld("  Sam \n").tekst(VELD)).isEqualTo("Sam");
        }

        @Test
        void mag_leeg_zijn() {
            var formulier = ingevuld("   ");
            assertThat(formulier.tekst(VELD)).isEmpty();
            isGoed(formulier);
        }

        @Test
        void die_ontbreekt_is_leeg() {
            var formulier = Formulier.leeg();
            assertThat(formulier.tekst(VELD)).isEmpty();
            assertThat(formulier.waarden(VELD)).isEmpty();
            isGoed(formulier);
        }

        @Test
        void die_verplicht_is_mag_dat_niet() {
            var formulier = ingevuld(" \t ");
            assertThat(formulier.verplicht(VELD)).isEmpty();
            staatErBij(formulier, "formulier.verplicht");
        }

        @Test
        void die_alleen_onzichtbare_tekens_heeft_is_ook_leeg() {
            var formulier = ingevuld("\u00a0\u200b");
            formulier.verplicht(VELD);
            staatErBij(formulier, "formulier.verplicht");
        }

        @Test
        void mag_precies_zo_lang_zijn_als_afgesproken() {
            var formulier = ingevuld("a".repeat(200));
            assertThat(formulier.tekst(VELD)).hasSize(200);
            isGoed(formulier);
        }

        @Test
        void die_te_lang_is_zegt_hoeveel_tekens_het_zijn() {
            var formulier = ingevuld("a".repeat(10_000));
            formulier.tekst(VELD);
            staatErBij(formulier, "formulier.telang", 200, 10_000);
        }

        @Test
        void telt_een_gezichtje_als_een_teken() {
            var formulier = ingevuld(GEZICHTJE.repeat(5));
            formulier.tekst(VELD, 5);
            isGoed(formulier);
            formulier.tekst(VELD, 4);
            staatErBij(formulier, "formulier.telang", 4, 5);
        }

        @Test
        void blijft_wat_getypt_werd_ook_als_ze_te_lang_is() {
            var formulier = ingevuld("abc");
            formulier.tekst(VELD, 2);
            assertThat(formulier.waarde(VELD)).isEqualTo("abc");
        }
    }

    @Nested
    class Tekens_die_niet_bewaard_kunnen_worden {

        @Test
        void vallen_weg() {
            assertThat(ingevuld("a\u0000b\u0007c\u001Bd\u007Fe\u0085f").waarde(VELD))
                    .isEqualTo("abcdef");
        }

        @Test
        void maar_nieuwe_regels_en_tabs_blijven() {
            assertThat(ingevuld("een\r\ntwee\n\tdrie\rvier").waarde(VELD)).isEqualTo("een\ntwee\n\tdrievier");
        }

        @Test
        void maken_een_veld_met_alleen_zulke_tekens_leeg() {
            var formulier = ingevuld("\u0000\u0001");
            formulier.verplicht(VELD);
            staatErBij(formulier, "formulier.verplicht");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<b>vet</b>", "\uD83D\uDE00", "\u202Enekcer", "\u0645\u0631\u062D\u0628\u0627"})
        void zijn_niet_opmaak_gezichtjes_en_schrift_van_rechts_naar_links(String getypt) {
            assertThat(ingevuld(getypt).tekst(VELD)).isEqualTo(getypt);
        }
    }

    @Nested
    class Een_dag {

        @ParameterizedTest
        @CsvSource({"2026-11-24", "1900-01-01", "2099-12-31", "2024-02-29", "' 2026-11-24 '"})
        void die_bestaat_wordt_gelezen(String getypt) {
            var formulier = ingevuld(getypt);
            assertThat(formulier.dag(VELD)).isEqualTo(LocalDate.parse(getypt.strip()));
            isGoed(formulier);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2026-02-31",
                    "2025-02-29",
                    "1800-01-01",
                    "1899-12-31",
                    "2100-01-01",
                    "+12026-01-01",
                    "24-11-2026",
                    "morgen",
                    "2026-11-24T10:00"
                })
        void die_niet_bestaat_of_te_ver_weg_ligt_wordt_geweigerd(String getypt) {
            var verplicht = ingevuld(getypt);
            assertThat(verplicht.dag(VELD)).isNull();
            staatErBij(verplicht, "formulier.dag.fout");
            var vrij = ingevuld(getypt);
            assertThat(vrij.misschienDag(VELD)).isEmpty();
            staatErBij(vrij, "formulier.dag.fout");
        }

        @Test
        void die_ontbreekt_is_alleen_een_fout_als_ze_nodig_is() {
            var vrij = ingevuld(" ");
            assertThat(vrij.misschienDag(VELD)).isEmpty();
            isGoed(vrij);
            var verplicht = ingevuld(" ");
            assertThat(verplicht.dag(VELD)).isNull();
            staatErBij(verplicht, "formulier.dag.leeg");
        }
    }

    @Nested
    class Een_tijd {

        @ParameterizedTest
        @CsvSource({"10:30, 10:30", "00:00, 00:00", "23:59, 23:59", "10:30:15, 10:30:15"})
        void die_bestaat_wordt_gelezen(String getypt, LocalTime gelezen) {
            var formulier = ingevuld(getypt);
            assertThat(formulier.tijd(VELD)).isEqualTo(gelezen);
            isGoed(formulier);
        }

        @ParameterizedTest
        @ValueSource(strings = {"25:00", "10:61", "half elf", "1030"})
        void die_niet_bestaat_wordt_geweigerd(String getypt) {
            var formulier = ingevuld(getypt);
            assertThat(formulier.tijd(VELD)).isNull();
            staatErBij(formulier, "formulier.tijd.fout");
        }

        @Test
        void is_nodig() {
            var formulier = Formulier.leeg();
            assertThat(formulier.tijd(VELD)).isNull();
            staatErBij(formulier, "formulier.tijd.leeg");
        }
    }

    @Nested
    class Een_keuze {

        @Test
        void is_een_van_de_mogelijkheden() {
            var formulier = ingevuld("ZUUR");
            assertThat(formulier.keuze(VELD, Smaak.class)).isEqualTo(Smaak.ZUUR);
            isGoed(formulier);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "zuur", "BITTER", "ZUUR ZOET"})
        void die_er_niet_is_wordt_geweigerd(String getypt) {
            var formulier = ingevuld(getypt);
            assertThat(formulier.keuze(VELD, Smaak.class)).isNull();
            staatErBij(formulier, "formulier.keuze");
        }

        @Test
        void kan_uit_meer_waarden_bestaan() {
            var formulier = Formulier.met(Map.of(VELD, List.of("ZOET", "Z\u0000UUR")));
            assertThat(formulier.waarden(VELD)).containsExactly("ZOET", "ZUUR");
            assertThat(formulier.gekozen(VELD, "ZUUR")).isTrue();
            assertThat(formulier.gekozen(VELD, "BITTER")).isFalse();
        }
    }

    @Nested
    class Fouten {

        @Test
        void staan_in_de_volgorde_waarin_ze_gevonden_zijn() {
            var formulier = Formulier.leeg();
            formulier.verplicht("roepnaam");
            formulier.dag("dag");
            formulier.verplicht("achternaam");
            assertThat(formulier.fouten().keySet()).containsExactly("roepnaam", "dag", "achternaam");
        }

        @Test
        void van_een_veld_telt_de_eerste() {
            var formulier = Formulier.leeg();
            formulier.keurAf(VELD, "de eerste");
            formulier.keurAf(VELD, "de tweede");
            assertThat(formulier.fout(VELD)).contains("de eerste");
            assertThat(formulier.fouten()).hasSize(1);
        }

        @Test
        void zijn_er_niet_in_een_leeg_formulier_dat_niemand_las() {
            isGoed(Formulier.leeg());
        }
    }
}
