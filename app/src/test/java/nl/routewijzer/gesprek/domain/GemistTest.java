package nl.routewijzer.gesprek.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.domain.Poging.Aard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody did not come: until he is reached, or sees a next conversation. */
class GemistTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 1);

    /**
     * A word is a day of November and what it was: a conversation that was held, missed, planned, called off by the jongere or
     * by us, moved or replaced by other contact; or a short contact that came through or not.
     */
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
                    3zegdeAf               | '' | 0
                    3wijZegdenAf           | '' | 0
                    3verzet                | '' | 0
                    3anders                | '' | 0
                    3kwamNiet 9zegdeAf     | '' | 0
                    3kwamNiet 9anders      | '' | 0
                    3kwamNiet 9wijZegdenAf | 3  | 0
                    3kwamNiet 9verzet      | 3  | 0
                    3kwamNiet 9verzet 12gepland   | '' | 0
                    2zegdeAf 3kwamNiet     | 3  | 0
                    2anders 3kwamNiet      | 3  | 0
                    """)
    void duurt_tot_er_contact_is(String gebeurd, String dag, int pogingen) {
        var gemist = Gemist.zoek(gesprekken(gebeurd), pogingen(gebeurd));
        assertThat(gemist.map(g -> String.valueOf(g.dag().getDayOfMonth())).orElse(""))
                .isEqualTo(dag);
        assertThat(gemist.map(Gemist::pogingen).orElse(0)).isEqualTo(pogingen);
    }

    private static final Map<String, Optional<Uitkomst>> GESPREKKEN = Map.of(
            "gepland", Optional.empty(),
            "wasEr", Optional.of(Uitkomst.WAS_ER),
            "kwamNiet", Optional.of(Uitkomst.KWAM_NIET),
            "zegdeAf", Optional.of(Uitkomst.AFGEZEGD_JONGERE),
            "wijZegdenAf", Optional.of(Uitkomst.AFGEZEGD_WIJ),
            "verzet", Optional.of(Uitkomst.VERZET),
            "anders", Optional.of(Uitkomst.ANDERS_CONTACT));

    /** As gesprek.zicht_poging weighs them; ContactIT tries that on the view itself. */
    private static final Map<String, Aard> POGINGEN = Map.of(
            "wasEr", Aard.CONTACT,
            "kwamNiet", Aard.VERGEEFS,
            "zegdeAf", Aard.LEVENSTEKEN,
            "wijZegdenAf", Aard.GEEN,
            "verzet", Aard.GEEN,
            "anders", Aard.CONTACT,
            "bereikt", Aard.CONTACT,
            "vergeefs", Aard.VERGEEFS);

    private static List<Gespreksfeit> gesprekken(String woorden) {
        return woorden(woorden).stream()
                .filter(woord -> GESPREKKEN.containsKey(soort(woord)))
                .map(woord -> gesprek(woord, Optional.empty()))
                .toList();
    }

    private static Gespreksfeit gesprek(String woord, Optional<LocalDate> contactVoor) {
        return new Gespreksfeit(
                new GesprekId(UUID.randomUUID()),
                op(woord),
                Objects.requireNonNull(GESPREKKEN.get(soort(woord))),
                contactVoor,
                false);
    }

    private static List<Poging> pogingen(String woorden) {
        return woorden(woorden).stream()
                .filter(woord -> POGINGEN.containsKey(soort(woord)))
                .map(woord -> new Poging(
                        op(woord), op(woord), Objects.requireNonNull(POGINGEN.get(soort(woord))), Optional.empty()))
                .toList();
    }

    private static String soort(String woord) {
        return woord.replaceAll("\\d", "");
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
        var gemist = gesprek("3kwamNiet", Optional.of(BEGIN.withDayOfMonth(8)));
        assertThat(Gemist.zoek(List.of(gemist), List.of()).orElseThrow().vanaf())
                .isEqualTo(BEGIN.withDayOfMonth(8));
        var poging = new Poging(op("4"), op("4"), Aard.VERGEEFS, Optional.of(BEGIN.withDayOfMonth(6)));
        assertThat(Gemist.zoek(List.of(gemist), List.of(poging)).orElseThrow().vanaf())
                .as("the last one that was written down")
                .isEqualTo(BEGIN.withDayOfMonth(6));
    }
}
