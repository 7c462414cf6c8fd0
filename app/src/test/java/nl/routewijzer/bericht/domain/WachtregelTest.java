package nl.routewijzer.bericht.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.routewijzer.bericht.Kant;
import nl.routewijzer.bericht.Wachten;
import nl.routewijzer.bericht.domain.Wachtregel.Feit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who waits for whom. In a row: j a jongere writes, c a colleague, v a colleague who asks something, m and n the same but sent along; capital: taken back. */
class WachtregelTest {

    private static final Instant BEGIN = Instant.parse("2026-11-20T08:00:00Z");

    @ParameterizedTest(name = "{0}, afgedaan tot {1}: {2} sinds {3}")
    @CsvSource(nullValues = "-", textBlock = """
            -,      0, -,       -
            j,      0, COLLEGA, 1
            jj,     0, COLLEGA, 1
            jc,     0, -,       -
            jcj,    0, COLLEGA, 3
            jcjj,   0, COLLEGA, 3
            c,      0, -,       -
            v,      0, JONGERE, 1
            vc,     0, JONGERE, 1
            vj,     0, COLLEGA, 2
            vjc,    0, -,       -
            vjv,    0, JONGERE, 3
            jv,     0, JONGERE, 2
            J,      0, -,       -
            Jj,     0, COLLEGA, 2
            jJ,     0, COLLEGA, 1
            jC,     0, COLLEGA, 1
            vJ,     0, JONGERE, 1
            jV,     0, COLLEGA, 1
            V,      0, -,       -
            j,      1, -,       -
            jj,     1, COLLEGA, 2
            jj,     2, -,       -
            jjj,    2, COLLEGA, 3
            v,      1, -,       -
            vj,     1, COLLEGA, 2
            jcj,    1, COLLEGA, 3
            jm,     0, COLLEGA, 1
            jn,     0, COLLEGA, 1
            jnc,    0, JONGERE, 2
            n,      0, JONGERE, 1
            m,      0, -,       -
            njc,    0, -,       -
            """)
    void wie_wacht_en_sinds_wanneer(String rij, int afgedaanTot, Kant op, Integer sinds) {
        var verwacht = op == null ? Optional.empty() : Optional.of(new Wachten(op, moment(sinds)));
        assertThat(Wachtregel.van(feiten(rij == null ? "" : rij), afgedaanTot)).isEqualTo(verwacht);
    }

    /** Whatever is written: it waits for at most one side, since a message of the other that stands and was not said to need no answer. */
    @Test
    void het_wacht_altijd_sinds_een_bericht_van_de_ander() {
        var toeval = new Random(20_261_124L);
        for (var keer = 0; keer < 2_000; keer++) {
            var rij = toeval.ints(toeval.nextInt(12), 0, 10)
                    .mapToObj(n -> String.valueOf("jcvmnJCVMN".charAt(n)))
                    .reduce("", String::concat);
            var afgedaan = toeval.nextInt(12);
            var feiten = feiten(rij);
            Wachtregel.van(feiten, afgedaan)
                    .ifPresent(wacht -> assertThat(feiten)
                            .as(rij + " " + afgedaan)
                            .anySatisfy(feit -> {
                                assertThat(feit.op()).isEqualTo(wacht.sinds());
                                assertThat(feit.van()).isNotEqualTo(wacht.op());
                                assertThat(feit.teruggenomen()).isFalse();
                                assertThat(feit.nummer()).isGreaterThan(afgedaan);
                            }));
        }
    }

    private static List<Feit> feiten(String rij) {
        return IntStream.rangeClosed(1, rij.length())
                .mapToObj(nummer -> feit(nummer, rij.charAt(nummer - 1)))
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    private static Feit feit(int nummer, char teken) {
        var klein = Character.toLowerCase(teken);
        return new Feit(
                nummer,
                klein == 'j' ? Kant.JONGERE : Kant.COLLEGA,
                moment(nummer),
                klein == 'v' || klein == 'n',
                klein == 'm' || klein == 'n',
                Character.isUpperCase(teken));
    }

    private static Instant moment(int nummer) {
        return BEGIN.plus(nummer, ChronoUnit.HOURS);
    }
}
