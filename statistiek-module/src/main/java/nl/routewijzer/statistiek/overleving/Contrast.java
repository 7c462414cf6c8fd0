package nl.routewijzer.statistiek.overleving;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.Schatting;

/**
 * Two groups by their restricted means, without supposing that one hazard is a fixed multiple of the other: the difference, the ratio
 * of time before (RMST) and the ratio of time after (RMTL). Each with a two-sided p-value "p".
 *
 * <p>Source: Uno et al. (2014), Journal of Clinical Oncology 32; ratios on the log scale.
 *
 * <p>{@snippet :
 * var een = Duren.van(new double[] {2, 3, 3, 5, 8}, new int[] {1, 1, 0, 2, 1});
 * var ander = Duren.van(new double[] {4, 6, 7, 9, 9}, new int[] {1, 2, 1, 0, 0});
 * var verschil = Contrast.beperktGemiddelde(ander, een, 5, 0.95).get("RMST (arm=1)-(arm=0)").waarde().waarde(); // 0.8
 * }
 */
public final class Contrast {

    private static final String BRON = "Uno e.a. 2014";

    /** Group 1 against group 0, up to a horizon. */
    public static Map<String, Schatting> beperktGemiddelde(Duren groep1, Duren groep0, double tot, double niveau) {
        var een = KaplanMeier.van(groep1).beperktGemiddelde(tot, niveau);
        var nul = KaplanMeier.van(groep0).beperktGemiddelde(tot, niveau);
        int n = groep1.aantal() + groep0.aantal();
        double r1 = een.waarde().waarde();
        double r0 = nul.waarde().waarde();
        double v1 = fout(een);
        double v0 = fout(nul);
        Map<String, Schatting> uit = new LinkedHashMap<>();
        uit.put("RMST (arm=1)-(arm=0)", verschil(r1 - r0, Math.hypot(v1, v0), n, niveau));
        uit.put("RMST (arm=1)/(arm=0)", verhouding(r1 / r0, Math.hypot(v1 / r1, v0 / r0), n, niveau));
        double l1 = tot - r1;
        double l0 = tot - r0;
        uit.put("RMTL (arm=1)/(arm=0)", verhouding(l1 / l0, Math.hypot(v1 / l1, v0 / l0), n, niveau));
        return uit;
    }

    private static double fout(Schatting schatting) {
        return schatting.standaardfout().orElseThrow().waarde();
    }

    private static Schatting verschil(double waarde, double fout, int n, double niveau) {
        return Schatting.van(new Methode("RMST", "verschil", BRON), n, Getal.van(waarde))
                .metFout(Getal.van(fout))
                .metInterval(Interval.normaal(Getal.van(waarde), Getal.van(fout), niveau))
                .met("p", Getal.van(Kansen.tweezijdig(waarde / fout), "er is niets gebeurd"));
    }

    private static Schatting verhouding(double waarde, double logfout, int n, double niveau) {
        String geen = "een van de tijden is nul";
        double z = Kansen.z(niveau);
        return Schatting.van(new Methode("RMST", "verhouding", BRON), n, Getal.van(waarde, geen))
                .metInterval(new Interval(
                        Getal.van(waarde * Math.exp(-z * logfout), geen),
                        Getal.van(waarde * Math.exp(z * logfout), geen),
                        niveau))
                .met("p", Getal.van(Kansen.tweezijdig(Math.log(waarde) / logfout), geen));
    }

    private Contrast() {}
}
