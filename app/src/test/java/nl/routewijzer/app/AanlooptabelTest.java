package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AanlooptabelTest {

    @Test
    void van_een_lang_adres_telt_het_netwerk_en_van_een_kort_alles() {
        assertThat(Aanlooptabel.merk("2001:db8:1:2:aaaa::1")).isEqualTo(Aanlooptabel.merk("2001:db8:1:2:bbbb::2"));
        assertThat(Aanlooptabel.merk("2001:db8:1:3::1")).isNotEqualTo(Aanlooptabel.merk("2001:db8:1:2::1"));
        assertThat(Aanlooptabel.merk("192.0.2.1")).isNotEqualTo(Aanlooptabel.merk("192.0.2.2"));
        assertThat(Aanlooptabel.merk("geen adres")).hasSize(64);
    }
}
