package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.traject.Wisselingen.Toewijzing;
import org.junit.jupiter.api.Test;

class WisselingenTest {

    private static final GebruikerId ANKE = GebruikerId.nieuw();
    private static final GebruikerId PETER = GebruikerId.nieuw();
    private static final GebruikerId ROB = GebruikerId.nieuw();
    private static final LocalDate MAART = LocalDate.of(2026, 3, 1);

    private static Toewijzing van(GebruikerId wie, LocalDate vanaf, LocalDate tot) {
        return new Toewijzing(wie, vanaf, Optional.of(tot));
    }

    private static Toewijzing sinds(GebruikerId wie, LocalDate vanaf) {
        return new Toewijzing(wie, vanaf, Optional.empty());
    }

    @Test
    void de_derde_binnen_een_jaar_is_vier_weken_een_zorg() {
        var derde = sinds(ROB, MAART.plusMonths(6));
        var wisselingen = new Wisselingen(List.of(
                van(ANKE, MAART, MAART.plusMonths(3)), van(PETER, MAART.plusMonths(3), MAART.plusMonths(6)), derde));
        assertThat(wisselingen.op(MAART.plusMonths(6))).isEqualTo(3);
        assertThat(wisselingen.zorgBij(derde))
                .contains(new Periode(
                        MAART.plusMonths(6), Optional.of(MAART.plusMonths(6).plusWeeks(4))));
    }

    @Test
    void de_tweede_is_dat_niet() {
        var tweede = sinds(PETER, MAART.plusMonths(3));
        assertThat(new Wisselingen(List.of(van(ANKE, MAART, MAART.plusMonths(3)), tweede)).zorgBij(tweede))
                .isEmpty();
    }

    @Test
    void wie_terugkomt_telt_een_keer() {
        var terug = sinds(ANKE, MAART.plusMonths(2));
        assertThat(new Wisselingen(List.of(
                                van(ANKE, MAART, MAART.plusMonths(1)),
                                van(PETER, MAART.plusMonths(1), MAART.plusMonths(2)),
                                terug))
                        .zorgBij(terug))
                .isEmpty();
    }

    @Test
    void wie_precies_een_jaar_weg_is_telt_niet_meer_en_een_dag_eerder_nog_wel() {
        var wisselingen = new Wisselingen(
                List.of(van(ANKE, MAART, MAART.plusMonths(1)), van(PETER, MAART.plusMonths(1), MAART.plusMonths(2))));
        assertThat(wisselingen.met(ROB, MAART.plusMonths(13))).isEqualTo(2);
        assertThat(wisselingen.met(ROB, MAART.plusMonths(13).minusDays(1))).isEqualTo(3);
    }

    @Test
    void wie_korter_dan_vier_weken_blijft_is_korter_een_zorg() {
        var derde = van(ROB, MAART.plusMonths(2), MAART.plusMonths(2).plusDays(5));
        var wisselingen = new Wisselingen(List.of(
                van(ANKE, MAART, MAART.plusMonths(1)), van(PETER, MAART.plusMonths(1), MAART.plusMonths(2)), derde));
        assertThat(wisselingen.zorgBij(derde).orElseThrow().tot())
                .contains(MAART.plusMonths(2).plusDays(5));
    }
}
