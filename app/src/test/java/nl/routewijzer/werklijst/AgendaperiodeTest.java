package nl.routewijzer.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days an address of the agenda asks for. */
class AgendaperiodeTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    private static Optional<Agendaperiode> dag(String dag) {
        return Agendaperiode.lees(Optional.of(dag), Optional.empty(), VANDAAG);
    }

    private static Optional<Agendaperiode> week(String week) {
        return Agendaperiode.lees(Optional.empty(), Optional.of(week), VANDAAG);
    }

    @Test
    void zonder_vraag_is_het_deze_week() {
        var periode =
                Agendaperiode.lees(Optional.empty(), Optional.empty(), VANDAAG).orElseThrow();
        assertThat(periode.pad()).isEqualTo("/agenda?week=2026-W48");
        assertThat(periode.dagen())
                .hasSize(7)
                .startsWith(LocalDate.of(2026, 11, 23))
                .contains(VANDAAG);
    }

    /** Week 1 has the first Thursday; 2026 has a week 53, and the days around New Year belong to the other year's week. */
    @ParameterizedTest
    @CsvSource({
        "2026-W48, 2026-11-23, 48",
        "2026-W01, 2025-12-29, 1",
        "2026-W53, 2026-12-28, 53",
        "2027-W01, 2027-01-04, 1",
        "2025-W52, 2025-12-22, 52"
    })
    void een_week_heeft_het_nummer_van_iso(String week, LocalDate maandag, int nummer) {
        var periode = week(week).orElseThrow();
        assertThat(periode.van()).isEqualTo(maandag);
        assertThat(periode.weeknummer()).isEqualTo(nummer);
        assertThat(periode.pad()).isEqualTo("/agenda?week=" + week);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 2026-W53", "2027-01-03, 2026-W53", "2027-01-04, 2027-W01", "2024-12-30, 2025-W01"})
    void van_een_dag_naar_zijn_week(String dag, String week) {
        assertThat(dag(dag).orElseThrow().alsWeek().pad()).isEqualTo("/agenda?week=" + week);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gisteren",
                "2026-02-30",
                "24-11-2026",
                "2026-11-24T10:00",
                "+999999999-12-31",
                "0001-01-01",
                "9999-12-31",
                "2026-W48"
            })
    void wat_geen_dag_is_of_te_ver_ligt_wordt_niet_begrepen(String dag) {
        assertThat(dag(dag)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "48", "2026-W00", "2026-W54", "2025-W53", "2026-48", "2026-W48-2", "9999-W01", "2026-11-24"})
    void wat_geen_week_is_ook_niet(String week) {
        assertThat(week(week)).isEmpty();
    }

    @Test
    void bladeren_gaat_met_een_dag_of_een_week() {
        assertThat(dag("2026-11-30").orElseThrow().volgende().pad()).isEqualTo("/agenda?dag=2026-12-01");
        assertThat(dag("2026-12-01").orElseThrow().vorige().pad()).isEqualTo("/agenda?dag=2026-11-30");
        assertThat(week("2026-W53").orElseThrow().volgende().pad()).isEqualTo("/agenda?week=2027-W01");
        assertThat(week("2027-W01").orElseThrow().vorige().pad()).isEqualTo("/agenda?week=2026-W53");
        assertThat(week("2026-W53").orElseThrow().nu(VANDAAG).pad()).isEqualTo("/agenda?week=2026-W48");
        assertThat(week("2026-W48").orElseThrow().alsDag(VANDAAG).pad()).isEqualTo("/agenda?dag=2026-11-24");
        assertThat(week("2026-W50").orElseThrow().alsDag(VANDAAG).pad()).isEqualTo("/agenda?dag=2026-12-07");
    }

    /** The night of 25 October 2026 has 25 hours, that of 28 March 2027 has 23; the weeks as much more or less. */
    @ParameterizedTest
    @CsvSource({"2026-10-25, 25", "2027-03-28, 23", "2026-11-24, 24"})
    void in_de_nacht_dat_de_klok_verzet_duurt_een_dag_langer_of_korter(String dag, int uren) {
        var periode = dag(dag).orElseThrow();
        assertThat(Duration.between(periode.begin(), periode.einde())).hasHours(uren);
        var week = periode.alsWeek();
        assertThat(Duration.between(week.begin(), week.einde())).hasHours(6 * 24 + uren);
    }

    @Test
    void het_weekend_staat_er_alleen_als_er_iets_is() {
        var week = week("2026-W48").orElseThrow();
        var zaterdag = LocalDate.of(2026, 11, 28);
        assertThat(week.teTonen(List.of())).hasSize(5).doesNotContain(zaterdag);
        assertThat(week.teTonen(List.of(zaterdag))).hasSize(6).endsWith(zaterdag);
        assertThat(Agendaperiode.op(zaterdag).teTonen(List.of())).containsExactly(zaterdag);
    }
}
