package nl.routewijzer.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodeTest {

    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "6, true", "7, false", "8, false"})
    void de_eerste_dag_hoort_erbij_en_de_laatste_niet(int dag, boolean bevat) {
        var week = new Periode(DINSDAG, Optional.of(DINSDAG.plusWeeks(1)));
        assertThat(week.bevat(DINSDAG.plusDays(dag))).isEqualTo(bevat);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "36500, true"})
    void zonder_einde_loopt_ze_door(int dag, boolean bevat) {
        assertThat(Periode.vanaf(DINSDAG).bevat(DINSDAG.plusDays(dag))).isEqualTo(bevat);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, -365})
    void een_periode_van_nul_of_minder_dagen_bestaat_niet(int dagen) {
        var einde = Optional.of(DINSDAG.plusDays(dagen));
        assertThatThrownBy(() -> new Periode(DINSDAG, einde)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void een_dag_is_de_kortste() {
        assertThat(new Periode(DINSDAG, Optional.of(DINSDAG.plusDays(1))).bevat(DINSDAG))
                .isTrue();
    }
}
