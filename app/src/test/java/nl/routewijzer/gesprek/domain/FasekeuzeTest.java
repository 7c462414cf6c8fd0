package nl.routewijzer.gesprek.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.gesprek.MethodeFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FasekeuzeTest {

    @ParameterizedTest(name = "na {0} gesprekken: {1}")
    @CsvSource({"0, gesprek1", "1, gesprek2", "2, verloop", "3, verloop", "40, verloop"})
    void het_eerste_gesprek_is_de_intake_het_tweede_het_2e_gesprek_en_dan_volgt_het_verloop(int gehouden, String fase) {
        assertThat(Fasekeuze.volgende(gehouden, MethodeFixture.methodeMetStappen())
                        .id())
                .isEqualTo(fase);
    }
}
