package nl.routewijzer.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.routewijzer.toegang.Instelling.AanUit;
import nl.routewijzer.toegang.Instelling.Getal;
import nl.routewijzer.toegang.Instelling.Groep;
import nl.routewijzer.toegang.Instelling.Soort;
import nl.routewijzer.toegang.Instelling.Vorm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstellingTest {

    private static final Soort GETAL = new Getal(1, 12);
    private static final Soort VORM = new Vorm(Pattern.compile("1[4-9] tot 2[0-9]"), "18 tot 27");

    @ParameterizedTest
    @ValueSource(strings = {"1", "7", "12"})
    void een_getal_binnen_het_bereik_mag(String waarde) {
        assertThat(GETAL.bezwaar(waarde)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "13", "-1", "1.5", "1,5", "twee", "", " 3", "99999999999999999999", "٣"})
    void een_ander_getal_zegt_wat_wel_kan(String waarde) {
        assertThat(GETAL.bezwaar(waarde)).get().asString().contains("1 tot en met 12");
    }

    @Test
    void ja_of_nee_is_een_van_de_twee() {
        assertThat(new AanUit().bezwaar(Instelling.AAN)).isEmpty();
        assertThat(new AanUit().bezwaar("true")).isPresent();
    }

    @Test
    void woorden_hebben_een_vorm() {
        assertThat(VORM.bezwaar("18 tot 27")).isEmpty();
        assertThat(VORM.bezwaar("18 tot 27 jaar")).get().asString().contains("18 tot 27");
    }

    @Test
    void de_waarde_staat_er_met_haar_eenheid_of_als_niet_in_gebruik() {
        var weken = new Instelling("P-X", Groep.TERMIJNEN, "Iets", "Iets", GETAL, "weken", "4", "methode");
        assertThat(weken.inWoorden("3")).isEqualTo("3 weken");
        assertThat(weken.inWoorden("1")).isEqualTo("1 week");
        assertThat(weken.inWoorden("")).isEqualTo("niet in gebruik");
        var delen = new Instelling("Y", Groep.SAMENWERKEN, "Iets", "Iets", new AanUit(), "", Instelling.UIT, "eigen");
        assertThat(delen.inWoorden(Instelling.AAN)).isEqualTo("ja");
    }
}
