package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working days as a term of law counts them. */
class WerkdagenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", // nieuwjaar
                "2026-04-03", // Goede Vrijdag
                "2026-04-06", // tweede paasdag
                "2026-04-27", // koningsdag
                "2026-05-05", // bevrijdingsdag
                "2026-05-14", // Hemelvaart
                "2026-05-25", // tweede pinksterdag
                "2026-12-25",
                "2024-03-29",
                "2024-05-09",
                "2027-03-29",
                "2027-05-17",
                "2038-04-26", // the latest Easter there is
                "2008-05-01" // Ascension in the year of a very early Easter
            })
    void op_een_feestdag_werkt_niemand(LocalDate dag) {
        assertThat(Werkdagen.isWerkdag(dag)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-24", "2026-12-24", "2026-12-31", "2026-04-07", "2026-05-06", "2025-04-28", "2026-05-15"
            })
    void op_een_gewone_dag_wel(LocalDate dag) {
        assertThat(Werkdagen.isWerkdag(dag)).isTrue();
    }

    @Test
    void valt_koningsdag_op_zondag_dan_is_het_de_zaterdag_ervoor() {
        assertThat(Werkdagen.isFeestdag(LocalDate.of(2025, 4, 26))).isTrue();
        assertThat(Werkdagen.isFeestdag(LocalDate.of(2025, 4, 27))).isFalse();
    }

    @Test
    void in_het_weekend_werkt_niemand() {
        assertThat(Stream.iterate(LocalDate.of(2026, 1, 1), dag -> dag.plusDays(1))
                        .limit(365)
                        .filter(dag -> dag.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()))
                .noneMatch(Werkdagen::isWerkdag);
    }

    @ParameterizedTest(name = "{0} werkdagen vanaf {1}: {2}")
    @CsvSource({
        "5, 2026-11-23, 2026-11-27", // a week without holidays, the first day counts
        "5, 2026-11-28, 2026-12-04", // begins on Saturday
        "5, 2026-12-22, 2026-12-29", // over Christmas
        "5, 2026-04-02, 2026-04-10", // over Easter, Good Friday is none
        "1, 2026-12-25, 2026-12-28",
        "1, 2026-11-24, 2026-11-24"
    })
    void de_laatste_dag_van_een_termijn_in_werkdagen(int aantal, LocalDate vanaf, LocalDate laatste) {
        assertThat(Werkdagen.laatste(vanaf, aantal)).isEqualTo(laatste);
    }
}
