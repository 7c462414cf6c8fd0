package nl.routewijzer.statistiek.eengeval;

import java.util.Arrays;
import java.util.OptionalDouble;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.Richting;
import nl.routewijzer.statistiek.Schatting;

/**
 * Baseline-corrected Tau: the Theil-Sen trend of phase A is taken out of all scores before A and B are compared. From -1 to 1; the
 * normal interval of the Kendall variant can leave it.
 *
 * <p>Source: Tarlow (2017), Behavior Modification 41(4), 427-467.
 *
 * <p>{@snippet :
 * var lijn = Fasepaar.opVolgorde(new double[] {1, 2, 3, 4, 5}, new double[] {6, 7, 8, 9, 10});
 * var tau = TauBasislijn.tau(lijn, Richting.TOENAME, false, OptionalDouble.empty(), 0.95).waarde().waarde(); // 0.0
 * }
 */
public final class TauBasislijn {

    private static final String BRON = "Tarlow 2017";

    /**
     * @param kendall Kendall's tau-b with the phase as 0 and 1, instead of Tau (A against B)
     * @param voortoets take the trend out only when Kendall's test (normal, with continuity) on phase A has at most this p-value;
     *     empty: always
     */
    public static Schatting tau(
            Fasepaar paar, Richting beter, boolean kendall, OptionalDouble voortoets, double niveau) {
        var lijn = TheilSen.van(paar.sessiesA(), paar.a());
        double p = trendtoets(paar);
        boolean corrigeren = lijn.helling().bekend() && (voortoets.isEmpty() || p <= voortoets.getAsDouble());
        var gebruikt = corrigeren ? zonderTrend(paar, lijn) : paar;
        var uitkomst = kendall ? kendall(gebruikt, beter, niveau) : Nap.tau(gebruikt, beter, Nap.Fout.ZUIVER, niveau);
        var methode = new Methode("Tau-BC", variant(kendall, voortoets), BRON);
        var schatting = new Schatting(
                        methode,
                        uitkomst.n(),
                        uitkomst.waarde(),
                        uitkomst.standaardfout(),
                        uitkomst.interval(),
                        uitkomst.overig(),
                        uitkomst.waarschuwingen())
                .met("slope", lijn.helling())
                .met("intercept", lijn.hoogte());
        if (voortoets.isPresent()) {
            schatting = schatting.met("pval_slope_A", Getal.van(p));
        }
        return corrigeren || voortoets.isPresent()
                ? schatting
                : schatting.waarschuw("De basislijn heeft te weinig scores voor een trend; er is niets gecorrigeerd.");
    }

    static Fasepaar zonderTrend(Fasepaar paar, TheilSen lijn) {
        double[] sessies = paar.sessies();
        double[] waarden = paar.waarden();
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] = lijn.rest(sessies[i], waarden[i]);
        }
        return paar.metWaarden(waarden);
    }

    /** The two-sided p-value of a monotone trend in phase A; 1 when there is no variation. */
    private static double trendtoets(Fasepaar paar) {
        double z = Kendall.van(paar.sessiesA(), paar.a()).z(true, true);
        return Double.isFinite(z) ? Kansen.tweezijdig(z) : 1;
    }

    private static Schatting kendall(Fasepaar paar, Richting beter, double niveau) {
        int n = paar.m() + paar.n();
        Getal tau = Getal.van(
                beter.teken() * Kendall.van(fase(paar), paar.waarden()).tauB(), "alle scores zijn gelijk");
        Getal fout = tau.bekend()
                ? Getal.van(Math.sqrt(2.0 / n * (1 - tau.waarde() * tau.waarde())), "te weinig scores")
                : tau;
        return Schatting.van(new Methode("Tau-BC", "Kendall", BRON), n, tau)
                .metFout(fout)
                .metInterval(Interval.normaal(tau, fout, niveau));
    }

    /** 0 for each score of A and 1 for each of B. */
    static double[] fase(Fasepaar paar) {
        double[] fase = new double[paar.m() + paar.n()];
        Arrays.fill(fase, paar.m(), fase.length, 1);
        return fase;
    }

    private static String variant(boolean kendall, OptionalDouble voortoets) {
        return "Kendall=" + (kendall ? "TRUE" : "FALSE") + ";pretest="
                + (voortoets.isPresent() ? Double.toString(voortoets.getAsDouble()) : "FALSE");
    }

    private TauBasislijn() {}
}
