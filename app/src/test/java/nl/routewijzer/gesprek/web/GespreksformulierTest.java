package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.gesprek.MethodeFixture;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.web.Gespreksformulier.Regel;
import nl.routewijzer.methode.Handelingswijze;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GespreksformulierTest {

    private static final Handelingswijze METHODE = MethodeFixture.methodeMetStappen("G1-01", "G1-02");
    private static final Regel LEEG = Regel.LEEG;

    /** A form as a browser sends it, with the outcome "was er" and what a test adds. */
    private record Ingevuld(Map<String, List<String>> velden) {

        static Ingevuld formulier() {
            return new Ingevuld(Map.of("uitkomst", List.of("WAS_ER")));
        }

        Ingevuld met(String veld, String... waarden) {
            var meer = new LinkedHashMap<>(velden);
            meer.put(veld, Arrays.asList(waarden));
            return new Ingevuld(meer);
        }

        Gespreksformulier af() {
            return new Gespreksformulier(Formulier.met(velden));
        }

        Verslag verslag() {
            var formulier = af();
            var verslag = formulier.lees(METHODE);
            assertThat(formulier.velden().fouten()).isEmpty();
            return verslag.orElseThrow();
        }

        Map<String, String> fouten() {
            var formulier = af();
            assertThat(formulier.lees(METHODE)).isEmpty();
            return formulier.velden().fouten();
        }
    }

    private static Ingevuld formulier() {
        return Ingevuld.formulier();
    }

    @Nested
    class Wat_er_gezegd_is {

        @Test
        void wordt_het_verslag() {
            var verslag = formulier()
                    .met("samen", " We liepen langs de kas.\r\nHij wil beginnen. ")
                    .met("collegas", "Sleutel ligt bij de balie")
                    .met("stress", "7")
                    .verslag();
            assertThat(verslag.uitkomst()).isEqualTo(Uitkomst.WAS_ER);
            assertThat(verslag.samen()).isEqualTo("We liepen langs de kas.\nHij wil beginnen.");
            assertThat(verslag.collegas()).isEqualTo("Sleutel ligt bij de balie");
            assertThat(verslag.stress()).contains(7);
        }

        @Test
        void mag_ontbreken() {
            var verslag = formulier().verslag();
            assertThat(verslag.samen()).isEmpty();
            assertThat(verslag.stress()).isEmpty();
            assertThat(verslag.aanpak().stappen()).isEmpty();
            assertThat(verslag.afspraken()).isEmpty();
            assertThat(verslag.volgende()).isEmpty();
            assertThat(verslag.contactVoor()).isEmpty();
        }

        @Test
        void is_hooguit_achtduizend_tekens() {
            assertThat(formulier().met("samen", "a".repeat(8000)).verslag().samen())
                    .hasSize(8000);
            assertThat(formulier().met("samen", "a".repeat(10_000)).fouten())
                    .containsEntry("samen", Tekst.t("formulier.telang", 8000, 10_000));
        }
    }

    @Nested
    class De_uitkomst {

        @ParameterizedTest
        @ValueSource(strings = {"", "MISSCHIEN"})
        void is_nodig(String uitkomst) {
            assertThat(formulier().met("uitkomst", uitkomst).fouten()).containsOnlyKeys("uitkomst");
        }
    }

    @Nested
    class Stress {

        @ParameterizedTest
        @ValueSource(strings = {"veel", "-1", "7,5", "1000", "٧"})
        void is_een_getal(String getypt) {
            assertThat(formulier().met("stress", getypt).fouten())
                    .containsEntry("stress", Tekst.t("beletsel.gesprek.STRESS_BUITEN_DE_SCHAAL"));
        }
    }

    @Nested
    class Stappen {

        @Test
        void die_de_methode_niet_kent_vallen_weg() {
            assertThat(formulier()
                            .met("stappen", "G1-02", "X-99", "")
                            .verslag()
                            .aanpak()
                            .stappen())
                    .containsExactly("G1-02");
        }

        @Test
        void tellen_een_keer() {
            assertThat(formulier()
                            .met("stappen", "G1-01", "G1-01")
                            .verslag()
                            .aanpak()
                            .stappen())
                    .containsExactly("G1-01");
        }
    }

    @Nested
    class Afspraken {

        @Test
        void staan_er_per_regel() {
            var verslag = formulier()
                    .met("wie", "JONGERE", "CONSULENT")
                    .met("wat", " de kas bellen ", "de brief sturen")
                    .met("wanneer", "2026-12-01", "")
                    .verslag();
            assertThat(verslag.afspraken())
                    .containsExactly(
                            new Verslag.Toezegging(
                                    Verslag.Wie.JONGERE, "de kas bellen", Optional.of(LocalDate.of(2026, 12, 1))),
                            new Verslag.Toezegging(Verslag.Wie.CONSULENT, "de brief sturen", Optional.empty()));
        }

        @Test
        void die_leeg_zijn_tellen_niet() {
            var verslag = formulier()
                    .met("wie", "JONGERE", "CONSULENT")
                    .met("wat", "", "  ")
                    .met("wanneer", "", "")
                    .verslag();
            assertThat(verslag.afspraken()).isEmpty();
        }

        @Test
        void met_alleen_een_dag_blijven_staan_zodat_de_regel_het_kan_zeggen() {
            var verslag = formulier()
                    .met("wie", "JONGERE")
                    .met("wat", "")
                    .met("wanneer", "2026-12-01")
                    .verslag();
            assertThat(verslag.afspraken())
                    .singleElement()
                    .satisfies(afspraak -> assertThat(afspraak.wat()).isEmpty());
        }

        @Test
        void op_een_dag_die_niet_bestaat_zijn_een_fout() {
            assertThat(formulier()
                            .met("wat", "de kas bellen")
                            .met("wanneer", "2026-02-31")
                            .fouten())
                    .containsEntry("afspraken", Tekst.t("formulier.dag.fout"));
        }

        @Test
        void zijn_hooguit_tweehonderd_tekens() {
            assertThat(formulier().met("wat", "😀".repeat(200)).verslag().afspraken())
                    .hasSize(1);
            assertThat(formulier().met("wat", "a".repeat(201)).fouten())
                    .containsEntry("afspraken", Tekst.t("gesprek.afspraak.telang", 200));
        }

        @Test
        void laten_in_het_formulier_altijd_een_lege_regel_over_en_ten_minste_twee() {
            assertThat(formulier().af().regels()).containsExactly(LEEG, Regel.VAN_MIJ);
            assertThat(formulier().met("wat", "een").af().regels())
                    .containsExactly(new Regel("", "een", "", ""), Regel.VAN_MIJ);
            assertThat(formulier()
                            .met("wat", "een", "", "twee")
                            .met("wie", "JONGERE", "", "CONSULENT")
                            .af()
                            .regels())
                    .containsExactly(new Regel("JONGERE", "een", "", ""), new Regel("CONSULENT", "twee", "", ""), LEEG);
        }
    }

    @Nested
    class Gelukt {

        @Test
        void zijn_alleen_de_afspraken_met_een_echte_sleutel() {
            var sleutel = "6f1b2c3d-0000-4000-8000-000000000001";
            assertThat(formulier()
                            .met("gelukt", sleutel, "geen sleutel", "")
                            .af()
                            .gelukt())
                    .extracting(Object::toString)
                    .containsExactly(sleutel);
        }

        @Test
        void met_een_bijna_sleutel_is_geen_storing() {
            assertThat(formulier()
                            .met("gelukt", "-".repeat(36), "a".repeat(36))
                            .af()
                            .gelukt())
                    .isEmpty();
        }
    }

    @Nested
    class De_volgende_keer {

        @Test
        void is_een_van_de_voorstellen() {
            var verslag = formulier()
                    .met("voorstel", "2026-12-01T09:30")
                    .met("vorm", "WANDELING")
                    .verslag();
            assertThat(verslag.volgende())
                    .contains(new Verslag.Volgende(Instant.parse("2026-12-01T08:30:00Z"), Plek.van(Vorm.WANDELING)));
        }

        @Test
        void is_een_andere_dag_en_tijd() {
            var verslag = formulier()
                    .met("voorstel", "ANDERS")
                    .met("datum", "2026-12-02")
                    .met("tijd", "14:15")
                    .met("vorm", "BELLEN")
                    .verslag();
            assertThat(verslag.volgende())
                    .contains(new Verslag.Volgende(Instant.parse("2026-12-02T13:15:00Z"), Plek.van(Vorm.BELLEN)));
        }

        @Test
        void is_nog_niet_gepland_maar_wel_voor_een_dag() {
            var verslag = formulier()
                    .met("voorstel", "LATER")
                    .met("datum", "2026-12-20")
                    .verslag();
            assertThat(verslag.volgende()).isEmpty();
            assertThat(verslag.contactVoor()).contains(LocalDate.of(2026, 12, 20));
        }

        @Test
        void is_een_fout_bij_het_veld_dat_ontbreekt() {
            assertThat(formulier()
                            .met("voorstel", "ANDERS")
                            .met("vorm", "BELLEN")
                            .fouten())
                    .containsOnlyKeys("datum", "tijd");
            assertThat(formulier().met("voorstel", "LATER").fouten()).containsOnlyKeys("datum");
            assertThat(formulier().met("voorstel", "2026-12-01T09:30").fouten()).containsOnlyKeys("vorm");
            assertThat(formulier().met("voorstel", "ooit").met("vorm", "BELLEN").fouten())
                    .containsOnlyKeys("voorstel");
        }
    }

    @Test
    void alle_fouten_staan_er_tegelijk() {
        assertThat(formulier()
                        .met("uitkomst", "")
                        .met("samen", "a".repeat(8001))
                        .met("stress", "x")
                        .met("wat", "a".repeat(201))
                        .met("voorstel", "ANDERS")
                        .fouten())
                .containsOnlyKeys("uitkomst", "samen", "stress", "afspraken", "datum", "tijd");
    }
}
