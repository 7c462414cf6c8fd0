package nl.routewijzer.toegang.jongereninlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeheimTest {

    @Test
    void elk_geheim_is_anders_en_past_in_een_adres() {
        assertThat(Stream.generate(Geheim::lang).limit(1000).map(Geheim::tekst).collect(Collectors.toSet()))
                .hasSize(1000)
                .allMatch(tekst -> tekst.matches("[A-Za-z0-9_-]{32}"));
        assertThat(Stream.generate(Geheim::kort).limit(1000).map(Geheim::tekst).collect(Collectors.toSet()))
                .hasSize(1000)
                .allMatch(tekst -> tekst.matches("[a-hj-km-np-z2-9]{10}"));
        assertThat(Stream.generate(Geheim::code).limit(1000)).allMatch(code -> code.matches("[0-9]{6}"));
    }

    @Test
    void het_merk_zegt_niet_wat_het_geheim_is_en_is_altijd_hetzelfde() {
        var geheim = new Geheim("abc");
        assertThat(geheim.merk()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(geheim).hasToString("Geheim[…]");
    }
}
