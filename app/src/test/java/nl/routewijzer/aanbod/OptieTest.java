package nl.routewijzer.aanbod;

import static nl.routewijzer.aanbod.OptieFixture.optie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.routewijzer.aanbod.Optie.Stand;
import org.junit.jupiter.api.Test;

class OptieTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    private static Stand stand(int vanaf, int totEnMet) {
        return optie("x", Optional.of(VANDAAG.plusDays(vanaf)), Optional.of(VANDAAG.plusDays(totEnMet)))
                .op(VANDAAG);
    }

    @Test
    void hij_loopt_van_de_eerste_tot_en_met_de_laatste_dag() {
        assertThat(stand(0, 0)).isEqualTo(Stand.LOOPT);
        assertThat(stand(1, 2)).isEqualTo(Stand.KOMT);
        assertThat(stand(-2, -1)).isEqualTo(Stand.VOORBIJ);
        assertThat(optie("zonder dagen").op(VANDAAG)).isEqualTo(Stand.LOOPT);
    }

    @Test
    void gestopt_gaat_voor() {
        var komt = optie("x", Optional.of(VANDAAG.plusDays(3)), Optional.empty());
        var gestopt = new Optie(komt.id(), komt.inhoud(), komt.beeld(), Optional.of(VANDAAG), 1);
        assertThat(gestopt.op(VANDAAG)).isEqualTo(Stand.GESTOPT);
    }
}
