package nl.routewijzer.gesprek.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody did not come: until he is reached, or sees a next conversation. */
class GemistTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 1);

    /** A word is a day of November and what it was: was er, kwam niet, gepland, bereikt or vergeefs. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                     | '' | 0
                    3wasEr                 | '' | 0
                    3kwamNiet              | 3  | 0
                    3kwamNiet 10gepland    | '' | 0
                    2gepland 3kwamNiet     | 3  | 0
                    3kwamNiet 5wasEr       | '' | 0
                    3wasEr 5kwamNiet       | 5  | 0
                    3kwamNiet 4bereikt     | '' | 0
                    2bereikt 3kwamNiet     | 3  | 0
                    3kwamNiet 4vergeefs 6vergeefs | 3 | 2
                    2vergeefs 3kwamNiet 4vergeefs | 3 | 1
                    3kwamNiet 4vergeefs 6bereikt  | '' | 0
                    """)
    void duurt_tot_er_contact_is(String gebeurd, String dag, int pogingen) {
        var gemist = Gemist.zoek(gesprekken(gebeurd), contacten(gebeurd));
        assertThat(gemist.map(g -> String.valueOf(g.dag().getDayOfMonth())).orElse(""))
                .isEqualTo(dag);
        assertThat(gemist.map(Gemist::pogingen).orElse(0)).isEqualTo(pogingen);
    }

    private static List<Gemist.Gesprek> gesprekken(String woorden) {
        return woorden(woorden).stream()
                .filter(woord -> woord.matches("\\d+(wasEr|kwamNiet|gepland)"))
                .map(woord -> new Gemist.Gesprek(op(woord), uitkomst(woord), Optional.empty()))
                .toList();
    }

    private static Optional<Uitkomst> uitkomst(String woord) {
        if (woord.endsWith("gepland")) {
            return Optional.empty();
        }
        return Optional.of(woord.endsWith("wasEr") ? Uitkomst.WAS_ER : Uitkomst.KWAM_NIET);
    }

    private static List<Contactritme.Poging> contacten(String woorden) {
        return woorden(woorden).stream()
                .filter(woord -> woord.matches("\\d+(bereikt|vergeefs)"))
                .map(woord ->
                        new Contactritme.Poging(op(woord), op(woord), woord.endsWith("bereikt"), Optional.empty()))
                .toList();
    }

    private static java.time.Instant op(String woord) {
        return Tijd.moment(BEGIN.withDayOfMonth(Integer.parseInt(woord.replaceAll("\\D", "")))
                .atTime(12, 0));
    }

    private static List<String> woorden(String tekst) {
        return tekst.isEmpty() ? List.of() : Arrays.asList(tekst.split(" ", -1));
    }

    @Test
    void wacht_tot_de_dag_die_erbij_werd_geschreven() {
        var gemist = new Gemist.Gesprek(op("3"), Optional.of(Uitkomst.KWAM_NIET), Optional.of(BEGIN.withDayOfMonth(8)));
        assertThat(Gemist.zoek(List.of(gemist), List.of()).orElseThrow().vanaf())
                .isEqualTo(BEGIN.withDayOfMonth(8));
        var poging = new Contactritme.Poging(op("4"), op("4"), false, Optional.of(BEGIN.withDayOfMonth(6)));
        assertThat(Gemist.zoek(List.of(gemist), List.of(poging)).orElseThrow().vanaf())
                .as("the last one that was written down")
                .isEqualTo(BEGIN.withDayOfMonth(6));
    }
}
