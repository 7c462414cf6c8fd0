package nl.routewijzer.statistiek.eengeval;

import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.Richting;
import nl.routewijzer.statistiek.Schatting;

/**
 * Differences between the means of two phases of one case: standardised, and as part of the way to a goal.
 *
 * <p>{@snippet :
 * var paar = Fasepaar.opVolgorde(new double[] {4, 6, 5}, new double[] {7, 5, 8});
 * var d = Verschil.smd(paar, Richting.TOENAME, Verschil.Maatstaf.BASISLIJN, false, 0.95).waarde().waarde(); // 1.666667
 * var pogo = Verschil.pogo(paar, 10, 0.95).waarde().waarde(); // 33.333333
 * }
 */
public final class Verschil {

    private static final String CONSTANT = "constante basislijn";

    /** What the difference is divided by. */
    public enum Maatstaf {
        BASISLIJN("baseline"),
        BEIDE_FASEN("pool");

        private final String naam;

        Maatstaf(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /**
     * Standardised mean difference within one case; positive is better. Not comparable with a d of a group study.
     *
     * <p>With J = 1 - 3/(4ν - 1): g = J·d and V = J²(1/m + s²B/(n·s²A) + g²/(2ν)), ν = m - 1; pooled: V = J²(1/m + 1/n + g²/(2ν)),
     * ν = m + n - 2. Source: Gingerich (1984), Journal of Applied Behavioral Science 20; Busk &amp; Serlin (1992); correction: Hedges
     * (1981).
     */
    public static Schatting smd(Fasepaar paar, Richting beter, Maatstaf maatstaf, boolean zuiver, double niveau) {
        double[] a = paar.a();
        double[] b = paar.b();
        double va = Reeks.variantie(a);
        double vb = Reeks.variantie(b);
        double m = a.length;
        double n = b.length;
        boolean basis = maatstaf == Maatstaf.BASISLIJN;
        double vrij = basis ? m - 1 : m + n - 2;
        double deler = basis ? va : ((m - 1) * nul(va) + (n - 1) * nul(vb)) / vrij;
        double j = zuiver ? 1 - 3 / (4 * vrij - 1) : 1;
        double d = beter.teken() * (Reeks.gemiddelde(b) - Reeks.gemiddelde(a)) / Math.sqrt(deler);
        String reden = m < 2 ? "fase A heeft maar één score" : basis ? CONSTANT : "constante scores in beide fasen";
        Getal waarde = Getal.van(j * d, reden);
        double vast = basis ? 1 / m + vb / (n * va) : 1 / m + 1 / n;
        Getal fout = Getal.van(
                j * Math.sqrt(vast + j * j * d * d / (2 * vrij)), waarde.bekend() ? "te weinig scores" : reden);
        String params = "sd=" + maatstaf.naam() + ";bias_correct=" + (zuiver ? "TRUE" : "FALSE");
        var schatting = Schatting.van(
                        new Methode("SMD binnen één geval", params, "Gingerich 1984; Hedges 1981"),
                        (int) (m + n),
                        waarde)
                .metFout(fout)
                .metInterval(Interval.normaal(waarde, fout, niveau));
        if (zuiver && vrij == 1 && waarde.bekend()) {
            schatting =
                    schatting.waarschuw("met één vrijheidsgraad is de correctie 0: dit zegt niets over het verschil");
        }
        return basis ? schatting.met("baseline_SD", Getal.van(Math.sqrt(va), reden)) : schatting;
    }

    /** A phase of one score adds nothing to a pooled variance. */
    private static double nul(double variantie) {
        return Double.isNaN(variantie) ? 0 : variantie;
    }

    /**
     * Percent of goal obtained: how much of the way from the mean of A to a goal was gone; 0 to 100, and outside when it went the
     * other way or past the goal. The standard error takes the way gone and the way to go as independent, as its source does.
     *
     * <p>Source: Ferron, Goldstein, Olszewski &amp; Rohrer (2020), Journal of School Psychology 81; Patrona et al. (2022).
     */
    public static Schatting pogo(Fasepaar paar, double doel, double niveau) {
        double[] a = paar.a();
        double[] b = paar.b();
        double weg = doel - Reeks.gemiddelde(a);
        double deel = (Reeks.gemiddelde(b) - Reeks.gemiddelde(a)) / weg;
        double foutA = Reeks.variantie(a) / a.length;
        double foutB = Reeks.variantie(b) / b.length;
        Getal waarde = Getal.van(100 * deel, "het doel is gelijk aan het gemiddelde van fase A");
        Getal fout = Getal.van(
                100 * Math.sqrt(foutA + foutB + deel * deel * foutA) / Math.abs(weg),
                waarde.bekend() ? "een fase heeft maar één score" : "het doel is gelijk aan het gemiddelde van fase A");
        return Schatting.van(
                        new Methode("PoGO", "goal=" + getal(doel), "Ferron e.a. 2020; Patrona e.a. 2022"),
                        a.length + b.length,
                        waarde)
                .metFout(fout)
                .metInterval(Interval.normaal(waarde, fout, niveau));
    }

    /** 2 instead of 2.0. */
    static String getal(double x) {
        return x == Math.rint(x) && Math.abs(x) < 1e15 ? Long.toString((long) x) : Double.toString(x);
    }

    private Verschil() {}
}
