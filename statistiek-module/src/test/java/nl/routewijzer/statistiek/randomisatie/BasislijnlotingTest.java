package nl.routewijzer.statistiek.randomisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.statistiek.randomisatie.MeervoudigeBasislijn.Geval;
import nl.routewijzer.statistiek.randomisatie.MeervoudigeBasislijn.Vorm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When each case of a multiple baseline changes is drawn, kept and can be drawn again. */
class BasislijnlotingTest {

    private static final List<String> GEVALLEN = List.of("K1", "K2", "K3");
    private static final Instant MOMENT = Instant.parse("2026-11-24T08:55:00Z");

    private static List<List<Integer>> starts(Vorm vorm) {
        return vorm == Vorm.WAMPOLD_WORSHAM
                ? List.of(List.of(4), List.of(6), List.of(8))
                : List.of(List.of(4, 5), List.of(6, 7), List.of(8, 9));
    }

    private static Loting.VerzegeldeStarts trek(Vorm vorm, int nummer) {
        byte[] zaad = ByteBuffer.allocate(16).putInt(nummer).array();
        return Loting.trek(vorm, GEVALLEN, starts(vorm), zaad, MOMENT);
    }

    /** Chi-square of 60 draws per assignment, against its 0.9999 quantile by Wilson and Hilferty. */
    @ParameterizedTest
    @EnumSource
    void elke_indeling_wordt_even_vaak_getrokken(Vorm vorm) {
        int k = vorm.aantal(starts(vorm).stream().map(List::size).toList()).intValueExact();
        Map<List<Integer>, Integer> keren = new HashMap<>();
        for (int i = 0; i < 60 * k; i++) {
            keren.merge(trek(vorm, i).getrokken(), 1, Integer::sum);
        }
        assertThat(keren).hasSize(k);
        double chi = keren.values().stream()
                .mapToDouble(n -> (n - 60.0) * (n - 60.0) / 60)
                .sum();
        double vrij = k - 1.0;
        assertThat(chi).isLessThan(vrij * Math.pow(1 - 2 / (9 * vrij) + 3.72 * Math.sqrt(2 / (9 * vrij)), 3));
    }

    @ParameterizedTest
    @EnumSource
    void wat_getrokken_is_mag_getoetst_en_klopt_later_nog(Vorm vorm) {
        for (int i = 0; i < 50; i++) {
            var loting = trek(vorm, i);
            assertThat(Loting.klopt(loting)).isTrue();
            List<Geval> gevallen = new ArrayList<>();
            for (int g = 0; g < 3; g++) {
                gevallen.add(new Geval(
                        GEVALLEN.get(g),
                        Scores.van(3, 4, 3, 5, 4, 6, 5, 7, 6, 8),
                        loting.getrokken().get(g)));
            }
            var toets =
                    MeervoudigeBasislijn.toets(gevallen, vorm, loting.starts(), Grootheid.B_MIN_A, Instellingen.GEWOON);
            assertThat(toets.p().bekend()).isTrue();
        }
    }

    @Test
    void wie_iets_verandert_valt_door_de_mand() {
        var loting = trek(Vorm.KOEHLER_LEVIN, 1);
        for (var vervalst : List.of(
                met(loting, GEVALLEN, loting.starts(), loting.getrokken().reversed()),
                met(loting, List.of("K2", "K1", "K3"), loting.starts(), loting.getrokken()),
                met(loting, GEVALLEN, loting.starts().reversed(), loting.getrokken()))) {
            assertThat(Loting.klopt(vervalst)).as("%s", vervalst).isFalse();
        }
    }

    private static Loting.VerzegeldeStarts met(
            Loting.VerzegeldeStarts l, List<String> gevallen, List<List<Integer>> starts, List<Integer> getrokken) {
        return new Loting.VerzegeldeStarts(l.algoritme(), l.zaad(), l.moment(), l.vorm(), gevallen, starts, getrokken);
    }

    @Test
    void wat_niet_past_wordt_niet_geloot() {
        var starts = starts(Vorm.KOEHLER_LEVIN);
        assertThatThrownBy(() -> Loting.trek(Vorm.KOEHLER_LEVIN, GEVALLEN, starts, new byte[8], MOMENT))
                .hasMessage("Het zaad van een loting heeft minstens 16 bytes.");
        assertThatThrownBy(() -> Loting.trek(Vorm.WAMPOLD_WORSHAM, GEVALLEN, starts, new byte[16], MOMENT))
                .hasMessage("De vorm van Wampold en Worsham heeft per plek één startmoment.");
        assertThatThrownBy(
                        () -> Loting.trek(Vorm.KOEHLER_LEVIN, List.of("K1", "K1", "K2"), starts, new byte[16], MOMENT))
                .hasMessage("Bij elk geval, met een eigen naam, hoort één plek met startmomenten.");
        assertThatThrownBy(() -> Loting.trek(
                        Vorm.MARASCUILO_BUSK,
                        List.of("K1", "K2"),
                        List.of(List.of(1, 2), List.of(3)),
                        new byte[16],
                        MOMENT))
                .hasMessage("Een startmoment laat geen sessie in fase A over.");
    }
}
