package nl.routewijzer.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import nl.routewijzer.Eigenschap;
import nl.routewijzer.gedeeld.Geboortedatum.Leeftijd;
import nl.routewijzer.gedeeld.Geboortedatum.Precisie;
import nl.routewijzer.gedeeld.web.Datums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeboortedatumTest {

    private static final Geboortedatum MAART = Geboortedatum.in(YearMonth.of(2006, 3));
    private static final Geboortedatum JAAR = Geboortedatum.in(2006);

    @ParameterizedTest(name = "{0}-{1}-{2} is {3}")
    @CsvSource({
        "14, 3, 2006, 14 maart 2006",
        "' 14 ', 03, ' 2006 ', 14 maart 2006",
        "29, 2, 2008, 29 februari 2008",
        "'', 3, 2006, maart 2006",
        "0, 3, 2006, maart 2006",
        "00, 12, 2006, december 2006",
        "'', '', 2006, 2006",
        "0, 0, 2006, 2006",
        "00, '', 2006, 2006"
    })
    void wat_bekend_is_wordt_gelezen_en_getoond(String dag, String maand, String jaar, String getoond) {
        assertThat(Geboortedatum.lees(dag, maand, jaar)).map(Datums::geboren).contains(getoond);
    }

    @ParameterizedTest(name = "{0}-{1}-{2} is geen datum")
    @CsvSource({
        "'', '', ''",
        "14, 3, ''",
        "14, 3, 06",
        "14, 3, 20060",
        "14, '', 2006",
        "14, 0, 2006",
        "31, 4, 2006",
        "29, 2, 2006",
        "1, 13, 2006",
        "32, 1, 2006",
        "-1, 3, 2006",
        "1, maart, 2006",
        "1, 3, tweeduizend",
        "1, 3, ٢٠٠٦"
    })
    void wat_niet_bestaat_of_niet_genoeg_zegt_wordt_niet_gelezen(String dag, String maand, String jaar) {
        assertThat(Geboortedatum.lees(dag, maand, jaar)).isEmpty();
    }

    @Test
    void de_vroegste_en_de_laatste_dag_zijn_het_begin_en_het_eind_van_wat_bekend_is() {
        assertThat(MAART.vroegst()).isEqualTo("2006-03-01");
        assertThat(MAART.laatst()).isEqualTo("2006-03-31");
        assertThat(JAAR.vroegst()).isEqualTo("2006-01-01");
        assertThat(JAAR.laatst()).isEqualTo("2006-12-31");
        assertThat(Geboortedatum.in(YearMonth.of(2008, 2)).laatst()).isEqualTo("2008-02-29");
    }

    @Test
    void een_deel_begint_altijd_op_zijn_eerste_dag() {
        assertThatThrownBy(() -> new Geboortedatum(LocalDate.of(2006, 3, 14), Precisie.MAAND))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Geboortedatum(LocalDate.of(2006, 3, 1), Precisie.JAAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void de_leeftijd_is_een_getal_of_twee() {
        var dag = LocalDate.of(2026, 3, 14);
        assertThat(Geboortedatum.op(LocalDate.of(2006, 3, 14)).leeftijd(dag)).isEqualTo(new Leeftijd(20, 20));
        assertThat(Geboortedatum.op(LocalDate.of(2006, 3, 15)).leeftijd(dag)).isEqualTo(new Leeftijd(19, 19));
        assertThat(MAART.leeftijd(dag)).isEqualTo(new Leeftijd(19, 20));
        assertThat(JAAR.leeftijd(LocalDate.of(2026, 12, 31))).isEqualTo(new Leeftijd(20, 20));
        assertThat(JAAR.leeftijd(LocalDate.of(2006, 5, 1))).isEqualTo(new Leeftijd(0, 0));
        assertThat(Datums.jaren(MAART.leeftijd(dag))).isEqualTo("19 of 20");
        assertThat(Datums.jaren(MAART.leeftijd(LocalDate.of(2026, 4, 1)))).isEqualTo("20");
    }

    @Test
    void een_dag_past_als_hij_binnen_het_bekende_valt() {
        assertThat(MAART.past(LocalDate.of(2006, 3, 1))).isTrue();
        assertThat(MAART.past(LocalDate.of(2006, 3, 31))).isTrue();
        assertThat(MAART.past(LocalDate.of(2006, 4, 1))).isFalse();
        assertThat(MAART.past(LocalDate.of(2006, 2, 28))).isFalse();
    }

    @Test
    void wie_op_29_februari_is_geboren_verjaart_anders_op_1_maart() {
        var schrikkeldag = Geboortedatum.op(LocalDate.of(2008, 2, 29));
        assertThat(schrikkeldag.opZijnVroegst(18)).isEqualTo("2026-03-01");
        assertThat(schrikkeldag.opZijnVroegst(20)).isEqualTo("2028-02-29");
        assertThat(schrikkeldag.leeftijd(LocalDate.of(2026, 2, 28)).hoogstens()).isEqualTo(17);
    }

    /** A birth date and an age to reach. */
    private record Verjaardag(Geboortedatum geboren, int leeftijd) {

        static Verjaardag verzin(Random toeval) {
            var dag = LocalDate.ofEpochDay(toeval.nextInt(-10_000, 20_000));
            var geboren = switch (toeval.nextInt(3)) {
                case 0 -> Geboortedatum.op(dag);
                case 1 -> Geboortedatum.in(YearMonth.from(dag));
                default -> Geboortedatum.in(dag.getYear());
            };
            return new Verjaardag(geboren, toeval.nextInt(1, 40));
        }

        boolean klopt() {
            var vroegst = geboren.opZijnVroegst(leeftijd);
            var laatst = geboren.opZijnLaatst(leeftijd);
            return geboren.leeftijd(vroegst).hoogstens() == leeftijd
                    && geboren.leeftijd(vroegst.minusDays(1)).hoogstens() == leeftijd - 1
                    && geboren.leeftijd(laatst).minstens() == leeftijd
                    && geboren.leeftijd(laatst.minusDays(1)).minstens() == leeftijd - 1;
        }
    }

    @Test
    void de_eerste_dag_van_een_leeftijd_en_de_leeftijd_zelf_zeggen_hetzelfde() {
        new Eigenschap<>(Verjaardag::verzin, geval -> List.of()).geldtVoorAlle(Verjaardag::klopt);
    }
}
