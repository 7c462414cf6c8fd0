package nl.routewijzer.koppeling.maak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolgordeTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 10, 1000, 4097, 65_536})
    void elke_plaats_komt_precies_een_keer(long aantal) {
        var volgorde = new Volgorde(7, aantal);
        assertThat(LongStream.range(0, aantal)
                        .map(volgorde::op)
                        .distinct()
                        .filter(plaats -> plaats < aantal)
                        .count())
                .isEqualTo(aantal);
    }
}
