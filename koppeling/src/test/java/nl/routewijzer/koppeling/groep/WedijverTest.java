package nl.routewijzer.koppeling.groep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WedijverTest {

    /** So many that hardly any has a link. */
    private static final long VEEL = 1_000_000_000_000L;

    @Test
    void twee_even_goede_kandidaten_houden_elk_minder_dan_de_helft() {
        var uit = new Wedijver(VEEL, VEEL, true)
                .beslecht(new Kandidaten().voegToe(0, 0, 10).voegToe(0, 1, 10));
        assertThat(kans(uit, 0)).isCloseTo(1024.0 / 2049, within(1e-3));
        assertThat(kans(uit, 1)).isCloseTo(1024.0 / 2049, within(1e-3));
    }

    @Test
    void wie_zelf_een_betere_heeft_laat_de_ander_vrij() {
        var uit = new Wedijver(VEEL, VEEL, true)
                .beslecht(new Kandidaten().voegToe(0, 0, 10).voegToe(0, 1, 8).voegToe(1, 1, 20));
        assertThat(kans(uit, 0)).isGreaterThan(0.99);
        assertThat(kans(uit, 1)).isLessThan(0.01);
    }

    @Test
    void ook_twee_die_zeker_zijn_sluiten_elkaar_uit_en_een_zwakke_ernaast_raakt_niet_zoek() {
        var paren = new Kandidaten()
                .voegToe(0, 0, 90)
                .voegToe(0, 1, 90)
                .voegToe(1, 2, 90)
                .voegToe(1, 3, 5);
        var uit = new Wedijver(VEEL, VEEL, true).beslecht(paren);
        assertThat(kans(uit, 0)).isCloseTo(0.5, within(1e-3)).isGreaterThan(0.5);
        assertThat(kans(uit, 1)).isCloseTo(0.5, within(1e-3)).isLessThan(0.5);
        assertThat(uit.bits(2)).isCloseTo(90 - Math.log(33) / Math.log(2), within(1e-6));
    }

    @Test
    void waar_velen_dubbel_staan_kunnen_beide_kandidaten_het_zijn() {
        var paren = new Kandidaten();
        for (int rij = 0; rij < 100; rij++) {
            paren.voegToe(rij, rij, 20);
            if (rij % 5 == 0) {
                paren.voegToe(rij, 100 + rij, 20);
            }
        }
        int twijfel = paren.aantal();
        paren.voegToe(100, 201, 10).voegToe(100, 202, 10).voegToe(101, 203, 10).voegToe(102, 203, 10);
        var uit = new Wedijver(VEEL, VEEL, false).beslecht(paren);
        assertThat(kans(uit, twijfel)).isGreaterThan(0.98);
        // A row on the right never has two here.
        assertThat(kans(uit, twijfel + 2)).isLessThan(0.9);
    }

    @Test
    void heeft_bijna_iedereen_een_koppel_dan_is_een_enige_kandidaat_het_eerder() {
        var paren = new Kandidaten();
        for (int rij = 0; rij < 99; rij++) {
            paren.voegToe(rij, rij, 20);
        }
        paren.voegToe(99, 99, 0);
        assertThat(kans(new Wedijver(VEEL, VEEL, true).beslecht(paren), 99)).isCloseTo(0.5, within(1e-3));
        assertThat(kans(new Wedijver(200, 200, true).beslecht(paren), 99)).isBetween(0.75, 0.85);
        assertThat(kans(new Wedijver(110, 110, true).beslecht(paren), 99)).isGreaterThan(0.98);
    }

    @Test
    void staat_iedereen_in_beide_registers_dan_maakt_dat_een_tweede_koppel_niet_waarschijnlijker() {
        var paren = new Kandidaten();
        for (int rij = 0; rij < 10_000; rij++) {
            paren.voegToe(rij, rij, 40);
        }
        int buren = paren.aantal();
        paren.voegToe(0, 1, 5).voegToe(2, 3, 5);
        for (long rijen : new long[] {10_000, VEEL}) {
            var uit = new Wedijver(rijen, rijen, false).beslecht(paren);
            assertThat(kans(uit, buren)).as("van %d rijen", rijen).isLessThan(0.001);
            assertThat(kans(uit, 0)).isGreaterThan(0.999);
        }
    }

    /** Without cycles belief propagation is exact: held against counting every one-to-one linkage. */
    @Test
    void zonder_kringen_is_het_wat_alle_koppelingen_samen_zeggen() {
        for (long zaad = 1; zaad <= 200; zaad++) {
            var paren = boom(new Random(zaad), 7);
            var uit = new Wedijver(VEEL, VEEL, true).beslecht(paren);
            double alle = som(paren, 0, 0, 0, -1);
            for (int p = 0; p < paren.aantal(); p++) {
                assertThat(kans(uit, p))
                        .as("zaad %d, paar %d", zaad, p)
                        .isCloseTo(som(paren, 0, 0, 0, p) / alle, within(2e-3));
            }
        }
    }

    /** Every new row is a candidate of one that is there. */
    private static Kandidaten boom(Random toeval, int grootte) {
        var uit = new Kandidaten();
        int links = 1;
        int rechts = 0;
        for (int k = 0; k < grootte; k++) {
            boolean naarRechts = rechts == 0 || toeval.nextBoolean();
            double bits = toeval.nextInt(-4, 9);
            if (naarRechts) {
                uit.voegToe(toeval.nextInt(links), rechts++, bits);
            } else {
                uit.voegToe(links++, toeval.nextInt(rechts), bits);
            }
        }
        return uit;
    }

    /** The sum of the odds of all one-to-one linkages of the pairs from {@code vanaf}, those with pair {@code met} only when it is not -1. */
    private static double som(Kandidaten paren, int vanaf, int links, int rechts, int met) {
        if (vanaf == paren.aantal()) {
            return 1;
        }
        int l = 1 << paren.links(vanaf);
        int r = 1 << paren.rechts(vanaf);
        double zonder = vanaf == met ? 0 : som(paren, vanaf + 1, links, rechts, met);
        boolean mag = (links & l) == 0 && (rechts & r) == 0;
        return zonder + (mag ? Math.pow(2, paren.bits(vanaf)) * som(paren, vanaf + 1, links | l, rechts | r, met) : 0);
    }

    private static double kans(Kandidaten paren, int paar) {
        return 1 / (1 + Math.pow(2, -paren.bits(paar)));
    }
}
