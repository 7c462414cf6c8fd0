package nl.routewijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.privacy.Grondslag.Soort;
import nl.routewijzer.toegang.Recht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of grounds, written a second time by hand: whoever changes what a ground allows changes it in two places. */
class VerwerkingTest {

    private static final String VERWACHT = """
            verwerking        | PARTICIPATIEWET | WEB | TOESTEMMING | ONDERZOEK
            BEGELEIDEN        | ja              | ja  | nee         | nee
            UITKERING         | ja              | nee | nee         | nee
            DELEN_BIJ_TAAK    | ja              | ja  | nee         | nee
            DELEN_BUITEN_TAAK | nee             | nee | ja          | nee
            BIJZONDER         | nee             | ja  | nee         | nee
            ONDERZOEK         | nee             | nee | nee         | ja
            """;

    @Test
    void de_tabel_staat_er_zoals_afgesproken() {
        assertThat(tabel()).isEqualTo(VERWACHT.replaceAll(" *\\| *", " | ").replaceAll(" +\n", "\n"));
    }

    private static String tabel() {
        var kop =
                "verwerking | " + Arrays.stream(Soort.values()).map(Enum::name).collect(Collectors.joining(" | "));
        return Arrays.stream(Verwerking.values())
                .map(verwerking -> verwerking + " | "
                        + Arrays.stream(Soort.values())
                                .map(soort -> verwerking.bron(soort).isPresent() ? "ja" : "nee")
                                .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n", kop + "\n", "\n"));
    }

    @Test
    void toestemming_draagt_nooit_een_taak_van_de_wet() {
        assertThat(Verwerking.values())
                .filteredOn(verwerking -> verwerking.gronden().contains(Soort.TOESTEMMING))
                .containsExactly(Verwerking.DELEN_BUITEN_TAAK);
    }

    @Test
    void elke_verwerking_heeft_een_grond_met_een_artikel_en_een_zin_waarom_niet() {
        assertThat(Verwerking.values()).allSatisfy(verwerking -> {
            assertThat(verwerking.gronden()).isNotEmpty();
            assertThat(verwerking.gronden())
                    .allSatisfy(soort ->
                            assertThat(verwerking.bron(soort).orElseThrow()).contains("artikel"));
            assertThat(verwerking.weigering()).startsWith("Dit ").endsWith(".");
        });
    }

    @Test
    void wie_iets_vastlegt_om_te_begeleiden_heeft_een_grondslag_nodig_en_wie_kijkt_of_toestemming_vastlegt_niet() {
        var metGrond = Arrays.stream(Recht.values())
                .filter(recht -> Verwerking.bij(recht).isPresent())
                .collect(Collectors.toSet());
        assertThat(metGrond)
                .isEqualTo(Set.of(
                        Recht.JONGERE_BEWERKEN,
                        Recht.TRAJECT_BIJHOUDEN,
                        Recht.GESPREK_VOEREN,
                        Recht.PLAN_MAKEN,
                        Recht.BERICHTEN_SCHRIJVEN));
    }

    @ParameterizedTest(name = "van {0} tot {1}: op {2} {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-01, -,          2026-10-31, false
            2026-11-01, -,          2026-11-01, true
            2026-11-01, 2026-11-24, 2026-11-23, true
            2026-11-01, 2026-11-24, 2026-11-24, false
            2026-11-24, 2026-11-24, 2026-11-24, false
            """)
    void een_grondslag_geldt_in_haar_tijd(LocalDate vanaf, LocalDate tot, LocalDate dag, boolean geldt) {
        var grondslag = new Grondslag(
                UUID.randomUUID(),
                JongereId.nieuw(),
                Optional.empty(),
                Soort.WEB,
                vanaf,
                Optional.ofNullable(tot),
                GebruikerId.nieuw());
        assertThat(grondslag.geldt(dag)).isEqualTo(geldt);
    }
}
