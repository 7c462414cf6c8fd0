package nl.routewijzer.gesprek.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line is a situation: what happened and what was agreed, and on which days "contact volgens afspraak" shows. */
class ContactritmeTest {

    private static final Contactritme EENS_PER_MAAND = new Contactritme(Period.ofMonths(1), Contactritme.Waarom.GEWOON);
    private static final LocalDate MELDING = LocalDate.of(2026, 10, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # situatie                                     | laatste contact | afgesproken | geplande gesprekken               | dagen met signaal
            net gemeld, nog niets gepland                  | -               | -           | -                                 | 2026-10-01..
            net gemeld, gesprek binnen een week            | -               | -           | 2026-10-06                        | -
            net gemeld, gesprek precies over een week      | -               | -           | 2026-10-08                        | -
            net gemeld, gesprek pas over acht dagen        | -               | -           | 2026-10-09                        | 2026-10-01..2026-10-02
            gesproken, niets gepland                       | 2026-10-15      | -           | -                                 | 2026-11-15..
            gesproken op de laatste dag van een maand      | 2026-10-31      | -           | -                                 | 2026-11-30..
            gesproken en een dag afgesproken               | 2026-10-15      | 2026-10-29  | -                                 | 2026-10-29..
            een latere dag afgesproken dan het ritme       | 2026-10-15      | 2027-01-15  | -                                 | 2027-01-15..
            gesprek voor de dag dat het nodig is           | 2026-10-15      | -           | 2026-11-10                        | -
            gesprek op de dag dat het nodig is             | 2026-10-15      | -           | 2026-11-15                        | -
            gesprek een week na de dag dat het nodig is    | 2026-10-15      | -           | 2026-11-22                        | -
            gesprek ver weg: eerst een signaal             | 2026-10-15      | -           | 2026-12-15                        | 2026-11-15..2026-12-08
            gesprek voorbij zonder uitkomst                | 2026-10-15      | -           | 2026-10-20                        | -
            gesprek voorbij zonder uitkomst na de dag      | -               | -           | 2026-10-05                        | -
            twee gesprekken dicht op elkaar                | 2026-10-15      | -           | 2026-11-15 2026-11-20             | -
            twee gesprekken op een dag                     | 2026-10-15      | -           | 2026-11-15 2026-11-15             | -
            twee gesprekken met ruimte ertussen            | 2026-10-15      | -           | 2026-11-15 2026-12-15             | -
            drie gesprekken, niet op volgorde              | 2026-10-15      | -           | 2027-01-15 2026-12-01 2026-12-08  | 2026-11-15..2026-11-24
            """)
    void het_signaal_staat_op_deze_dagen(
            String situatie, LocalDate laatste, LocalDate afgesproken, String gepland, String verwacht) {
        var afspraken = gepland == null
                ? List.<LocalDate>of()
                : Arrays.stream(gepland.split(" ", -1)).map(LocalDate::parse).toList();
        var feiten = new Contactritme.Feiten(
                MELDING, Optional.ofNullable(laatste), Optional.ofNullable(afgesproken), afspraken);
        var dagen = EENS_PER_MAAND.signaal(feiten).stream()
                .map(periode -> periode.vanaf() + ".."
                        + periode.tot().map(LocalDate::toString).orElse(""))
                .collect(Collectors.joining(" "));
        assertThat(dagen).as(situatie).isEqualTo(verwacht == null ? "" : verwacht);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,          -,          2026-10-01
            2026-10-15, -,          2026-11-15
            2026-10-15, 2026-10-22, 2026-10-22
            """)
    void contact_is_nodig_op_de_afgesproken_dag_anders_na_een_ritme_anders_bij_de_melding(
            LocalDate laatste, LocalDate afgesproken, LocalDate nodig) {
        var feiten = new Contactritme.Feiten(
                MELDING, Optional.ofNullable(laatste), Optional.ofNullable(afgesproken), List.of());
        assertThat(EENS_PER_MAAND.nodigOp(feiten)).isEqualTo(nodig);
    }

    @ParameterizedTest(name = "eigen {0}, zorg leidt {1}: {2} ({3})")
    @CsvSource(nullValues = "-", textBlock = """
            -,   false, P1M, GEWOON
            -,   true,  P3M, ZORG
            P2W, false, P2W, EIGEN
            P2W, true,  P2W, EIGEN
            """)
    void het_eigen_ritme_gaat_voor_dan_dat_van_de_zorg_dan_het_gewone(
            Period eigen, boolean zorgLeidt, Period tijd, Contactritme.Waarom waarom) {
        assertThat(Contactritme.kies(Optional.ofNullable(eigen), zorgLeidt, Period.ofMonths(1), Period.ofMonths(3)))
                .isEqualTo(new Contactritme(tijd, waarom));
    }
}
