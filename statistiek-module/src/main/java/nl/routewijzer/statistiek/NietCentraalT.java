package nl.routewijzer.statistiek;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The noncentral t distribution at one t: the normal chance of t·sqrt(x/ν) - ncp, averaged over the chi-square x by the trapezium rule
 * over log x. What weighs next to nothing is left out.
 */
final class NietCentraalT {

    private static final double STAP = 0.01;
    private static final double NIETS = 1e-18;
    private static final int HALVERINGEN = 80;

    private final double t;
    private final double[] punten;
    private final double[] gewichten;

    NietCentraalT(double t, double vrijheidsgraden) {
        var chi = ChiSquaredDistribution.of(vrijheidsgraden);
        double onder = -120 / vrijheidsgraden - 20;
        double boven = Math.log(vrijheidsgraden + 40 * Math.sqrt(2 * vrijheidsgraden) + 100);
        int meest = (int) ((boven - onder) / STAP) + 1;
        double[] waar = new double[meest];
        double[] hoeveel = new double[meest];
        int n = 0;
        for (int i = 0; i < meest; i++) {
            double x = Math.exp(onder + i * STAP);
            double gewicht = chi.density(x) * x * STAP;
            if (gewicht > NIETS) {
                waar[n] = t * Math.sqrt(x / vrijheidsgraden);
                hoeveel[n++] = gewicht;
            }
        }
        this.t = t;
        this.punten = Arrays.copyOf(waar, n);
        this.gewichten = Arrays.copyOf(hoeveel, n);
    }

    double kans(double ncp) {
        double som = 0;
        for (int i = 0; i < punten.length; i++) {
            som += gewichten[i] * Kansen.normaal(punten[i] - ncp);
        }
        return som;
    }

    double ncp(double kans) {
        double ruimte = 10 * Math.max(5, Math.abs(t));
        double van = t - ruimte;
        double tot = t + ruimte;
        for (int i = 0; i < HALVERINGEN; i++) {
            double midden = (van + tot) / 2;
            if (kans(midden) > kans) {
                van = midden;
            } else {
                tot = midden;
            }
        }
        return (van + tot) / 2;
    }
}
