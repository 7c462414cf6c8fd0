package nl.routewijzer.statistiek;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The distributions that the methods need, under the names they have in formulas.
 *
 * <p>{@snippet :
 * var z = Kansen.z(0.95); // 1.959964
 * var p = Kansen.chiKwadraatBoven(3.841459, 1); // 0.05
 * }
 */
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

    /** P(T &lt;= t) for noncentral t, to about 1e-12. */
    public static double nietCentraalT(double t, double vrijheidsgraden, double ncp) {
        return new NietCentraalT(t, vrijheidsgraden).kans(ncp);
    }

    /** The noncentrality at which P(T &lt;= t) is this chance. */
    public static double ncp(double t, double vrijheidsgraden, double kans) {
        return new NietCentraalT(t, vrijheidsgraden).ncp(kans);
    }

    private Kansen() {}
}
