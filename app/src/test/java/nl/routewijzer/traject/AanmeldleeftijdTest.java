package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import nl.routewijzer.gedeeld.Geboortedatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages are a remark beside the form. */
class AanmeldleeftijdTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final Aanmeldleeftijd GEWOON = new Aanmeldleeftijd(Period.ofYears(18), 27);
    private static final Aanmeldleeftijd EERDER = new Aanmeldleeftijd(Period.of(17, 9, 0), 27);

    private static Geboortedatum datum(String tekst) {
        var delen = tekst.split("-", -1);
        return Geboortedatum.lees(delen[2], delen[1], delen[0]).orElseThrow();
    }

    @ParameterizedTest(name = "geboren op {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2010-05-01 | Sam is 16 jaar en 6 maanden; hier meld je meestal vanaf 18 jaar. Het kan gewoon.
            2008-11-25 | Sam is 17 jaar en 11 maanden; hier meld je meestal vanaf 18 jaar. Het kan gewoon.
            2008-11-24 | -
            1999-11-25 | -
            1999-11-24 | Sam is 27 jaar; hier meld je meestal tot 27 jaar. Het kan gewoon.
            2026-11-25 | -
            2010-00-00 | Sam is 15 of 16 jaar; hier meld je meestal vanaf 18 jaar. Het kan gewoon.
            2008-00-00 | -
            1998-06-00 | Sam is 28 jaar; hier meld je meestal tot 27 jaar. Het kan gewoon.
            """)
    void wat_erbij_staat(String geboren, String zin) {
        assertThat(GEWOON.opmerking("Sam", datum(geboren), VANDAAG).orElse("-")).isEqualTo(zin);
    }

    @Test
    void waar_het_eerder_mag_staat_dat_er() {
        assertThat(EERDER.zin())
                .isEqualTo(
                        "Je meldt hier meestal vanaf 17 jaar en 9 maanden tot 27 jaar. Jonger of ouder kan ook gewoon.");
        assertThat(EERDER.opmerking("Sam", datum("2009-2-24"), VANDAAG)).isEmpty();
        assertThat(EERDER.opmerking("", datum("2009-2-25"), VANDAAG))
                .contains(
                        "Deze jongere is 17 jaar en 8 maanden; hier meld je meestal vanaf 17 jaar en 9 maanden. Het kan gewoon.");
    }
}
