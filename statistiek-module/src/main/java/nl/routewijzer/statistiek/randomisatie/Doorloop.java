package nl.routewijzer.statistiek.randomisatie;

import java.util.Arrays;

/** Walks through all ways in which moments of change could have fallen to several cases. */
final class Doorloop {

    private final double[][] tabel;
    private final int[][] starts;
    private final Toetsgrootheid grootheid;
    private final Telling telling;
    private final int[] orde;
    private final double[] perGeval;

    /** @param tabel the statistic of each case for each first session of B */
    Doorloop(double[][] tabel, int[][] starts, Toetsgrootheid grootheid, Telling telling) {
        this.tabel = tabel;
        this.starts = starts;
        this.grootheid = grootheid;
        this.telling = telling;
        this.orde = new int[tabel.length];
        this.perGeval = new double[tabel.length];
        Arrays.setAll(orde, i -> i);
    }

    void alle(MeervoudigeBasislijn.Vorm vorm) {
        if (vorm == MeervoudigeBasislijn.Vorm.MARASCUILO_BUSK) {
            kies(0);
        } else {
            verwissel(0);
        }
    }

    private void verwissel(int vanaf) {
        if (vanaf == orde.length) {
            kies(0);
            return;
        }
        for (int i = vanaf; i < orde.length; i++) {
            ruil(vanaf, i);
            verwissel(vanaf + 1);
            ruil(vanaf, i);
        }
    }

    private void ruil(int een, int twee) {
        int oud = orde[een];
        orde[een] = orde[twee];
        orde[twee] = oud;
    }

    private void kies(int geval) {
        if (geval == orde.length) {
            telling.tel(grootheid.samen(perGeval));
            return;
        }
        for (int start : starts[orde[geval]]) {
            perGeval[geval] = tabel[geval][start];
            kies(geval + 1);
        }
    }
}
