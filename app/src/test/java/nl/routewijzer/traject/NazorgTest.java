package nl.routewijzer.traject;

import static nl.routewijzer.traject.Feitsoort.AFGESLOTEN;
import static nl.routewijzer.traject.Feitsoort.NAZORG_TOT;
import static nl.routewijzer.traject.Feitsoort.TERUGVAL;
import static nl.routewijzer.traject.Feitsoort.UITSTROOM_SCHOOL;
import static nl.routewijzer.traject.Feitsoort.UITSTROOM_WERK;
import static nl.routewijzer.traject.Feitsoort.WAAR_TERECHT;
import static nl.routewijzer.traject.Geschiedenis.VANDAAG;
import static nl.routewijzer.traject.Geschiedenis.vanEenMelding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.routewijzer.traject.Trajectstand.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows on uitstroom, and where a traject stands. */
class NazorgTest {

    private static Geschiedenis aanHetWerk() {
        return vanEenMelding("2026-03-02").met(UITSTROOM_WERK, "2026-10-01");
    }

    @Test
    void nazorg_duurt_drie_maanden_vanaf_de_uitstroom() {
        var nazorg = aanHetWerk().stand().nazorg().orElseThrow();
        assertThat(nazorg.tot()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(nazorg.verlengd()).isZero();
        assertThat(nazorg.weetWaarTerecht()).isFalse();
        assertThat(nazorg.nogEens()).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void verlengen_kan_vaker_dan_een_keer() {
        var nazorg = aanHetWerk()
                .met(NAZORG_TOT, "2027-04-01")
                .met(NAZORG_TOT, "2027-09-01")
                .stand()
                .nazorg()
                .orElseThrow();
        assertThat(nazorg.tot()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(nazorg.verlengd()).isEqualTo(2);
    }

    @Test
    void wie_terug_is_heeft_geen_nazorg_en_na_een_nieuwe_uitstroom_telt_alleen_die() {
        var terug = aanHetWerk()
                .met(NAZORG_TOT, "2027-09-01")
                .met(WAAR_TERECHT, "2026-10-20")
                .met(TERUGVAL, "2026-11-01");
        assertThat(terug.stand().nazorg()).isEmpty();
        var opSchool =
                terug.met(UITSTROOM_SCHOOL, "2026-11-10").stand().nazorg().orElseThrow();
        assertThat(opSchool.tot()).isEqualTo(LocalDate.of(2027, 2, 10));
        assertThat(opSchool.waarheen()).isEqualTo(UITSTROOM_SCHOOL);
        assertThat(opSchool.verlengd()).isZero();
        assertThat(opSchool.weetWaarTerecht()).isFalse();
    }

    /** Words in a row, a week after each other from 1 June. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'',                                       PLAN",
        "UITSTROOM_WERK,                           NAZORG",
        "UITSTROOM_WERK AFGESLOTEN,                AFGESLOTEN",
        "AFGESLOTEN,                               AFGESLOTEN",
        "AFGESLOTEN TERUGVAL,                      PLAN",
        "UITSTROOM_WERK AFGESLOTEN TERUGVAL,       PLAN",
        "UITSTROOM_WERK TERUGVAL UITSTROOM_SCHOOL, NAZORG"
    })
    void waar_iemand_staat_volgt_uit_wat_is_vastgelegd(String feiten, Stand stand) {
        assertThat(na(feiten).stand().op(VANDAAG)).isEqualTo(stand);
    }

    @Test
    void met_een_route_is_iemand_aan_de_slag_en_in_de_eerste_weken_in_de_zoekperiode() {
        assertThat(vanEenMelding("2026-03-02")
                        .metRoute(Route.ZORG, "2026-04-01")
                        .stand()
                        .op(VANDAAG))
                .isEqualTo(Stand.VERLOOP);
        assertThat(vanEenMelding("2026-11-02").stand().op(VANDAAG)).isEqualTo(Stand.ZOEKPERIODE);
        assertThat(vanEenMelding("2026-11-02")
                        .met(Feitsoort.MEDISCH_URENBEPERKT, "2026-11-02")
                        .stand()
                        .op(VANDAAG))
                .isEqualTo(Stand.PLAN);
    }

    @Test
    void een_gesloten_traject_gaat_open_als_iemand_terug_is() {
        assertThat(na("UITSTROOM_WERK AFGESLOTEN").stand().geslotenOp()).contains(LocalDate.of(2026, 6, 8));
        assertThat(na("UITSTROOM_WERK AFGESLOTEN TERUGVAL").stand().geslotenOp())
                .isEmpty();
        assertThat(na("AFGESLOTEN TERUGVAL AFGESLOTEN").stand().geslotenOp()).contains(LocalDate.of(2026, 6, 15));
        assertThat(aanHetWerk().met(AFGESLOTEN, "2026-11-01").stand().nazorg()).isPresent();
    }

    private static Geschiedenis na(String feiten) {
        var geschiedenis = vanEenMelding("2026-03-02");
        var dag = LocalDate.of(2026, 6, 1);
        for (var woord : feiten.split(" ", -1)) {
            if (!woord.isEmpty()) {
                geschiedenis = geschiedenis.met(Feitsoort.valueOf(woord), dag);
                dag = dag.plusWeeks(1);
            }
        }
        return geschiedenis;
    }
}
