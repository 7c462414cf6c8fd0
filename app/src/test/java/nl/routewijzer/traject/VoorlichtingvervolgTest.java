package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Contactbron.Vervolg;
import nl.routewijzer.gedeeld.Tijd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do after a groepsvoorlichting of 24 November, for each who was invited. */
class VoorlichtingvervolgTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "was er {0}, kort gesprek {1}, bereikt {2}, pogingen {3}, brief {4}: {5}")
    @CsvSource({
        // was er, kort, opgevolgd, pogingen, brief, wat te doen
        "-,     false, false, 0, false, VOORLICHTING_PRESENTIE 2026-11-25",
        "false, false, false, 0, false, VOORLICHTING_GEMIST 2026-11-24 BEL uiterlijk 2026-12-01",
        "false, false, false, 1, false, VOORLICHTING_GEMIST 2026-11-24 STUUR_BRIEF uiterlijk 2026-12-01",
        "false, false, false, 2, true,  VOORLICHTING_GEMIST 2026-11-24 MAAK_AFSPRAAK uiterlijk 2026-12-01",
        "false, false, true,  3, true,  niets",
        "true,  false, false, 0, false, VOORLICHTING_KORT_GESPREK 2026-11-24",
        "true,  true,  false, 0, false, niets",
        "true,  false, true,  0, false, niets",
        "-,     false, true,  0, false, niets",
    })
    void wat_er_te_doen_is(
            String aanwezig, boolean kort, boolean opgevolgd, int pogingen, boolean brief, String verwacht) {
        var taken = Voorlichtingvervolg.taken(new Voorlichtingvervolg.Feiten(
                Tijd.moment(DAG.atTime(10, 0)),
                Optional.of(aanwezig).filter(kwam -> !kwam.equals("-")).map(Boolean::valueOf),
                kort,
                new Vervolg(opgevolgd, pogingen, brief),
                Period.ofWeeks(1)));
        assertThat(taken.stream()
                        .map(taak -> taak.soort() + " " + taak.vanaf()
                                + taak.stap()
                                        .map(stap -> " " + stap + " uiterlijk " + taak.uiterlijk())
                                        .orElse(""))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(verwacht.equals("niets") ? "" : verwacht);
    }
}
