package nl.routewijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Tijd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what was recorded to points on the stroomschema. */
class RoutefeitenTest {

    private static final LocalDate MELDING = LocalDate.of(2026, 9, 1);

    /** Each word is a conversation, a week after the one before: its phase and its outcome. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                            | MELDING
                    gesprek1/                                     | MELDING UITNODIGING
                    gesprek1/KWAM_NIET gesprek1/                  | MELDING KWAM_NIET UITNODIGING
                    gesprek1/KWAM_NIET gesprek1/WAS_ER            | MELDING KWAM_NIET GESPREK_1
                    gesprek1/WAS_ER gesprek2/                     | MELDING GESPREK_1 AFSPRAAK_2
                    gesprek1/WAS_ER gesprek2/KWAM_NIET gesprek2/  | MELDING GESPREK_1 AFSPRAAK_2
                    gesprek1/WAS_ER gesprek2/WAS_ER verloop/WAS_ER verloop/WAS_ER | MELDING GESPREK_1 GESPREK_2 VERVOLG
                    verloop/WAS_ER verloop/KWAM_NIET verloop/     | MELDING VERVOLG
                    vooraf/WAS_ER nazorg/WAS_ER                   | MELDING NAZORG
                    """)
    void wat_gebeurde_krijgt_een_plek_en_wat_het_schema_niet_kent_valt_weg(String gesprekken, String punten) {
        var feiten = new Routefeiten(MELDING, "handelingswijze-2020.1", gesprekken(gesprekken));
        assertThat(feiten.punten().stream().map(punt -> punt.mijlpaal().name()).collect(Collectors.joining(" ")))
                .isEqualTo(punten);
    }

    private static List<Routefeiten.Gesprek> gesprekken(String woorden) {
        if (woorden.isEmpty()) {
            return List.of();
        }
        var delen = Arrays.asList(woorden.split(" "));
        return delen.reversed().stream() // the order they come in does not matter
                .map(woord -> {
                    var week = delen.indexOf(woord) + 1;
                    var deel = woord.split("/", -1);
                    return new Routefeiten.Gesprek(
                            Tijd.moment(MELDING.plusWeeks(week).atTime(10, 0)),
                            deel[0],
                            Optional.of(deel[1]).filter(uitkomst -> !uitkomst.isEmpty()));
                })
                .toList();
    }
}
