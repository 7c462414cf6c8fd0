package nl.routewijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routewijzer.gedeeld.Tijd;
import org.junit.jupiter.api.Test;
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
                    gesprek1/AFGEZEGD_JONGERE gesprek1/           | MELDING 1-9 UITNODIGING 8-9
                    gesprek1/VERZET gesprek1/KWAM_NIET            | MELDING 1-9 UITNODIGING 8-9 KWAM_NIET 17-9
                    gesprek1/KWAM_NIET gesprek1/AFGEZEGD_WIJ      | MELDING 1-9 KWAM_NIET 10-9
                    gesprek1/WAS_ER gesprek2/AFGEZEGD_WIJ gesprek2/ | MELDING 1-9 GESPREK_1 10-9 AFSPRAAK_2 22-9
                    voorlichting/ gesprek1/WAS_ER                 | MELDING 1-9 GESPREK_1 17-9
                    voorlichting/WAS_ER gesprek1/WAS_ER           | MELDING 1-9 VOORLICHTING 10-9 GESPREK_1 17-9
                    voorlichting/KWAM_NIET gesprek1/              | MELDING 1-9 KWAM_NIET 10-9
                    verloop/KWAM_NIET                             | MELDING 1-9
                    """)
    void wat_gebeurde_krijgt_een_plek_en_een_dag_en_wat_niemand_vastlegt_valt_weg(String gesprekken, String punten) {
        assertThat(punten(new Routefeiten(MELDING, gesprekken(gesprekken), List.of())))
                .isEqualTo(punten);
    }

    /** Each word is what was established, a week after the one before. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    OPDRACHT_SOLLICITEREN GEEN_AANVRAAG_NODIG | MELDING 1-9 ZOEKPERIODE 8-9 SOLLICITEREN 8-9 GEEN_AANVRAAG 15-9
                    OPDRACHT_OPLEIDING ROUTE_SCHOOL           | MELDING 1-9 ZOEKPERIODE 8-9 OPLEIDING 8-9 KEUZE 15-9 VERVOLG 15-9
                    ROUTE_ZORG ROUTE_WERK                     | MELDING 1-9 KEUZE 8-9 ZORG 8-9 KEUZE 15-9 VERVOLG 15-9
                    ROUTE_GEEN_RECHT                          | MELDING 1-9 KEUZE 8-9 GEEN_RECHT 8-9
                    UITSTROOM_WERK NAZORG_TOT AFGESLOTEN      | MELDING 1-9 UITSTROOM 8-9 NAZORG 8-9 EINDE 22-9
                    UITSTROOM_SCHOOL TERUGVAL ROUTE_WERK      | MELDING 1-9 UITSTROOM 8-9 NAZORG 8-9 KEUZE 15-9 VERVOLG 22-9
                    VERTELD AANVRAAG BEOORDEELD               | MELDING 1-9
                    """)
    void wat_is_vastgelegd_krijgt_een_plek_en_een_dag(String voorvallen, String punten) {
        assertThat(punten(new Routefeiten(MELDING, List.of(), voorvallen(voorvallen))))
                .isEqualTo(punten);
    }

    @Test
    void een_keuze_van_de_dag_van_het_gesprek_komt_na_het_gesprek() {
        var dag = MELDING.plusWeeks(4);
        var gesprek = new Routefeiten.Gesprek(
                Tijd.moment(dag.atTime(14, 0)), Tijd.moment(MELDING.atTime(9, 0)), "gesprek2", Optional.of("WAS_ER"));
        var keuze = new Routefeiten.Voorval("ROUTE_WERK", dag, Tijd.moment(dag.atTime(13, 0)));
        assertThat(punten(new Routefeiten(MELDING, List.of(gesprek), List.of(keuze))))
                .isEqualTo("MELDING 1-9 GESPREK_2 29-9 KEUZE 29-9 VERVOLG 29-9");
    }

    private static String punten(Routefeiten feiten) {
        return feiten.punten().stream()
                .map(punt -> punt.mijlpaal() + " " + punt.dag().getDayOfMonth() + "-"
                        + punt.dag().getMonthValue())
                .collect(Collectors.joining(" "));
    }

    private static List<Routefeiten.Voorval> voorvallen(String woorden) {
        var delen = woorden.split(" ", -1);
        return IntStream.range(0, delen.length)
                .map(nummer -> delen.length - 1 - nummer) // the order they come in does not matter
                .mapToObj(nummer -> {
                    var dag = MELDING.plusWeeks(nummer + 1L);
                    return new Routefeiten.Voorval(delen[nummer], dag, Tijd.moment(dag.atTime(12, 0)));
                })
                .toList();
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
}
