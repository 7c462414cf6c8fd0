package nl.routewijzer.statistiek.randomisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Designs, draws and what holds for every test. */
class RandomisatieTest {

    private static final byte[] ZAAD = new byte[16];
    private static final Instant MOMENT = Instant.parse("2026-11-24T08:55:00Z");

    static List<Ontwerp> ontwerpen() {
        return List.of(
                new Ontwerp.Fasen("AB", 2),
                new Ontwerp.Fasen("ABA", 2),
                new Ontwerp.Fasen("ABAB", 2),
                new Ontwerp.Vrij(),
                new Ontwerp.Blokken(2),
                new Ontwerp.Blokken(6),
                new Ontwerp.Afwisselend(2));
    }

    @ParameterizedTest
    @MethodSource("ontwerpen")
    void doorlopen_geeft_elke_indeling_een_keer_en_elke_past(Ontwerp ontwerp) {
        var plan = ontwerp.plan(12, 6);
        Set<String> gezien = new HashSet<>();
        plan.doorloop(indeling -> {
            assertThat(plan.bevat(indeling)).isTrue();
            assertThat(gezien.add(tekst(indeling))).isTrue();
        });
        assertThat(gezien).hasSize(plan.aantal().intValueExact());
    }

    /** Chi-square of 40 draws per assignment, against its 0.9999 quantile by Wilson and Hilferty. */
    @ParameterizedTest
    @MethodSource("ontwerpen")
    void elke_indeling_wordt_even_vaak_getrokken(Ontwerp ontwerp) {
        var plan = ontwerp.plan(12, 6);
        int k = plan.aantal().intValueExact();
        Map<String, Integer> keren = new HashMap<>();
        var kies = Loting.getallen("een vast zaad");
        for (int i = 0; i < 40 * k; i++) {
            boolean[] indeling = plan.trek(kies);
            assertThat(plan.bevat(indeling)).isTrue();
            keren.merge(tekst(indeling), 1, Integer::sum);
        }
        assertThat(keren).hasSize(k);
        double chi = keren.values().stream()
                .mapToDouble(n -> (n - 40.0) * (n - 40.0) / 40)
                .sum();
        double vrij = k - 1.0;
        double grens = vrij * Math.pow(1 - 2 / (9 * vrij) + 3.72 * Math.sqrt(2 / (9 * vrij)), 3);
        assertThat(chi).isLessThan(grens);
    }

    @ParameterizedTest
    @MethodSource("ontwerpen")
    void een_loting_is_later_na_te_gaan(Ontwerp ontwerp) {
        var loting = Loting.trek(ontwerp, 12, 6, ZAAD, MOMENT);
        assertThat(Loting.klopt(loting)).isTrue();
        var vervalst = new Loting.Verzegeld(
                loting.algoritme(), loting.zaad(), loting.moment().plusSeconds(1), ontwerp, 12, 6, loting.indeling());
        var eerst = Loting.trek(ontwerp, 12, 6, ZAAD, MOMENT.plusSeconds(1));
        assertThat(Loting.klopt(vervalst)).isEqualTo(eerst.indeling().equals(loting.indeling()));
    }

    @Test
    void een_kort_zaad_of_een_onmogelijk_ontwerp_wordt_geweigerd() {
        assertThatThrownBy(() -> Loting.trek(new Ontwerp.Vrij(), 12, 6, new byte[8], MOMENT))
                .hasMessage("Het zaad van een loting heeft minstens 16 bytes.");
        assertThatThrownBy(() -> Loting.trek(new Ontwerp.Fasen("ABAB", 5), 12, 6, ZAAD, MOMENT))
                .hasMessage("Er zijn te weinig sessies voor dit ontwerp.");
    }

    /** Onghena (1992): 24 scores, ABAB with at least four a phase; 5 and 4 of 165... the count of assignments. */
    @Test
    void het_voorbeeld_van_onghena_heeft_zoveel_indelingen() {
        assertThat(new Ontwerp.Fasen("ABAB", 4).plan(24, 12).aantal()).isEqualTo(165);
    }

    @Test
    void wat_niet_geloot_kan_zijn_krijgt_geen_toets() {
        boolean[] b = {false, true, false, true, true, true};
        assertThatThrownBy(() -> Randomisatietoets.toets(
                        Scores.van(1, 2, 3, 4, 5, 6),
                        b,
                        new Ontwerp.Fasen("AB", 1),
                        Grootheid.A_MIN_B,
                        Instellingen.GEWOON))
                .hasMessage("De uitgevoerde indeling past niet bij het ontwerp AB (min_per_phase=1).");
    }

    @Test
    void een_ontbrekende_score_blijft_bij_zijn_sessie() {
        boolean[] b = {false, false, true, true};
        var uitkomst = Randomisatietoets.toets(
                Scores.van(1, Double.NaN, 5, 6), b, new Ontwerp.Fasen("AB", 1), Grootheid.B_MIN_A, Instellingen.GEWOON);
        assertThat(uitkomst.waargenomen().waarde()).isEqualTo(4.5);
        assertThat(uitkomst.indelingen()).isEqualTo(3);
        assertThat(uitkomst.p().waarde()).isEqualTo(2 / 3.0, within(1e-12));
    }

    @Test
    void een_indeling_zonder_getal_telt_als_even_extreem() {
        boolean[] b = {false, false, true};
        var uitkomst = Randomisatietoets.toets(
                Scores.van(Double.NaN, 1, 5), b, new Ontwerp.Fasen("AB", 1), Grootheid.B_MIN_A, Instellingen.GEWOON);
        assertThat(uitkomst.p().waarde()).isEqualTo(1);
        assertThat(uitkomst.waarschuwingen()).hasSize(1);
    }

    @Test
    void alles_gelijk_geeft_een() {
        boolean[] b = {false, true, true, false, false, true};
        var uitkomst = Randomisatietoets.toets(
                Scores.van(0.1, 0.1, 0.1, 0.1, 0.1, 0.1),
                b,
                new Ontwerp.Vrij(),
                Grootheid.ABSOLUUT,
                Instellingen.GEWOON);
        assertThat(uitkomst.p().waarde()).isEqualTo(1);
        assertThat(uitkomst.z().bekend()).isFalse();
    }

    /** Random series: p in (0, 1], the same upside down, unmoved by shifting and scaling, and by drawing within five errors. */
    @Test
    void wat_voor_elke_reeks_geldt() {
        for (long zaad = 1; zaad <= 60; zaad++) {
            var toeval = new SplittableRandom(zaad);
            double[] scores = toeval.doubles(10).map(x -> Math.rint(10 * x)).toArray();
            double[] om = Arrays.stream(scores).map(x -> -3 * x + 7).toArray();
            for (var ontwerp : List.of(new Ontwerp.Fasen("AB", 2), new Ontwerp.Vrij(), new Ontwerp.Afwisselend(2))) {
                boolean[] b = ontwerp.plan(10, 5).trek(toeval::nextInt);
                double p = toets(scores, b, ontwerp, Grootheid.A_MIN_B, Instellingen.GEWOON);
                assertThat(p).as("zaad %d", zaad).isGreaterThan(0).isLessThanOrEqualTo(1);
                assertThat(toets(om, b, ontwerp, Grootheid.B_MIN_A, Instellingen.GEWOON))
                        .as("zaad %d", zaad)
                        .isEqualTo(p);
                double geschat = toets(scores, b, ontwerp, Grootheid.A_MIN_B, new Instellingen(0, 4000, zaad));
                assertThat(geschat).as("zaad %d", zaad).isEqualTo(p, within(5 * Math.sqrt(p * (1 - p) / 4000) + 1e-3));
            }
        }
    }

    private static double toets(double[] scores, boolean[] b, Ontwerp ontwerp, Grootheid g, Instellingen hoe) {
        return Randomisatietoets.toets(Scores.van(scores), b, ontwerp, g, hoe)
                .p()
                .waarde();
    }

    private static String tekst(boolean[] indeling) {
        var letters = new StringBuilder();
        for (boolean b : indeling) {
            letters.append(b ? 'B' : 'A');
        }
        return letters.toString();
    }
}
