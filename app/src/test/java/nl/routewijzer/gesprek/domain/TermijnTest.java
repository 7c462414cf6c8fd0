package nl.routewijzer.gesprek.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import nl.routewijzer.methode.Parameter;
import nl.routewijzer.methode.Status;
import nl.routewijzer.methode.storage.Meegeleverd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnTest {

    private static Parameter parameter(String waarde, String eenheid) {
        return new Parameter("P-F2F", "Elkaar spreken", waarde, eenheid, Status.METHODE, "", 1);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "1, keer per maand, P1M",
        "2, keer per maand, P15D",
        "3, keer per maand, P10D",
        "4, keer per maand, P7D",
        "1, keer per drie maanden, P3M",
        "2, keer per drie maanden, P45D",
        "4, weken, P4W"
    })
    void een_parameter_is_een_tijd(String keer, String eenheid, Period tijd) {
        assertThat(Termijn.van(parameter(keer, eenheid))).isEqualTo(tijd);
    }

    @ParameterizedTest
    @CsvSource({"P-F2F, P1M", "P-ZORG, P3M", "P-GESPREK2, P4W"})
    void de_methode_geeft_wat_de_signalen_nodig_hebben(String id, Period tijd) {
        assertThat(Termijn.van(Meegeleverd.METHODE.parameter(id))).isEqualTo(tijd);
    }

    @Test
    void een_andere_eenheid_is_een_fout_in_de_methode_en_geen_gok() {
        assertThatThrownBy(() -> Termijn.van(parameter("1", "leeftijd")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("P-F2F");
    }
}
