package nl.routewijzer.gesprek.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import nl.routewijzer.methode.Parameter;
import nl.routewijzer.methode.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GesprekSignalenTest {

    private static Parameter parameter(String waarde, String eenheid) {
        return new Parameter("P-F2F", "Elkaar spreken", waarde, eenheid, Status.METHODE, "", 1);
    }

    @ParameterizedTest(name = "{0} keer per maand is elke {1}")
    @CsvSource({"1, P1M", "2, P15D", "3, P10D", "4, P7D"})
    void een_aantal_keren_per_maand_is_een_tijd_tussen_twee_contacten(String keer, Period ritme) {
        assertThat(GesprekSignalen.ritme(parameter(keer, "keer per maand"))).isEqualTo(ritme);
    }

    @Test
    void een_andere_eenheid_is_een_fout_in_de_methode_en_geen_gok() {
        assertThatThrownBy(() -> GesprekSignalen.ritme(parameter("1", "weken")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("P-F2F");
    }
}
