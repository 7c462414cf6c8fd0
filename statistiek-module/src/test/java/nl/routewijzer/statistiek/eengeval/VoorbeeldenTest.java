package nl.routewijzer.statistiek.eengeval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Richting;
import nl.routewijzer.statistiek.Schatting;
import org.junit.jupiter.api.Test;

/** Figures that can be followed by hand, and what happens at the edges. */
class VoorbeeldenTest {

    private static final Fasepaar KORT = Fasepaar.opVolgorde(new double[] {4, 6, 5}, new double[] {7, 5, 8});

    @Test
    void zeven_en_een_half_van_negen_paren() {
        assertThat(nap(KORT)).isEqualTo(7.5 / 9, within(1e-15));
    }

    /** Tarlow (2017): a plain rising line 1 to 10 is trend and nothing else. */
    @Test
    void een_rechte_lijn_is_trend_en_geen_effect() {
        var lijn = Fasepaar.opVolgorde(new double[] {1, 2, 3, 4, 5}, new double[] {6, 7, 8, 9, 10});
        assertThat(2 * nap(lijn) - 1).isEqualTo(1);
        assertThat(waarde(TauU.minTrendA(lijn, Richting.TOENAME))).isEqualTo(0.6, within(1e-15));
        assertThat(waarde(TauBasislijn.tau(lijn, Richting.TOENAME, false, OptionalDouble.empty(), 0.95)))
                .isZero();
    }

    @Test
    void een_constante_basislijn_geeft_een_reden_en_geen_oneindig() {
        var vlak = Fasepaar.opVolgorde(new double[] {0, 0, 0}, new double[] {1, 2, 1});
        var smd = Verschil.smd(vlak, Richting.TOENAME, Verschil.Maatstaf.BASISLIJN, true, 0.95);
        assertThat(smd.waarde().waarom()).isEqualTo("niet berekenbaar: constante basislijn");
        assertThat(Logverhouding.lrr(vlak, Richting.TOENAME, true, 0.95)
                        .waarde()
                        .bekend())
                .isFalse();
    }

    @Test
    void twee_scores_in_de_basislijn_geven_een_nul_met_een_waarschuwing() {
        var kort = Fasepaar.opVolgorde(new double[] {1, 2}, new double[] {5, 6, 7});
        var zuiver = Verschil.smd(kort, Richting.TOENAME, Verschil.Maatstaf.BASISLIJN, true, 0.95);
        assertThat(waarde(zuiver)).isZero();
        assertThat(zuiver.waarschuwingen()).singleElement().asString().startsWith("met één vrijheidsgraad");
        var ruw = Verschil.smd(kort, Richting.TOENAME, Verschil.Maatstaf.BASISLIJN, false, 0.95);
        assertThat(ruw.waarschuwingen()).isEmpty();
    }

    @Test
    void een_score_per_fase_geeft_een_schatting_zonder_fout() {
        var twee = Fasepaar.opVolgorde(new double[] {1}, new double[] {2});
        for (var regel : Effecttabel.van(twee, Richting.TOENAME, OptionalDouble.of(3))) {
            assertThat(regel.waarde().bekend() || !regel.waarde().waarom().isEmpty())
                    .isTrue();
        }
        var nap = Nap.nap(twee, Richting.TOENAME, Nap.Fout.ZUIVER, 0.95);
        assertThat(waarde(nap)).isEqualTo(1);
        assertThat(nap.standaardfout().orElseThrow().bekend()).isFalse();
    }

    @Test
    void alles_gelijk_is_half() {
        var gelijk = Fasepaar.opVolgorde(new double[] {3, 3, 3}, new double[] {3, 3});
        assertThat(nap(gelijk)).isEqualTo(0.5);
        for (var regel : Effecttabel.van(gelijk, Richting.AFNAME, OptionalDouble.of(3))) {
            assertThat(regel.waarde()).isNotNull();
        }
    }

    /** By hand: pA = 0.5, pB = 0.75, so ln 3; the error from s²/(n p²(1-p)²). */
    @Test
    void log_odds_ratio_met_de_hand() {
        var paar = Fasepaar.opVolgorde(new double[] {0.4, 0.5, 0.6}, new double[] {0.7, 0.75, 0.8});
        var lor = Logverhouding.lor(paar, Richting.TOENAME, false, 0.95);
        assertThat(waarde(lor)).isEqualTo(Math.log(3), within(1e-12));
        double variantie = 0.01 / 3 / (0.5 * 0.5 * 0.5 * 0.5) + 0.0025 / 3 / (0.75 * 0.75 * 0.25 * 0.25);
        assertThat(lor.standaardfout().orElseThrow().waarde()).isEqualTo(Math.sqrt(variantie), within(1e-12));
        var zuiver = Logverhouding.lor(paar, Richting.AFNAME, true, 0.95);
        double bij = 0.0025 / 3 / (0.75 * 0.75 * 0.25 * 0.25) * 0.5 / 2;
        assertThat(waarde(zuiver)).isEqualTo(-(Math.log(3) - bij), within(1e-12));
    }

    @Test
    void betrouwbare_verandering() {
        var rci = Verandering.rci(26, 17, 7.1, 0.85);
        assertThat(waarde(rci)).isEqualTo(-2.314320665515, within(1e-11));
        assertThatThrownBy(() -> Verandering.rci(1, 2, 0, 0.5)).isInstanceOf(OnbruikbareInvoer.class);
    }

    @Test
    void onbruikbare_reeksen_worden_geweigerd() {
        assertThatThrownBy(() -> Fasepaar.opVolgorde(new double[0], new double[] {1}))
                .hasMessage("Er zijn scores nodig in fase A en in fase B.");
        assertThatThrownBy(() -> Fasepaar.opVolgorde(new double[] {Double.NaN}, new double[] {1}))
                .hasMessage("Een score is geen getal.");
        assertThatThrownBy(() ->
                        Fasepaar.van(new double[] {1, 1}, new double[] {1, 2}, new double[] {3}, new double[] {4}))
                .hasMessageStartingWith("De sessies lopen niet op");
    }

    private static double nap(Fasepaar paar) {
        return waarde(Nap.nap(paar, Richting.TOENAME, Nap.Fout.ZUIVER, 0.95));
    }

    private static double waarde(Schatting schatting) {
        return schatting.waarde().waarde();
    }
}
