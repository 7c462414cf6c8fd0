package nl.routewijzer.statistiek;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The distributions that the methods need, under the names they have in formulas. */
public final class Kansen {

    private static final NormalDistribution NORMAAL = NormalDistribution.of(0, 1);
    private static final double GEWOON = 0.95;
    private static final double Z_GEWOON = NORMAAL.inverseCumulativeProbability((1 + GEWOON) / 2);

    /** The two-sided normal quantile of a confidence level: 1.96 for 0.95. */
    public static double z(double niveau) {
        if (niveau == GEWOON) {
            return Z_GEWOON;
        }
        return normaalkwantiel((1 + Interval.eisNiveau(niveau)) / 2);
    }

    public static double normaalkwantiel(double kans) {
        return NORMAAL.inverseCumulativeProbability(kans);
    }

    /** P(Z &lt;= z). */
    public static double normaal(double z) {
        return NORMAAL.cumulativeProbability(z);
    }

    /** P(|Z| &gt;= |z|). */
    public static double tweezijdig(double z) {
        return Math.min(1, 2 * NORMAAL.survivalProbability(Math.abs(z)));
    }

    /** P(Z &gt;= z). */
    public static double bovenstaart(double z) {
        return NORMAAL.survivalProbability(z);
    }

    /** P(|T| &gt;= |t|) with that many degrees of freedom. */
    public static double tTweezijdig(double t, double vrijheidsgraden) {
        return Math.min(1, 2 * TDistribution.of(vrijheidsgraden).survivalProbability(Math.abs(t)));
    }

    public static double tKwantiel(double kans, double vrijheidsgraden) {
        return TDistribution.of(vrijheidsgraden).inverseCumulativeProbability(kans);
    }

    /** P(chi-square &gt;= x). */
    public static double chiKwadraatBoven(double x, double vrijheidsgraden) {
        return ChiSquaredDistribution.of(vrijheidsgraden).survivalProbability(x);
    }

    public static double fKwantiel(double kans, double teller, double noemer) {
        return FDistribution.of(teller, noemer).inverseCumulativeProbability(kans);
    }

    public static double betaKwantiel(double kans, double a, double b) {
        return BetaDistribution.of(a, b).inverseCumulativeProbability(kans);
    }

    /** P(X &lt;= k) for a binomial with n trials. */
    public static double binomiaal(int k, int n, double kans) {
        return k < 0 ? 0 : BinomialDistribution.of(n, kans).cumulativeProbability(k);
    }

    /** P(X = k) for a binomial with n trials. */
    public static double binomiaaldichtheid(int k, int n, double kans) {
        return BinomialDistribution.of(n, kans).probability(k);
    }

    /** P(T &lt;= t) for noncentral t, by the trapezium rule over the log of the chi-square under it; to about 1e-12. */
    public static double nietCentraalT(double t, double vrijheidsgraden, double ncp) {
        var chi = ChiSquaredDistribution.of(vrijheidsgraden);
        double stap = 0.01;
        double som = 0;
        double boven = Math.log(vrijheidsgraden + 40 * Math.sqrt(2 * vrijheidsgraden) + 100);
        for (double y = -120 / vrijheidsgraden - 20; y <= boven; y += stap) {
            double x = Math.exp(y);
            som += normaal(t * Math.sqrt(x / vrijheidsgraden) - ncp) * chi.density(x) * x;
        }
        return som * stap;
    }

    /** The noncentrality at which P(T &lt;= t) is this chance. */
    public static double ncp(double t, double vrijheidsgraden, double kans) {
        double van = t - 10 * Math.max(5, Math.abs(t));
        double tot = t + 10 * Math.max(5, Math.abs(t));
        for (int i = 0; i < 80; i++) {
            double midden = (van + tot) / 2;
            if (nietCentraalT(t, vrijheidsgraden, midden) > kans) {
                van = midden;
            } else {
                tot = midden;
            }
        }
        return (van + tot) / 2;
    }

    private Kansen() {}
}
