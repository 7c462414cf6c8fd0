package nl.routewijzer.jongere.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosewoordTest {

    @ParameterizedTest
    @CsvSource({
        "heeft ADHD en slaapt slecht, ADHD",
        "'autisme, denkt hij', autisme",
        "Is een beetje autistisch., autistisch",
        "burn-out vorig jaar, burn-out",
        "licht verstandelijk beperkt, licht verstandelijk beperkt",
        "SUÏCIDAAL geweest, SUÏCIDAAL",
        "(PTSS), PTSS"
    })
    void een_woord_dat_op_een_diagnose_lijkt_wordt_gevonden(String tekst, String woord) {
        assertThat(Diagnosewoord.in(tekst)).contains(woord);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kort en stap voor stap",
                "heeft rust nodig en minder prikkels",
                "staat in de klas, heeft een pas",
                "wil naar de kas",
                "adres is bekend",
                "addertje onder het gras",
                "vindt een grens prettig",
                "is somber"
            })
    void een_gewone_zin_niet(String tekst) {
        assertThat(Diagnosewoord.in(tekst)).isEmpty();
    }
}
