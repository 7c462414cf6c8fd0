package nl.routewijzer.bericht.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.bericht.Schrijfuitkomst.Beletsel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchrijfregelTest {

    private static List<Beletsel> bij(String tekst) {
        return Schrijfregel.beletsels(new Schrijfregel.Feiten(tekst, 0, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok",
                "👍🏽",
                "مرحبا، كيف حالك؟",
                "é uit twee tekens: e\u0301",
                "regel\n\ntwee\tmet tab",
                "<b>x</b>",
                "👨‍👩‍👧"
            })
    void wat_mensen_schrijven_mag(String tekst) {
        assertThat(bij(tekst)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u00a0", "\u200b\u200d"})
    void wat_niet_te_zien_is_is_leeg(String tekst) {
        assertThat(bij(tekst)).containsExactly(Beletsel.LEEG);
    }

    @Test
    void tienduizend_tekens_zoals_mensen_ze_tellen_mag_en_een_meer_niet() {
        assertThat(bij("🌻".repeat(10_000))).isEmpty();
        assertThat(bij("🌻".repeat(10_001))).containsExactly(Beletsel.TE_LANG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ud83c"})
    void wat_niet_te_bewaren_is_wordt_geweigerd(String tekst) {
        assertThat(bij(tekst)).containsExactly(Beletsel.VREEMD_TEKEN);
    }

    @Test
    void na_twintig_in_een_minuut_even_wachten() {
        assertThat(Schrijfregel.beletsels(new Schrijfregel.Feiten("hoi", 19, true)))
                .isEmpty();
        assertThat(Schrijfregel.beletsels(new Schrijfregel.Feiten("hoi", 20, true)))
                .containsExactly(Beletsel.TE_SNEL);
        assertThat(Schrijfregel.beletsels(new Schrijfregel.Feiten("hoi", 20, false)))
                .isEmpty();
    }

    @Test
    void alle_redenen_staan_er() {
        assertThat(Schrijfregel.beletsels(new Schrijfregel.Feiten("\u0000".repeat(10_001), 20, true)))
                .containsExactly(Beletsel.TE_LANG, Beletsel.VREEMD_TEKEN, Beletsel.TE_SNEL);
    }
}
