package nl.routewijzer.statistiek.eengeval;

import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Richting;

/**
 * Wilcoxon's rank sum test of A against B, one-sided for an improvement, with the normal approximation, continuity and ties.
 *
 * <p>Source: Hollander, Wolfe &amp; Chicken (2014), Nonparametric Statistical Methods, 3rd ed., section 4.1.
 *
 * <p>{@snippet :
 * var paar = Fasepaar.opVolgorde(new double[] {4, 6, 5}, new double[] {7, 5, 8});
 * var w = Wilcoxon.van(paar, Richting.TOENAME).w(); // 1.5
 * }
 *
 * @param w pairs in which A is higher, ties for half
 */
public record Wilcoxon(double w, Getal p) {

    public static Wilcoxon van(Fasepaar paar, Richting beter) {
        double mn = (double) paar.m() * paar.n();
        double w = mn * (1 - Nap.kans(paar, Richting.TOENAME));
        double n = paar.m() + paar.n();
        double[] op = Reeks.gesorteerd(paar.waarden());
        double knopen = 0;
        int begin = 0;
        while (begin < op.length) {
            int eind = begin + 1;
            while (eind < op.length && Reeks.vergelijk(op[eind], op[begin]) == 0) {
                eind++;
            }
            double t = eind - begin;
            knopen += t * t * t - t;
            begin = eind;
        }
        double fout = Math.sqrt(mn / 12 * (n + 1 - knopen / (n * (n - 1))));
        double af = beter == Richting.TOENAME ? mn / 2 - w : w - mn / 2;
        return new Wilcoxon(w, Getal.van(Kansen.bovenstaart((af - 0.5) / fout), "alle scores zijn gelijk"));
    }
}
