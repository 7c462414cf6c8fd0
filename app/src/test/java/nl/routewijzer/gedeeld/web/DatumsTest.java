package nl.routewijzer.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatumsTest {

    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);

    @Test
    void een_dag_staat_er_zoals_mensen_hem_zeggen() {
        assertThat(Datums.dag(DINSDAG)).isEqualTo("di 24 november");
        assertThat(Datums.voluit(DINSDAG)).isEqualTo("dinsdag 24 november");
        assertThat(Datums.metJaar(LocalDate.of(2006, 3, 4))).isEqualTo("4 maart 2006");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T07:55:00Z, di 24 november 08:55", // wintertijd
        "2026-07-01T07:55:00Z, wo 1 juli 09:55", // zomertijd
        "2026-12-31T23:30:00Z, vr 1 januari 00:30", // daar al morgen
    })
    void een_tijd_is_de_nederlandse(Instant moment, String verwacht) {
        assertThat(Datums.dagEnUur(moment)).isEqualTo(verwacht);
        assertThat(verwacht).endsWith(" " + Datums.uur(moment));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1200 | 1.200 dagen geleden
            -34   | 34 dagen geleden
            -2    | 2 dagen geleden
            -1    | gisteren
            0     | vandaag
            1     | morgen
            2     | over 2 dagen
            365   | over 365 dagen
            """)
    void de_afstand_telt_in_dagen(int dagen, String verwacht) {
        assertThat(Datums.afstand(DINSDAG.plusDays(dagen), DINSDAG)).isEqualTo(verwacht);
    }
}
