package nl.routewijzer.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.routewijzer.gedeeld.Opstartfout;
import org.junit.jupiter.api.Test;

/** How long a session lasts at most. */
class SessiegrensTest {

    private static final long TWAALF_UUR = Duration.ofHours(12).toMillis();

    @Test
    void telt_van_het_begin_tot_het_laatste_gebruik() {
        var grens = new Sessiegrens(Duration.ofHours(12));
        assertThat(grens.isVoorbij(1_000, 1_000 + TWAALF_UUR)).isFalse();
        assertThat(grens.isVoorbij(1_000, 1_001 + TWAALF_UUR)).isTrue();
    }

    @Test
    void te_kort_houdt_de_start_tegen() {
        assertThatThrownBy(() -> new Sessiegrens(Duration.ofSeconds(12)))
                .isInstanceOf(Opstartfout.class)
                .hasMessageContaining("routewijzer.inloggen.langst");
    }
}
