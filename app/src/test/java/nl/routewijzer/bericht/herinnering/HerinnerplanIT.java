package nl.routewijzer.bericht.herinnering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.routewijzer.bericht.Tienmaal;
import org.junit.jupiter.api.Test;

/** What is asked every five minutes of everybody goes by an index, also in an organisation ten times as large. */
class HerinnerplanIT extends Tienmaal {

    private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-24T10:00:00+01:00");

    private static final Map<String, Object> METDAG = Map.of(
            "nu", NU, "dag", LocalDate.of(2026, 11, 25), "ochtend", OffsetDateTime.parse("2026-11-24T00:00:00+01:00"));

    @Test
    void wie_wordt_herinnerd() {
        assertThat(plan(Herinneraar.GESPREKKEN, Map.of("nu", NU, "tot", NU.plusDays(1), "voor", 86_400)))
                .contains("gesprek_komend")
                .doesNotContain("Seq Scan on gesprek");
        assertThat(plan(Herinneraar.STAPPEN, METDAG))
                .contains("stap_komend")
                .doesNotContain("Seq Scan on stap", "Seq Scan on wijziging");
        assertThat(plan(Herinneraar.AFSPRAKEN, METDAG))
                .contains("afspraak_komend")
                .doesNotContain("Seq Scan on afspraak", "Seq Scan on gesprek");
    }
}
