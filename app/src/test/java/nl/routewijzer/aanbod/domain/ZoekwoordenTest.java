package nl.routewijzer.aanbod.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoekwoordenTest {

    private static final List<String> ALLE = List.of(
            "Hulp bij geld. Iemand kijkt mee naar je brieven.",
            "Hulp bij schulden",
            "Open dagen van het mbo",
            "Een maatje in Wierdam, voor wie één vriend zoekt");

    private static List<String> zoek(String getypt) {
        return Zoekwoorden.van(getypt).in(ALLE, Function.identity());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "geld, Hulp bij geld",
        "GELD, Hulp bij geld",
        "gelt, Hulp bij geld",
        "schuldn, Hulp bij schulden",
        "shulden, Hulp bij schulden",
        "open dag, Open dagen",
        "maatj, Een maatje",
        "een vriend, Een maatje",
        "wierdm, Een maatje"
    })
    void een_tikfout_is_geen_ramp(String getypt, String gevonden) {
        assertThat(zoek(getypt)).first().asString().startsWith(gevonden);
    }

    @Test
    void elk_woord_moet_er_zijn_en_wat_letterlijk_klopt_staat_vooraan() {
        assertThat(zoek("hulp geld")).hasSize(1);
        assertThat(zoek("hulp")).hasSize(2);
        assertThat(zoek("paardrijden")).isEmpty();
        assertThat(zoek("xyz")).as("a short word has to be right").isEmpty();
    }

    @Test
    void niets_gevraagd_is_alles_en_onzin_is_niets() {
        assertThat(zoek("")).isEqualTo(ALLE);
        assertThat(zoek(" .,! ")).isEqualTo(ALLE);
        assertThat(Zoekwoorden.van("").isLeeg()).isTrue();
        assertThat(zoek("%_'\"<script>".repeat(50))).isEmpty();
    }
}
