package nl.routewijzer.jongere.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.jongere.domain.Leeftijdsgrens.Nadering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeeftijdsgrensTest {

    private static Nadering nadering(Geboortedatum geboren, Leeftijdsgrens grens) {
        return Leeftijdsgrens.van(geboren)
                .filter(een -> een.grens() == grens)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "ACHTTIEN, 2024-03-14, 2023-12-14, 2024-03-15",
        "DRIEENTWINTIG, 2029-03-14, 2028-12-14, 2029-03-15",
        "ZEVENENTWINTIG, 2033-03-14, 2032-12-14, 2033-03-15"
    })
    void van_drie_maanden_ervoor_tot_en_met_de_dag_zelf(
            Leeftijdsgrens grens, LocalDate dag, LocalDate vanaf, LocalDate tot) {
        var nadering = nadering(Geboortedatum.op(LocalDate.of(2006, 3, 14)), grens);
        assertThat(nadering.vroegst()).isEqualTo(dag).isEqualTo(nadering.laatst());
        assertThat(nadering.periode()).isEqualTo(new Periode(vanaf, Optional.of(tot)));
    }

    @Test
    void bij_een_onbekende_dag_begint_het_bij_de_vroegste_en_duurt_het_tot_de_laatste() {
        var maand = nadering(Geboortedatum.in(YearMonth.of(2009, 2)), Leeftijdsgrens.ACHTTIEN);
        assertThat(maand.vroegst()).isEqualTo("2027-02-01");
        assertThat(maand.laatst()).isEqualTo("2027-02-28");
        assertThat(maand.periode().vanaf()).isEqualTo("2026-11-01");
        assertThat(maand.periode().tot()).contains(LocalDate.of(2027, 3, 1));
        var jaar = nadering(Geboortedatum.in(2009), Leeftijdsgrens.ACHTTIEN);
        assertThat(jaar.periode())
                .isEqualTo(new Periode(LocalDate.of(2026, 10, 1), Optional.of(LocalDate.of(2028, 1, 1))));
    }
}
