package nl.routewijzer.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

    private static final String TESTNUMMER = "999931234";

    @Nested
    class Wat_iemand_typt {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                # getypt        | gelezen
                999931234       | 999931234
                ' 999931234 '   | 999931234
                999 931 234     | 999931234
                9999.31.234     | 999931234
                9999-31-234     | 999931234
                # acht cijfers: de nul vooraan valt in een rekenblad weg
                00000012        | 000000012
                000000012       | 000000012
                """)
        void wordt_gelezen_ook_met_spaties_punten_en_streepjes(String getypt, String gelezen) {
            assertThat(Bsn.lees(getypt)).map(Bsn::cijfers).contains(gelezen);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "0",
                    "00000000",
                    "000000000",
                    "999931235",
                    "9999312",
                    "9999312340",
                    "99993123a",
                    "٩٩٩٩٣١٢٣٤",
                    "999931234; drop table"
                })
        void is_geen_bsn(String getypt) {
            assertThat(Bsn.lees(getypt)).isEmpty();
        }
    }

    @Nested
    class Een_tikfout {

        @Test
        void in_een_cijfer_valt_altijd_op() {
            for (var plek = 0; plek < TESTNUMMER.length(); plek++) {
                for (var cijfer = '0'; cijfer <= '9'; cijfer++) {
                    var getypt = new StringBuilder(TESTNUMMER);
                    getypt.setCharAt(plek, cijfer);
                    assertThat(Bsn.lees(getypt.toString()).isPresent())
                            .as("cijfer %d wordt %s", plek + 1, cijfer)
                            .isEqualTo(cijfer == TESTNUMMER.charAt(plek));
                }
            }
        }

        @Test
        void waarbij_twee_cijfers_naast_elkaar_zijn_verwisseld_valt_op() {
            assertThat(Bsn.lees("999913234")).isEmpty();
            assertThat(Bsn.lees("999932134")).isEmpty();
        }
    }

    @Test
    void een_ongeldig_nummer_kan_niet_bestaan() {
        assertThatThrownBy(() -> new Bsn("999931235"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("9999");
    }

    @Test
    void een_bsn_in_een_logregel_is_niet_te_lezen() {
        assertThat(new Bsn(TESTNUMMER).toString()).doesNotContainPattern("[0-9]");
    }
}
