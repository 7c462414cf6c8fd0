package nl.routewijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.privacy.Toestemming.Antwoord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToestemmingTest {

    @ParameterizedTest(name = "{0} op {1} tot {2}: op {3} {4}")
    @CsvSource(nullValues = "-", textBlock = """
            GEGEVEN,       2026-11-01, -,          2026-10-31, false
            GEGEVEN,       2026-11-01, -,          2026-11-01, true
            GEGEVEN,       2026-11-01, -,          2036-11-01, true
            GEGEVEN,       2026-11-01, 2026-11-24, 2026-11-23, true
            GEGEVEN,       2026-11-01, 2026-11-24, 2026-11-24, false
            GEWEIGERD,     2026-11-01, -,          2026-11-24, false
            NIET_GEVRAAGD, 2026-11-01, -,          2026-11-24, false
            """)
    void alleen_een_ja_geldt_en_alleen_in_haar_tijd(
            Antwoord antwoord, LocalDate op, LocalDate tot, LocalDate dag, boolean geldt) {
        var toestemming = new Toestemming(
                UUID.randomUUID(),
                JongereId.nieuw(),
                "de school",
                "het plan",
                "meedenken",
                antwoord,
                "",
                op,
                Optional.ofNullable(tot),
                GebruikerId.nieuw());
        assertThat(toestemming.geldt(dag)).isEqualTo(geldt);
    }

    @ParameterizedTest(name = "ingetrokken op 20 november: op {0} {1}, stand {2}")
    @CsvSource({"2026-11-19, true, INGETROKKEN", "2026-11-20, false, INGETROKKEN", "2026-11-21, false, INGETROKKEN"})
    void vanaf_de_dag_van_intrekken_geldt_ze_niet_en_wat_ervoor_was_blijft(
            LocalDate dag, boolean geldt, Toestemming.Stand stand) {
        var toestemming = new Toestemming(
                UUID.randomUUID(),
                JongereId.nieuw(),
                "de school",
                "het plan",
                "meedenken",
                Antwoord.GEGEVEN,
                "",
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                GebruikerId.nieuw(),
                Optional.of(Tijd.moment(LocalDate.of(2026, 11, 20).atTime(23, 59))));
        assertThat(toestemming.geldt(dag)).isEqualTo(geldt);
        assertThat(toestemming.stand(dag)).isEqualTo(stand);
    }
}
