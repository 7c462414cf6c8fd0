package nl.routewijzer.statistiek.eengeval;

import java.util.Arrays;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.Richting;
import nl.routewijzer.statistiek.Schatting;

/**
 * Older measures of overlap between two phases, from 0 to 1. They have no sampling theory and depend on how long the phases are:
 * descriptive only, for reading older studies.
 *
 * <p>{@snippet :
 * var paar = Fasepaar.opVolgorde(new double[] {4, 6, 5}, new double[] {7, 5, 8});
 * var pnd = Overlap.pnd(paar, Richting.TOENAME).waarde().waarde(); // 0.666667
 * var pem = Overlap.pem(paar, Richting.TOENAME).waarde().waarde(); // 0.833333
 * }
 */
public final class Overlap {

    static final String BESCHRIJVEND =
            "Alleen beschrijvend: de maat hangt af van de lengte van de fasen en heeft geen standaardfout.";

    /** Share of B that is better than the best of A. Source: Scruggs, Mastropieri &amp; Casto (1987), Remedial and Special Education 8. */
    public static Schatting pnd(Fasepaar paar, Richting beter) {
        double[] a = gericht(paar.a(), beter);
        double beste = Arrays.stream(a).max().orElseThrow();
        double aandeel = deel(gericht(paar.b(), beter), beste, 0);
        return maat("PND", "", "Scruggs, Mastropieri & Casto 1987", paar, aandeel);
    }

    /**
     * Share of B that is better than the median of A, equal for half. Source: Ma (2006), Behavior Modification 30; half for ties:
     * Pustejovsky (2019), Psychological Methods 24.
     */
    public static Schatting pem(Fasepaar paar, Richting beter) {
        double mediaan = Reeks.mediaan(gericht(paar.a(), beter));
        double aandeel = deel(gericht(paar.b(), beter), mediaan, 0.5);
        return maat("PEM", "gelijk telt half", "Ma 2006", paar, aandeel);
    }

    /**
     * Share of all scores that stay when as few as possible are taken away to end all overlap. Source: Parker, Hagan-Burke &amp; Vannest
     * (2007), Journal of Special Education 40; as a maximum over both phases: Pustejovsky (2019).
     */
    public static Schatting pand(Fasepaar paar, Richting beter) {
        return maat(
                "PAND",
                "minste weglating",
                "Parker, Hagan-Burke & Vannest 2007",
                paar,
                blijvers(paar, beter) / (double) (paar.m() + paar.n()));
    }

    /**
     * Robust improvement rate difference, 1 - (m+n)²/(2mn)·(1-PAND). Source: Parker, Vannest &amp; Brown (2009), Exceptional Children 75.
     */
    public static Schatting ird(Fasepaar paar, Richting beter) {
        double alle = paar.m() + paar.n();
        double weg = 1 - blijvers(paar, beter) / alle;
        return maat(
                "IRD",
                "robuust",
                "Parker, Vannest & Brown 2009",
                paar,
                1 - alle * alle / (2.0 * paar.m() * paar.n()) * weg);
    }

    /** How many scores can stay so that every A that stays is worse than every B that stays. */
    static int blijvers(Fasepaar paar, Richting beter) {
        double[] a = Reeks.gesorteerd(gericht(paar.a(), beter));
        double[] b = Reeks.gesorteerd(gericht(paar.b(), beter));
        int meeste = b.length;
        int slechter = 0;
        for (int i = 0; i < a.length; i++) {
            while (slechter < b.length && Reeks.vergelijk(b[slechter], a[i]) <= 0) {
                slechter++;
            }
            meeste = Math.max(meeste, i + 1 + b.length - slechter);
        }
        return meeste;
    }

    private static Schatting maat(String naam, String variant, String bron, Fasepaar paar, double waarde) {
        return Schatting.van(new Methode(naam, variant, bron), paar.m() + paar.n(), Getal.van(waarde))
                .waarschuw(BESCHRIJVEND);
    }

    private static double deel(double[] rij, double grens, double gelijk) {
        double som = 0;
        for (double x : rij) {
            int orde = Reeks.vergelijk(x, grens);
            som += orde > 0 ? 1 : orde == 0 ? gelijk : 0;
        }
        return som / rij.length;
    }

    /** So that more is better. */
    static double[] gericht(double[] rij, Richting beter) {
        return Arrays.stream(rij).map(x -> beter.teken() * x).toArray();
    }

    private Overlap() {}
}
