package nl.routewijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routewijzer.gedeeld.Tijd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what was recorded to points on the stroomschema. */
class RoutefeitenTest {

    private static final LocalDate MELDING = LocalDate.of(2026, 9, 1);

    /** Each word is a conversation, planned a week after the one before and held two days later: its phase and outcome. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                            | MELDING 1-9
                    gesprek1/                                     | MELDING 1-9 UITNODIGING 8-9
                    gesprek1/KWAM_NIET gesprek1/                  | MELDING 1-9 KWAM_NIET 10-9
                    gesprek1/KWAM_NIET gesprek1/KWAM_NIET gesprek1/WAS_ER | MELDING 1-9 KWAM_NIET 10-9 GESPREK_1 24-9
                    gesprek1/WAS_ER gesprek2/                     | MELDING 1-9 GESPREK_1 10-9 AFSPRAAK_2 15-9
                    gesprek1/WAS_ER gesprek2/KWAM_NIET gesprek2/  | MELDING 1-9 GESPREK_1 10-9 AFSPRAAK_2 22-9
                    gesprek1/WAS_ER gesprek2/WAS_ER verloop/WAS_ER verloop/ | MELDING 1-9 GESPREK_1 10-9 GESPREK_2 17-9
                    verloop/KWAM_NIET                             | MELDING 1-9
                    """)
    void wat_gebeurde_krijgt_een_plek_en_een_dag_en_wat_niemand_vastlegt_valt_weg(String gesprekken, String punten) {
        var feiten = new Routefeiten(MELDING, "handelingswijze-2020.1", gesprekken(gesprekken), List.of());
        assertThat(feiten.punten().stream()
                        .map(punt -> punt.mijlpaal() + " " + punt.dag().getDayOfMonth() + "-"
                                + punt.dag().getMonthValue())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(punten);
    }

    private static List<Routefeiten.Gesprek> gesprekken(String woorden) {
        if (woorden.isEmpty()) {
            return List.of();
        }
        var delen = woorden.split(" ", -1);
        return IntStream.range(0, delen.length)
                .map(nummer -> delen.length - 1 - nummer) // the order they come in does not matter
                .mapToObj(nummer -> {
                    var gepland = MELDING.plusWeeks(nummer + 1L);
                    var deel = delen[nummer].split("/", -1);
                    return new Routefeiten.Gesprek(
                            Tijd.moment(gepland.plusDays(2).atTime(10, 0)),
                            Tijd.moment(gepland.atTime(10, 0)),
                            deel[0],
                            Optional.of(deel[1]).filter(uitkomst -> !uitkomst.isEmpty()));
                })
                .toList();
    }

    /** On 3 September he was invited to a voorlichting, on 12 September there is the first conversation. */
    @ParameterizedTest(name = "was er: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            true  | MELDING 1-9 VOORLICHTING 3-9 GESPREK_1 10-9
            false | MELDING 1-9 KWAM_NIET 3-9 GESPREK_1 10-9
            -     | MELDING 1-9 GESPREK_1 10-9
            """)
    void een_voorlichting_staat_op_de_weg_als_bekend_is_wie_er_was(String aanwezig, String punten) {
        var voorlichting = new Routefeiten.Voorlichting(
                Tijd.moment(MELDING.plusDays(2).atTime(10, 0)),
                Optional.of(aanwezig).filter(kwam -> !kwam.equals("-")).map(Boolean::valueOf));
        var feiten = new Routefeiten(
                MELDING, "handelingswijze-2020.1", gesprekken("gesprek1/WAS_ER"), List.of(voorlichting));
        assertThat(feiten.punten().stream()
                        .map(punt -> punt.mijlpaal() + " " + punt.dag().getDayOfMonth() + "-"
                                + punt.dag().getMonthValue())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(punten);
    }
}
