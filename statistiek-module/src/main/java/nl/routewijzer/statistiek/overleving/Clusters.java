package nl.routewijzer.statistiek.overleving;

import java.math.BigInteger;
import java.util.List;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;
import nl.routewijzer.statistiek.randomisatie.Grootheid;
import nl.routewijzer.statistiek.randomisatie.Instellingen;
import nl.routewijzer.statistiek.randomisatie.Ontwerp;
import nl.routewijzer.statistiek.randomisatie.Randomisatietoets;
import nl.routewijzer.statistiek.randomisatie.Scores;
import nl.routewijzer.statistiek.randomisatie.Toetsuitkomst;

/**
 * Trials in which whole clusters (all people of one worker) are drawn to an arm: people of one cluster are alike, so there are fewer
 * independent observations than people.
 *
 * <p>{@snippet :
 * var uitkomst = Clusters.permutatietoets(
 *         new double[] {1, 2, 3, 4, 6, 7, 8, 9}, new boolean[] {false, false, false, false, true, true, true, true}, Instellingen.GEWOON);
 * var p = uitkomst.p().waarde(); // 0.028571
 * var icc = Clusters.samenhang(List.of(List.of(1.0, 2.0), List.of(4.0, 5.0))).waarde().waarde(); // 0.894737
 * }
 */
public final class Clusters {

    /**
     * Permutation of the clusters over two arms, two-sided on the difference of the means of the clusters.
     *
     * <p>Source: Hayes &amp; Moulton (2017), Cluster Randomised Trials, 2nd ed., section 11.3; Gail et al. (1996), Statistics in Medicine 15.
     *
     * @param b per cluster: true in the second arm
     */
    public static Toetsuitkomst permutatietoets(double[] clustergemiddelden, boolean[] b, Instellingen instellingen) {
        return Randomisatietoets.toets(
                Scores.van(clustergemiddelden), b, new Ontwerp.Vrij(), Grootheid.ABSOLUUT, instellingen);
    }

    /**
     * How alike people of one cluster are: the one-way ANOVA estimate (MSB - MSW)/(MSB + (m-1)MSW), below 1 and possibly negative; with
     * unequal clusters m is (N - sum of squares/N)/(k - 1). "DEFF" beside it is 1 + (m - 1)·ICC.
     *
     * <p>Source: Donner &amp; Klar (2000), Design and Analysis of Cluster Randomization Trials, section 1.4.
     */
    public static Schatting samenhang(List<List<Double>> clusters) {
        int k = clusters.size();
        int n = clusters.stream().mapToInt(List::size).sum();
        if (k < 2 || n <= k || clusters.stream().anyMatch(List::isEmpty)) {
            throw new OnbruikbareInvoer("Er zijn minstens twee clusters nodig, en meer mensen dan clusters.");
        }
        double totaal =
                clusters.stream().flatMap(List::stream).mapToDouble(x -> x).sum() / n;
        double tussen = 0;
        double binnen = 0;
        double kwadraten = 0;
        for (var cluster : clusters) {
            double gemiddelde = cluster.stream().mapToDouble(x -> x).sum() / cluster.size();
            tussen += cluster.size() * (gemiddelde - totaal) * (gemiddelde - totaal);
            binnen += cluster.stream()
                    .mapToDouble(x -> (x - gemiddelde) * (x - gemiddelde))
                    .sum();
            kwadraten += (double) cluster.size() * cluster.size();
        }
        double m = (n - kwadraten / n) / (k - 1);
        double msb = tussen / (k - 1);
        double msw = binnen / (n - k);
        Getal icc = Getal.van((msb - msw) / (msb + (m - 1) * msw), "iedereen heeft dezelfde uitkomst");
        return Schatting.van(new Methode("ICC(1)", "ANOVA", "Donner & Klar 2000, 1.4"), n, icc)
                .met("DEFF", icc.bekend() ? Getal.van(1 + (m - 1) * icc.waarde()) : icc);
    }

    /**
     * People per arm to see a difference between two shares, two-sided, not yet times the design effect.
     *
     * <p>Source: Fleiss, Levin &amp; Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., section 4.2.
     *
     * @param p1 between 0 and 1, other than p2
     * @param macht the chance to see it, such as 0.80
     */
    public static double perArm(double p1, double p2, double alfa, double macht) {
        if (!(p1 > 0 && p1 < 1 && p2 > 0 && p2 < 1)
                || p1 == p2
                || !(alfa > 0 && alfa < 1 && macht > alfa && macht < 1)) {
            throw new OnbruikbareInvoer(
                    "Twee verschillende aandelen tussen 0 en 1 zijn nodig, met alfa en macht daartussen.");
        }
        double gemiddeld = (p1 + p2) / 2;
        double boven = Kansen.normaalkwantiel(1 - alfa / 2) * Math.sqrt(2 * gemiddeld * (1 - gemiddeld))
                + Kansen.normaalkwantiel(macht) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
        return boven * boven / ((p1 - p2) * (p1 - p2));
    }

    /** In how many ways clusters can be drawn to two arms: the smallest two-sided p-value is two in this number. */
    public static BigInteger indelingen(int clusters, int inEersteArm) {
        return new Ontwerp.Vrij().plan(clusters, inEersteArm).aantal();
    }

    private Clusters() {}
}
