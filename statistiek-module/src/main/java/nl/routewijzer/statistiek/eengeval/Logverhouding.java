package nl.routewijzer.statistiek.eengeval;

import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.Richting;
import nl.routewijzer.statistiek.Schatting;

/**
 * Effects on a log scale, for counts and times (zero means none) and for proportions. Not for marks from 1 to 10. Positive is better.
 *
 * <p>Source: Pustejovsky (2015), Psychological Methods 20; Pustejovsky (2018), Journal of School Psychology 68.
 *
 * <p>{@snippet :
 * var paar = Fasepaar.opVolgorde(new double[] {4, 6, 5}, new double[] {9, 10, 11});
 * var lrr = Logverhouding.lrr(paar, Richting.TOENAME, false, 0.95).waarde().waarde(); // 0.693147
 * var procent = 100 * (Math.exp(lrr) - 1); // 100.0
 * }
 */
public final class Logverhouding {

    private static final String BRON = "Pustejovsky 2015, 2018";

    /**
     * LRRi: the log of how many times larger (with less as better: smaller) the mean of B is than that of A. LRRd is minus this.
     *
     * @param zuiver with the second-order correction s²B/(2n·ȳ²B) - s²A/(2m·ȳ²A)
     */
    public static Schatting lrr(Fasepaar paar, Richting beter, boolean zuiver, double niveau) {
        double[] a = paar.a();
        double[] b = paar.b();
        double ma = Reeks.gemiddelde(a);
        double mb = Reeks.gemiddelde(b);
        double ca = Reeks.variantie(a) / (a.length * ma * ma);
        double cb = Reeks.variantie(b) / (b.length * mb * mb);
        double log = Math.log(mb / ma) + (zuiver ? (cb - ca) / 2 : 0);
        return schatting(
                "LRRi",
                "scale=other;bias_correct=" + (zuiver ? "TRUE" : "FALSE"),
                paar,
                beter.teken() * log,
                ca + cb,
                "een gemiddelde is nul of negatief",
                niveau);
    }

    /**
     * LRM: the log ratio of the medians; its error comes from the order of the scores. Source: Price &amp; Bonett (2002), Statistics in
     * Medicine 21, as used by Bonett &amp; Price Jr (2020).
     */
    public static Schatting lrm(Fasepaar paar, Richting beter, double niveau) {
        double log = Math.log(Reeks.mediaan(paar.b()) / Reeks.mediaan(paar.a()));
        double variantie = mediaanvariantie(paar.a()) + mediaanvariantie(paar.b());
        return schatting(
                "LRM",
                "",
                paar,
                beter.teken() * log,
                variantie,
                "een mediaan of lage score is nul of negatief",
                niveau);
    }

    private static double mediaanvariantie(double[] rij) {
        double[] op = Reeks.gesorteerd(rij);
        int n = op.length;
        int c = Math.max(1, (int) ((n + 1) / 2.0 - Math.sqrt(n)));
        double z = Kansen.normaalkwantiel(1 - Kansen.binomiaal(c - 1, n, 0.5));
        double breedte = (Math.log(op[n - c]) - Math.log(op[c - 1])) / (2 * z);
        return breedte * breedte;
    }

    /**
     * LOR: the log odds ratio of two mean proportions, each between 0 and 1.
     *
     * @param zuiver with the second-order correction for both means
     */
    public static Schatting lor(Fasepaar paar, Richting beter, boolean zuiver, double niveau) {
        double pa = Reeks.gemiddelde(paar.a());
        double pb = Reeks.gemiddelde(paar.b());
        double sa = Reeks.variantie(paar.a()) / (paar.m() * pa * pa * (1 - pa) * (1 - pa));
        double sb = Reeks.variantie(paar.b()) / (paar.n() * pb * pb * (1 - pb) * (1 - pb));
        double log = Math.log(pb / (1 - pb)) - Math.log(pa / (1 - pa));
        if (zuiver) {
            log += -sb * (2 * pb - 1) / 2 + sa * (2 * pa - 1) / 2;
        }
        return schatting(
                "LOR",
                "scale=proportion;bias_correct=" + (zuiver ? "TRUE" : "FALSE"),
                paar,
                beter.teken() * log,
                sa + sb,
                "een gemiddelde ligt niet tussen 0 en 1",
                niveau);
    }

    private static Schatting schatting(
            String naam, String variant, Fasepaar paar, double waarde, double variantie, String reden, double niveau) {
        Getal log = Getal.van(waarde, reden);
        Getal fout = log.bekend() ? Getal.van(Math.sqrt(variantie), "een fase heeft te weinig scores") : log;
        return Schatting.van(new Methode(naam, variant, BRON), paar.m() + paar.n(), log)
                .metFout(fout)
                .metInterval(Interval.normaal(log, fout, niveau));
    }

    private Logverhouding() {}
}
