package nl.routewijzer.jongere;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelefoonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0612345601         | 0612345601
            06-12345601        | 0612345601
            06 1234 5601       | 0612345601
            (06) 12.34.56.01   | 0612345601
            +31612345601       | 0612345601
            +31 (0)6 12345601  | 0612345601
            0031 6 12345601    | 0612345601
            058/2345678        | 0582345678
            +4915112345678     | +4915112345678
            0049 151 12345678  | +4915112345678
            """)
    void hetzelfde_nummer_is_hetzelfde_hoe_het_ook_is_getypt(String getypt, String nummer) {
        assertThat(Telefoon.lees(getypt)).map(Telefoon::nummer).contains(nummer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12345601",
                "061234560",
                "06123456011",
                "0012",
                "06-1234560a",
                "+0612345601",
                "sam",
                "2006-03-14"
            })
    void dit_is_geen_telefoonnummer(String getypt) {
        assertThat(Telefoon.lees(getypt)).isEmpty();
    }

    @Test
    void een_nummer_in_een_logregel_is_niet_te_lezen() {
        assertThat(new Telefoon("0612345601").toString()).doesNotContainPattern("[0-9]");
    }
}
