package nl.routewijzer.statistiek.eengeval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Richting;
import nl.routewijzer.statistiek.kleinaantal.Fisher;

/**
 * Variants of the overlap measures that are in use beside those of {@link Overlap} and {@link Nap}; all as fractions.
 *
 * <p>{@snippet :
 * var paar = Fasepaar.opVolgorde(new double[] {4, 6, 5}, new double[] {7, 5, 8});
 * var tabel = Overlaptabel.nap(paar, Richting.TOENAME);
 * var paren = tabel.get("Pairs").waarde(); // 9.0
 * }
 */
public final class Overlaptabel {

    /**
     * NAP with counts, Wilcoxon's test and the conversion d = 3.464(1 - sqrt((1-NAP)/0.5)), R² = d²/(d²+4). Source: Parker &amp; Vannest
     * (2009), Behavior Therapy 40, 357-367.
     */
    public static Map<String, Getal> nap(Fasepaar paar, Richting beter) {
        double nap = Nap.kans(paar, beter);
        long paren = (long) paar.m() * paar.n();
        long beterParen = 0;
        long gelijk = 0;
        for (double a : paar.a()) {
            for (double b : paar.b()) {
                int orde = beter.teken() * Reeks.vergelijk(b, a);
                beterParen += orde > 0 ? 1 : 0;
                gelijk += orde == 0 ? 1 : 0;
            }
        }
        var w = Wilcoxon.van(paar, beter);
        double d = 3.464 * (1 - Math.sqrt((1 - nap) / 0.5));
        Map<String, Getal> rij = new LinkedHashMap<>();
        rij.put("NAP", Getal.van(nap));
        rij.put("NAP Rescaled", Getal.van(2 * nap - 1));
        rij.put("Pairs", Getal.van(paren));
        rij.put("Non-overlaps", Getal.van(nap * paren));
        rij.put("Positives", Getal.van(beterParen));
        rij.put("Ties", Getal.van(gelijk));
        rij.put("w", Getal.van(w.w()));
        rij.put("p", w.p());
        rij.put("d", Getal.van(d));
        rij.put("R²", Getal.van(d * d / (d * d + 4)));
        return rij;
    }

    /** Share of B strictly better than the median of A, with a one-sided binomial test. Source: Ma (2006). */
    public static Map<String, Getal> pem(Fasepaar paar, Richting beter) {
        double mediaan = Reeks.mediaan(paar.a());
        int beterDan = (int) Arrays.stream(paar.b())
                .filter(x -> beter.teken() * Reeks.vergelijk(x, mediaan) > 0)
                .count();
        int n = paar.n();
        Map<String, Getal> rij = new LinkedHashMap<>();
        rij.put("PEM", Getal.van(beterDan / (double) n));
        rij.put("positives", Getal.van(beterDan));
        rij.put("total", Getal.van(n));
        rij.put("binom.p", Getal.van(1 - Kansen.binomiaal(beterDan - 1, n, 0.5)));
        return rij;
    }

    /**
     * PAND by sorting: the m worst places belong to A, the n best to B; who stands elsewhere overlaps. Of equal scores those of A go
     * first from below. With phi and Fisher's exact test of that table. Source: Parker, Hagan-Burke &amp; Vannest (2007).
     */
    public static Map<String, Getal> pandGesorteerd(Fasepaar paar, Richting beter) {
        int m = paar.m();
        int n = paar.n();
        double[] waarden = paar.waarden();
        Integer[] orde = new Integer[m + n];
        Arrays.setAll(orde, i -> i);
        Arrays.sort(orde, Comparator.comparingDouble(i -> waarden[i]));
        boolean aEerst = beter == Richting.TOENAME;
        int eersten = aEerst ? m : n;
        int aInEersten = 0;
        for (int plek = 0; plek < eersten; plek++) {
            aInEersten += orde[plek] < m ? 1 : 0;
        }
        int aGoed = aEerst ? aInEersten : m - aInEersten;
        int bGoed = n - (m - aGoed);
        int overlap = m + n - aGoed - bGoed;
        double phi = ((double) aGoed * bGoed - (double) (m - aGoed) * (n - bGoed)) / ((double) m * n);
        Map<String, Getal> rij = new LinkedHashMap<>();
        rij.put("PAND", Getal.van(1 - overlap / (double) (m + n)));
        rij.put("phi", Getal.van(phi));
        rij.put("overlaps", Getal.van(overlap));
        rij.put("p", Getal.van(Fisher.p(aGoed, m - aGoed, n - bGoed, bGoed)));
        return rij;
    }

    /** PAND by leaving out as few scores as can be, with how many those are. */
    public static Map<String, Getal> pandMinste(Fasepaar paar, Richting beter) {
        int alle = paar.m() + paar.n();
        int blijvers = Overlap.blijvers(paar, beter);
        Map<String, Getal> rij = new LinkedHashMap<>();
        rij.put("PAND", Getal.van(blijvers / (double) alle));
        rij.put("overlaps", Getal.van(alle - blijvers));
        return rij;
    }

    /** Means, deviations and the usual standardised differences of B minus A; not turned by the direction of improvement. */
    public static Map<String, Getal> smd(Fasepaar paar) {
        double ma = Reeks.gemiddelde(paar.a());
        double mb = Reeks.gemiddelde(paar.b());
        double va = Reeks.variantie(paar.a());
        double vb = Reeks.variantie(paar.b());
        double alle = paar.m() + paar.n();
        double cohen = Math.sqrt((va + vb) / 2);
        double hedges = Math.sqrt(((paar.m() - 1) * va + (paar.n() - 1) * vb) / (alle - 2));
        double g = (mb - ma) / hedges;
        double klein = g * (1 - 3 / (4 * alle - 9));
        String geen = "te weinig scores, of constante scores";
        Map<String, Getal> rij = new LinkedHashMap<>();
        rij.put("mA", Getal.van(ma));
        rij.put("mB", Getal.van(mb));
        rij.put("sdA", Getal.van(Math.sqrt(va), geen));
        rij.put("sdB", Getal.van(Math.sqrt(vb), geen));
        rij.put("sd cohen", Getal.van(cohen, geen));
        rij.put("sd hedges", Getal.van(hedges, geen));
        rij.put("Glass' delta", Getal.van((mb - ma) / Math.sqrt(va), "constante basislijn"));
        rij.put("Hedges' g", Getal.van(g, geen));
        rij.put("Hedges' g correction", Getal.van(klein, geen));
        double durlak = g * (alle - 3) / (alle - 2.25) * Math.sqrt((alle - 2) / alle);
        rij.put("Hedges' g durlak correction", Getal.van(durlak, geen));
        rij.put("Cohen's d", Getal.van((mb - ma) / cohen, geen));
        return rij;
    }

    private Overlaptabel() {}
}
