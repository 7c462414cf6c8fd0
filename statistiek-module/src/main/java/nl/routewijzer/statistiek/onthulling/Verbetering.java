package nl.routewijzer.statistiek.onthulling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.routewijzer.statistiek.onthulling.Celtabel.Cel;
import org.jspecify.annotations.Nullable;

/**
 * Makes a safe choice of cells smaller: puts back what is not needed, exchanges two for one and one for a lesser one, and in small
 * tables tries all choices. Bounded by a number of trials, not by time: the same table gives the same outcome everywhere.
 */
final class Verbetering {

    private static final int MEESTE_PROEVEN = 60_000;
    /** Trials times cells times cells below the threshold: in a large table a trial costs more. */
    private static final long WERK = 40_000_000;

    private final Celtabel tabel;
    private final boolean[][] primair;
    private final Predicate<boolean[][]> veilig;
    private final long grens;
    private long proeven;

    Verbetering(Celtabel tabel, List<Cel> primair, Predicate<boolean[][]> veilig) {
        this.tabel = tabel;
        this.primair = new boolean[tabel.rijen()][tabel.kolommen()];
        primair.forEach(c -> this.primair[c.rij()][c.kolom()] = true);
        this.veilig = veilig;
        long werk = Math.max(1L, primair.size()) * tabel.rijen() * tabel.kolommen();
        this.grens = Math.min(MEESTE_PROEVEN, WERK / werk);
    }

    /**
     * @param weg the choice, safe before and after
     * @return true when no choice of fewer cells is safe
     */
    boolean verbeter(boolean[][] weg) {
        terug(weg);
        boolean minste = alles(weg);
        if (!minste) {
            proeven = 0;
            while (proeven < grens && (tweeVoorEen(weg) || eenVoorMinder(weg))) {
                terug(weg);
            }
        }
        return minste;
    }

    private List<Cel> secundair(boolean[][] weg) {
        List<Cel> cellen = new ArrayList<>();
        for (var cel : alle()) {
            if (weg[cel.rij()][cel.kolom()]) {
                cellen.add(cel);
            }
        }
        return cellen;
    }

    /** All cells that are not below the threshold, the smallest first. */
    private List<Cel> alle() {
        List<Cel> cellen = new ArrayList<>();
        for (int i = 0; i < tabel.rijen(); i++) {
            for (int j = 0; j < tabel.kolommen(); j++) {
                if (!primair[i][j]) {
                    cellen.add(new Cel(i, j));
                }
            }
        }
        cellen.sort(Comparator.comparingInt(c -> tabel.aantal(c.rij(), c.kolom())));
        return cellen;
    }

    /** The largest first: what can be shown is shown. */
    private void terug(boolean[][] weg) {
        for (var cel : secundair(weg).reversed()) {
            zet(weg, cel, false);
            if (!mag(weg)) {
                zet(weg, cel, true);
            }
        }
    }

    private boolean tweeVoorEen(boolean[][] weg) {
        var nu = secundair(weg);
        var ander = alle();
        for (int i = 0; i < nu.size(); i++) {
            for (int j = i + 1; j < nu.size(); j++) {
                zet(weg, nu.get(i), false);
                zet(weg, nu.get(j), false);
                for (var cel : ander) {
                    if (!weg[cel.rij()][cel.kolom()] && proeven < grens) {
                        zet(weg, cel, true);
                        if (mag(weg)) {
                            return true;
                        }
                        zet(weg, cel, false);
                    }
                }
                zet(weg, nu.get(i), true);
                zet(weg, nu.get(j), true);
            }
        }
        return false;
    }

    private boolean eenVoorMinder(boolean[][] weg) {
        var ander = alle();
        for (var cel : secundair(weg).reversed()) {
            zet(weg, cel, false);
            for (var kandidaat : ander) {
                boolean minder =
                        tabel.aantal(kandidaat.rij(), kandidaat.kolom()) < tabel.aantal(cel.rij(), cel.kolom());
                if (minder && !weg[kandidaat.rij()][kandidaat.kolom()] && proeven < grens) {
                    zet(weg, kandidaat, true);
                    if (mag(weg)) {
                        return true;
                    }
                    zet(weg, kandidaat, false);
                }
            }
            zet(weg, cel, true);
        }
        return false;
    }

    /** All choices of as many cells or fewer, when those are not too many; keeps the fewest, and then the smallest sum. */
    private boolean alles(boolean[][] weg) {
        var nu = secundair(weg);
        var cellen = alle();
        for (int grootte = 0; grootte <= nu.size(); grootte++) {
            if (combinaties(cellen.size(), grootte) > grens) {
                return grootte >= nu.size();
            }
            var beste = new Beste(grootte == nu.size() ? som(nu) : Long.MAX_VALUE);
            probeer(cellen, 0, grootte, 0, zonder(weg), beste);
            if (beste.keuze != null) {
                nu.forEach(c -> zet(weg, c, false));
                beste.keuze.forEach(c -> zet(weg, c, true));
                return true;
            }
        }
        return true;
    }

    private static final class Beste {
        private long som;
        private @Nullable List<Cel> keuze;

        Beste(long som) {
            this.som = som;
        }
    }

    private void probeer(List<Cel> cellen, int vanaf, int nog, long som, boolean[][] weg, Beste beste) {
        if (nog == 0) {
            if (som < beste.som && mag(weg)) {
                beste.som = som;
                beste.keuze = secundair(weg);
            }
            return;
        }
        for (int i = vanaf; i <= cellen.size() - nog; i++) {
            var cel = cellen.get(i);
            long meer = som + tabel.aantal(cel.rij(), cel.kolom());
            if (meer >= beste.som) {
                return;
            }
            zet(weg, cel, true);
            probeer(cellen, i + 1, nog - 1, meer, weg, beste);
            zet(weg, cel, false);
        }
    }

    private boolean[][] zonder(boolean[][] weg) {
        boolean[][] kopie = new boolean[weg.length][];
        Arrays.setAll(kopie, i -> weg[i].clone());
        secundair(weg).forEach(c -> zet(kopie, c, false));
        return kopie;
    }

    private long som(List<Cel> cellen) {
        return cellen.stream().mapToLong(c -> tabel.aantal(c.rij(), c.kolom())).sum();
    }

    private static double combinaties(int n, int k) {
        double aantal = 1;
        for (int i = 1; i <= k; i++) {
            aantal *= (n - k + i) / (double) i;
        }
        return aantal;
    }

    private boolean mag(boolean[][] weg) {
        proeven++;
        return veilig.test(weg);
    }

    private static void zet(boolean[][] weg, Cel cel, boolean aan) {
        weg[cel.rij()][cel.kolom()] = aan;
    }
}
