package nl.routewijzer.statistiek.eengeval;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Kansen;

/**
 * Tarlow's road in steps: is there a trend in A, what is Kendall's tau with the phase as it is, what with the Theil-Sen trend taken
 * out, and which of the two counts. Not turned by the direction of improvement.
 *
 * <p>Source: Tarlow (2017), Behavior Modification 41(4), 427-467.
 *
 * <p>{@snippet :
 * var paar = Fasepaar.opVolgorde(new double[] {1, 2, 4, 3, 5}, new double[] {9, 7, 8, 9, 10});
 * var uitkomst = Tarlow.bereken(paar, true, false, 0.05);
 * var gecorrigeerd = uitkomst.gecorrigeerd(); // false
 * var met = uitkomst.met().tau().waarde(); // 0.204124
 * }
 */
public final class Tarlow {

    private static final String CONSTANT = "alle scores zijn gelijk";

    /** Tau, its normal score and two-sided p-value. */
    public record Toets(Getal tau, Getal z, Getal p) {}

    /** The steps, and whether the correction counts. */
    public record Uitkomst(Toets trendA, Toets zonder, Toets met, boolean gecorrigeerd) {

        /** The tau that counts. */
        public Getal gekozen() {
            return gecorrigeerd ? met.tau() : zonder.tau();
        }

        /** By name, as the tables of the field have them. */
        public Map<String, Toets> stappen() {
            Map<String, Toets> stappen = new LinkedHashMap<>();
            stappen.put("Baseline autocorrelation", trendA);
            stappen.put("Uncorrected tau", zonder);
            stappen.put("Baseline corrected tau", met);
            return stappen;
        }
    }

    /**
     * @param tauB tau-b and ties in the variance; otherwise tau-a without
     * @param alfa the correction counts when the p-value of the trend in A is below it
     */
    public static Uitkomst bereken(Fasepaar paar, boolean tauB, boolean continuiteit, double alfa) {
        var trend = toets(paar.sessiesA(), paar.a(), tauB, continuiteit);
        if (Reeks.constant(paar.a())) {
            trend = new Toets(
                    Getal.niet("constante basislijn"),
                    Getal.niet("constante basislijn"),
                    Getal.niet("constante basislijn"));
        }
        double[] fase = TauBasislijn.fase(paar);
        var zonder = toets(fase, paar.waarden(), tauB, continuiteit);
        var lijn = TheilSen.van(paar.sessiesA(), paar.a());
        var recht = lijn.helling().bekend() ? TauBasislijn.zonderTrend(paar, lijn) : paar;
        var met = toets(fase, recht.waarden(), tauB, continuiteit);
        boolean telt = trend.p().bekend() && trend.p().waarde() < alfa;
        return new Uitkomst(trend, zonder, met, telt);
    }

    private static Toets toets(double[] x, double[] y, boolean tauB, boolean continuiteit) {
        var k = Kendall.van(x, y);
        double z = k.z(continuiteit, tauB);
        return new Toets(
                Getal.van(tauB ? k.tauB() : k.tauA(), CONSTANT),
                Getal.van(z, CONSTANT),
                Getal.van(Kansen.tweezijdig(z), CONSTANT));
    }

    private Tarlow() {}
}
