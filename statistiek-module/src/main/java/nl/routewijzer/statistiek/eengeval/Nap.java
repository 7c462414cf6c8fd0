package nl.routewijzer.statistiek.eengeval;

import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.Richting;
import nl.routewijzer.statistiek.Schatting;

/**
 * NAP, nonoverlap of all pairs: the chance that a score of phase B is better than one of phase A, ties for half; from 0 to 1. Tau
 * (A against B) is 2 NAP - 1, from -1 to 1.
 *
 * <p>Example: A = 4, 6, 5 and B = 7, 5, 8 with more as better: 7.5 of 9 pairs, NAP 0.833, Tau 0.667.
 *
 * <p>Source: Parker &amp; Vannest (2009), Behavior Therapy 40; Parker, Vannest, Davis &amp; Sauber (2011), Behavior Therapy 42.
 *
 * <p>{@snippet :
 * var paar = Fasepaar.opVolgorde(new double[] {4, 6, 5}, new double[] {7, 5, 8});
 * var nap = Nap.nap(paar, Richting.TOENAME, Nap.Fout.ZUIVER, 0.95);
 * var waarde = nap.waarde().waarde(); // 0.833333
 * var onder = nap.interval().orElseThrow().onder().waarde(); // 0.35753
 * }
 */
public final class Nap {

    private static final String BRON = "Parker & Vannest 2009; interval Newcombe 2006, methode 5";

    /** How the standard error is made. */
    public enum Fout {
        /** Unbiased: Mee (1990), as used for NAP by Pustejovsky (2018); the estimate is kept 1/(2mn) away from 0 and 1. */
        ZUIVER("unbiased"),
        /** With the observed variation of rows and columns: Sen (1967), after Hanley &amp; McNeil (1982). */
        HANLEY("Hanley"),
        /** Under no difference at all: sqrt((m+n+1)/(12mn)). */
        NUL("null");

        private final String naam;

        Fout(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** NAP with its standard error and the exact Newcombe interval. */
    public static Schatting nap(Fasepaar paar, Richting beter, Fout fout, double niveau) {
        double nap = kans(paar, beter);
        double[] grenzen = Newcombe.grenzen(nap, paar.m(), paar.n(), Kansen.z(niveau));
        return Schatting.van(new Methode("NAP", fout.naam(), BRON), paar.m() + paar.n(), Getal.van(nap))
                .metFout(fout(paar, beter, fout))
                .metInterval(new Interval(Getal.van(grenzen[0]), Getal.van(grenzen[1]), niveau));
    }

    /** Tau (A against B), the same on a scale from -1 to 1. */
    public static Schatting tau(Fasepaar paar, Richting beter, Fout fout, double niveau) {
        double nap = kans(paar, beter);
        double[] grenzen = Newcombe.grenzen(nap, paar.m(), paar.n(), Kansen.z(niveau));
        return Schatting.van(
                        new Methode("Tau (A tegen B)", fout.naam(), BRON), paar.m() + paar.n(), Getal.van(2 * nap - 1))
                .metFout(fout(paar, beter, fout).maal(2))
                .metInterval(new Interval(Getal.van(2 * grenzen[0] - 1), Getal.van(2 * grenzen[1] - 1), niveau));
    }

    static double kans(Fasepaar paar, Richting beter) {
        double som = 0;
        for (double[] rij : overlap(paar, beter)) {
            for (double q : rij) {
                som += q;
            }
        }
        return som / ((double) paar.m() * paar.n());
    }

    /** A row per score of A, a column per score of B: 1 when B is better, 0.5 when equal. */
    private static double[][] overlap(Fasepaar paar, Richting beter) {
        double[] a = paar.a();
        double[] b = paar.b();
        double[][] q = new double[a.length][b.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                q[i][j] = (1 + beter.teken() * Reeks.vergelijk(b[j], a[i])) / 2.0;
            }
        }
        return q;
    }

    private static Getal fout(Fasepaar paar, Richting beter, Fout soort) {
        int m = paar.m();
        int n = paar.n();
        double mn = (double) m * n;
        if (soort == Fout.NUL) {
            return Getal.van(Math.sqrt((m + n + 1) / (12 * mn)));
        }
        double nap = kans(paar, beter);
        double weg = 1 / (2 * mn);
        double geklemd = Math.min(1 - weg, Math.max(weg, nap));
        double[] spreiding = spreiding(overlap(paar, beter), nap);
        double vast = geklemd * (1 - geklemd);
        if (soort == Fout.HANLEY) {
            return Getal.van(
                    Math.sqrt((vast + (n - 1) * spreiding[0] + (m - 1) * spreiding[1]) / mn), "te weinig scores");
        }
        double variantie = (vast + n * spreiding[0] + m * spreiding[1] - 2 * spreiding[2]) / ((m - 1.0) * (n - 1.0));
        return Getal.van(Math.sqrt(variantie), "een fase heeft maar één score");
    }

    /** Q1 over rows, Q2 over columns and X over cells. */
    private static double[] spreiding(double[][] q, double nap) {
        int m = q.length;
        int n = q[0].length;
        double[] kolommen = new double[n];
        double rijen = 0;
        double cellen = 0;
        for (double[] rij : q) {
            double som = 0;
            for (int j = 0; j < n; j++) {
                double af = rij[j] - nap;
                som += af;
                kolommen[j] += af;
                cellen += af * af;
            }
            rijen += som * som;
        }
        double perKolom = 0;
        for (double som : kolommen) {
            perKolom += som * som;
        }
        double mn = (double) m * n;
        return new double[] {rijen / (mn * n), perKolom / (mn * m), cellen / mn};
    }

    private Nap() {}
}
