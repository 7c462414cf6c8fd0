package nl.routewijzer.gesprek.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Tijd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conversations and short contacts together say about the last contact and the next. */
class PogingenTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 1);

    /**
     * A word is an attempt: the day of November, + came through, ~ a sign of life or - in vain, and the day that was agreed; after @ the day
     * on which it was written down, when that was later.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''             | '' | ''
                    3+             | 3  | ''
                    3-             | '' | ''
                    3+10           | 3  | 10
                    3+10 5-        | 3  | 10
                    3+10 5-8       | 3  | 8
                    3+10 5+        | 5  | ''
                    5+ 3+10        | 5  | ''
                    3-6            | '' | 6
                    3+10 5-8 6+12  | 6  | 12
                    3+10@6 5+      | 5  | 10
                    3~             | '' | ''
                    3+10 5~        | 3  | 10
                    3+10 5~8       | 3  | 8
                    """)
    void het_laatste_contact_telt_alleen_als_het_lukte_en_de_laatste_afspraak_blijft_staan(
            String pogingen, String laatste, String afgesproken) {
        var alle = pogingen(pogingen);
        assertThat(Contactritme.laatste(alle)).isEqualTo(dag(laatste));
        assertThat(Contactritme.afgesproken(alle).flatMap(Poging::contactVoor)).isEqualTo(dag(afgesproken));
    }

    private static List<Poging> pogingen(String woorden) {
        return woorden.isEmpty()
                ? List.of()
                : Arrays.stream(woorden.split(" ", -1))
                        .map(PogingenTest::poging)
                        .toList();
    }

    private static Poging poging(String woord) {
        var gezegd = woord.split("@", -1);
        var delen = gezegd[0].split("[+~-]", -1);
        var op = moment(delen[0]);
        return new Poging(
                op,
                gezegd.length > 1 ? moment(gezegd[1]) : op,
                woord.contains("+")
                        ? Poging.Aard.CONTACT
                        : woord.contains("~") ? Poging.Aard.LEVENSTEKEN : Poging.Aard.VERGEEFS,
                dag(delen[1]));
    }

    private static Instant moment(String dag) {
        return Tijd.moment(BEGIN.withDayOfMonth(Integer.parseInt(dag)).atTime(12, 0));
    }

    private static Optional<LocalDate> dag(String nummer) {
        return Optional.of(nummer).filter(n -> !n.isEmpty()).map(n -> BEGIN.withDayOfMonth(Integer.parseInt(n)));
    }
}
