package nl.routewijzer.toegang.jongereninlog;

import static nl.routewijzer.toegang.jongereninlog.Pinregels.Bezwaar.GEEN_VIJF_CIJFERS;
import static nl.routewijzer.toegang.jongereninlog.Pinregels.Bezwaar.NIET_GELIJK;
import static nl.routewijzer.toegang.jongereninlog.Pinregels.Bezwaar.TE_MAKKELIJK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinregelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"31416", "80352", "19406", "00837"})
    void een_gewone_pincode_mag(String pin) {
        assertThat(Pinregels.beoordeel(pin, pin)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "314165", "3141a", "31 41", "٣١٤١٦"})
    void vijf_cijfers_en_niets_anders(String pin) {
        assertThat(Pinregels.beoordeel(pin, pin)).contains(GEEN_VIJF_CIJFERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000", "77777", "12121", "11122", "90909", "12345", "01234", "67890", "56789", "89012", "54321",
                "43210", "09876", "13579", "24680", "25800", "14789"
            })
    void wat_iedereen_het_eerst_probeert_mag_niet(String pin) {
        assertThat(Pinregels.beoordeel(pin, pin)).contains(TE_MAKKELIJK);
    }

    @Test
    void twee_keer_hetzelfde() {
        assertThat(Pinregels.beoordeel("31416", "31461")).contains(NIET_GELIJK);
    }

    @Test
    void er_blijven_genoeg_over_om_uit_te_kiezen() {
        var goed = IntStream.range(0, 100_000)
                .mapToObj("%05d"::formatted)
                .filter(pin -> Pinregels.beoordeel(pin, pin).isEmpty())
                .count();
        assertThat(goed).isBetween(98_000L, 99_000L);
    }
}
