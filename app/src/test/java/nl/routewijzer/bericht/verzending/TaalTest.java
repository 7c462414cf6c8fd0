package nl.routewijzer.bericht.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.gedeeld.Verzending.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In which language a notice goes, and what it says there. */
class TaalTest {

    private static final List<String> NIET_TE_LEZEN = List.of("{0}", "{1}", "''");

    @ParameterizedTest
    @CsvSource({
        "Arabisch, AR",
        "Engels, EN",
        "'Oekraïens, met tolk', UK",
        "'Nederlands, of Engels', NL",
        "'weinig Nederlands, wel Pools', PL",
        "'Geen Nederlands; Turks en Duits', TR",
        "Tigrinya, NL",
        "'', NL"
    })
    void wat_iemand_opschreef_wordt_herkend(String getypt, Taal taal) {
        assertThat(Taal.uit(getypt)).isEqualTo(taal);
    }

    static Stream<Arguments> zinnen() {
        return Stream.of(Taal.values())
                .flatMap(taal -> Stream.of(Soort.values()).map(soort -> Arguments.of(taal, soort)));
    }

    @ParameterizedTest
    @MethodSource("zinnen")
    void elke_zin_noemt_huis_en_link_en_verder_niets(Taal taal, Soort soort) {
        var tekst = Zinnen.tekst(taal, soort, "Gemeente X", "https://x.example/y");
        assertThat(tekst).contains("Gemeente X", "\nhttps://x.example/y").doesNotContain(NIET_TE_LEZEN);
        assertThat(Zinnen.onderwerp(taal, soort)).isNotBlank().doesNotContain(NIET_TE_LEZEN);
    }

    @Test
    void wat_naar_een_jongere_gaat_is_er_in_elke_taal() {
        assertThat(Stream.of(Taal.values()).filter(taal -> taal != Taal.NL))
                .allSatisfy(taal -> assertThat(Stream.of(Soort.values()).filter(soort -> soort != Soort.TOEZICHT))
                        .allMatch(soort -> Zinnen.kent(taal, soort)));
    }
}
