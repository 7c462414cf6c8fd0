package nl.routewijzer.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.routewijzer.gedeeld.Tijd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When nothing goes to a jongere, and when it may again. */
class StilteTest {

    @ParameterizedTest
    @CsvSource({
        "21:00, 08:00, 2026-11-24T08:55, ",
        "21:00, 08:00, 2026-11-24T20:59, ",
        "21:00, 08:00, 2026-11-24T21:00, 2026-11-25T08:00",
        "21:00, 08:00, 2026-11-25T07:59, 2026-11-25T08:00",
        "21:00, 08:00, 2026-11-25T08:00, ",
        "09:00, 15:00, 2026-11-24T12:00, 2026-11-24T15:00",
        "09:00, 15:00, 2026-11-24T22:00, ",
        "08:00, 08:00, 2026-11-24T08:00, ",
        "21:00, 08:00, 2027-03-27T23:30, 2027-03-28T08:00"
    })
    void het_is_stil_van_tot(LocalTime van, LocalTime tot, LocalDateTime nu, LocalDateTime weer) {
        var einde = new Stilte(van, tot).einde(Tijd.moment(nu)).map(Tijd::plaatselijk);
        if (weer == null) {
            assertThat(einde).isEmpty();
        } else {
            assertThat(einde).contains(weer);
        }
    }

    /** On 25 October 2026 it is half past two twice: at 00:30Z and at 01:30Z. */
    @ParameterizedTest
    @CsvSource({"2026-10-25T00:15:00Z", "2026-10-25T01:15:00Z"})
    void in_het_uur_dat_twee_keer_komt_is_het_einde_nooit_al_voorbij(Instant nu) {
        assertThat(new Stilte(LocalTime.of(22, 0), LocalTime.of(2, 30)).einde(nu))
                .contains(Instant.parse("2026-10-25T01:30:00Z"));
    }
}
