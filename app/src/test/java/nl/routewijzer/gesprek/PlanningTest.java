package nl.routewijzer.gesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Planning.Herhaling;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private static final Plek KANTOOR = Plek.van(Vorm.KANTOOR);
    private static final LocalDateTime LAATSTE_VAN_JANUARI = LocalDateTime.parse("2027-01-31T10:00");

    private static Planning planning(LocalDateTime begin, Herhaling herhaling, int keer) {
        return new Planning(begin, KANTOOR, herhaling, keer);
    }

    @Test
    void een_keer_is_een_keer_wat_er_ook_bij_staat() {
        assertThat(planning(LAATSTE_VAN_JANUARI, Herhaling.NIET, 9).momenten()).containsExactly(LAATSTE_VAN_JANUARI);
    }

    @Test
    void om_de_week_is_telkens_twee_weken_later() {
        assertThat(planning(LAATSTE_VAN_JANUARI, Herhaling.TWEE_WEKEN, 3).momenten())
                .containsExactly(
                        LAATSTE_VAN_JANUARI,
                        LocalDateTime.parse("2027-02-14T10:00"),
                        LocalDateTime.parse("2027-02-28T10:00"));
    }

    @Test
    void elke_maand_vanaf_de_laatste_dag_is_telkens_de_laatste_dag() {
        assertThat(planning(LAATSTE_VAN_JANUARI, Herhaling.MAAND, 3).momenten())
                .containsExactly(
                        LAATSTE_VAN_JANUARI,
                        LocalDateTime.parse("2027-02-28T10:00"),
                        LocalDateTime.parse("2027-03-31T10:00"));
    }

    @Test
    void het_uur_blijft_hetzelfde_als_de_klok_verspringt() {
        var voorDeZomertijd = LocalDateTime.parse("2027-03-23T10:00");
        assertThat(planning(voorDeZomertijd, Herhaling.WEEK, 2).momenten().stream()
                        .map(Tijd::moment)
                        .map(Tijd::plaatselijk))
                .containsExactly(voorDeZomertijd, LocalDateTime.parse("2027-03-30T10:00"));
    }
}
