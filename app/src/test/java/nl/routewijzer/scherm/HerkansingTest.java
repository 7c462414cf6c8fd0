package nl.routewijzer.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HerkansingTest {

    @TempDir
    private Path map;

    @Test
    void wat_meteen_slaagt_staat_niet_in_de_lijst() throws Throwable {
        var herkansing = herkansing();
        herkansing.voer("rustig", () -> {}, faalt("nooit"));
        assertThat(herkansing.wankel()).isEmpty();
    }

    @Test
    void wat_de_tweede_keer_slaagt_staat_in_de_lijst() throws Throwable {
        var herkansing = herkansing();
        herkansing.voer("wankel", faalt("te laat"), () -> {});
        assertThat(Files.readAllLines(map.resolve("wankel.txt"))).containsExactly("wankel – te laat");
    }

    @Test
    void wat_twee_keer_faalt_blijft_fout() throws Throwable {
        var herkansing = herkansing();
        assertThatThrownBy(() -> herkansing.voer("stuk", faalt("eerst"), faalt("weer")))
                .hasMessage("eerst")
                .satisfies(fout -> assertThat(fout.getSuppressed()[0]).hasMessage("weer"));
        assertThat(herkansing.wankel()).isEmpty();
    }

    @Test
    void de_derde_wankele_test_faalt() throws Throwable {
        var herkansing = herkansing();
        herkansing.voer("een", faalt("1"), () -> {});
        herkansing.voer("twee", faalt("2"), () -> {});
        assertThatThrownBy(() -> herkansing.voer("drie", faalt("3"), () -> {}))
                .hasMessage("3")
                .satisfies(fout -> assertThat(fout.getSuppressed()[0]).hasMessageContaining("meer dan 2"));
    }

    @Test
    void een_nieuwe_ronde_begint_met_een_lege_lijst() throws Throwable {
        herkansing().voer("vorige keer", faalt("toen"), () -> {});
        assertThat(herkansing().wankel()).isEmpty();
    }

    private Herkansing herkansing() {
        return new Herkansing(map.resolve("wankel.txt"));
    }

    private static Herkansing.Poging faalt(String zin) {
        return () -> {
            throw new AssertionError(zin);
        };
    }
}
