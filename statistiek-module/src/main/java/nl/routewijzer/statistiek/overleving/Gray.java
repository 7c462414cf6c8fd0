package nl.routewijzer.statistiek.overleving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * Do groups differ in the share that leaves by one cause, while other causes take people away too?
 *
 * <p>The score of a group is the sum of d1k - (Rk/R)·d1 with Rk = Yk(1 - F1k)/Sk just before each moment; its variance follows each
 * group's shares as sums of independent steps. Source: Gray (1988), Annals of Statistics 16, 1141-1154.
 *
 * <p>{@snippet :
 * var een = Duren.van(new double[] {2, 3, 3, 5, 8}, new int[] {1, 1, 0, 2, 1});
 * var ander = Duren.van(new double[] {4, 6, 7, 9, 9}, new int[] {1, 2, 1, 0, 0});
 * var p = Gray.toets(List.of(een, ander), 1, 0).p().waarde(); // 0.389879
 * }
 */
public final class Gray {

    /** The test of one cause. */
    public record Uitkomst(Methode methode, Getal chiKwadraat, int vrijheidsgraden, Getal p) {}

    private final int groepen;
    private final int oorzaak;
    private final double[] tijden;
    private final List<Risicotafel> tafels = new ArrayList<>();

    private Gray(List<Duren> groepen, int oorzaak) {
        this.groepen = groepen.size();
        this.oorzaak = oorzaak;
        this.tijden = groepen.stream()
                .flatMapToDouble(d -> Arrays.stream(d.rauwEinde()))
                .sorted()
                .distinct()
                .toArray();
        int oorzaken = groepen.stream().mapToInt(Duren::oorzaken).max().orElse(0);
        groepen.forEach(groep -> tafels.add(Risicotafel.op(groep, tijden, Math.max(oorzaak, oorzaken))));
    }

    /**
     * @param groepen at least two
     * @param oorzaak from 1
     * @param rho weight (1 - F1)^rho with F1 of all groups together; 0 for none
     */
    public static Uitkomst toets(List<Duren> groepen, int oorzaak, double rho) {
        if (groepen.size() < 2 || oorzaak < 1) {
            throw new OnbruikbareInvoer("Er zijn minstens twee groepen nodig, en een oorzaak.");
        }
        return new Gray(groepen, oorzaak).uitkomst(rho);
    }

    /** One moment, as far as the variance needs it; by group where it is an array. */
    private final class Moment {
        private final double[] risico = new double[groepen];
        private final double[] ervoor;
        private double[] erna = new double[groepen];
        private final double[] anders = new double[groepen];
        private final double gebeurd;
        private final double nog;
        private final double[][] a = new double[groepen][groepen];

        Moment(double[] ervoor, double gebeurd, double nog) {
            this.ervoor = ervoor.clone();
            this.gebeurd = gebeurd;
            this.nog = nog;
        }
    }

    private Uitkomst uitkomst(double rho) {
        double[] score = new double[groepen];
        List<Moment> momenten = momenten(rho, score);
        double[][] variantie = new double[groepen][groepen];
        for (int r = 0; r < groepen; r++) {
            tel(momenten, r, variantie);
        }
        double[][] deel = new double[groepen - 1][];
        Arrays.setAll(deel, i -> Arrays.copyOf(variantie[i], groepen - 1));
        var kwadraat = Stelsel.kwadraat(deel, Arrays.copyOf(score, groepen - 1));
        boolean kan = kwadraat.rang() > 0;
        Getal geen = Getal.niet("deze oorzaak komt niet voor waar de groepen kunnen verschillen");
        return new Uitkomst(
                new Methode("toets van Gray", "rho=" + rho, "Gray 1988"),
                kan ? Getal.van(kwadraat.waarde()) : geen,
                kwadraat.rang(),
                kan ? Getal.van(Kansen.chiKwadraatBoven(kwadraat.waarde(), kwadraat.rang())) : geen);
    }

    private List<Moment> momenten(double rho, double[] score) {
        double[] s = new double[groepen];
        Arrays.fill(s, 1);
        double[] f = new double[groepen];
        double nog = 1;
        List<Moment> uit = new ArrayList<>();
        for (int t = 0; t < tijden.length; t++) {
            double[] h = new double[groepen];
            double[] r = new double[groepen];
            double gebeurd = 0;
            for (int g = 0; g < groepen; g++) {
                h[g] = s[g] > 0 ? tafels.get(g).risico[t] / s[g] : 0;
                r[g] = h[g] * (1 - f[g]);
                gebeurd += tafels.get(g).gebeurd[oorzaak][t];
            }
            double alleH = Arrays.stream(h).sum();
            double alleR = Arrays.stream(r).sum();
            if (alleH == 0 || alleR == 0) {
                continue;
            }
            double gewicht = Math.pow(nog, rho);
            for (int g = 0; g < groepen; g++) {
                score[g] += gewicht * (tafels.get(g).gebeurd[oorzaak][t] - r[g] / alleR * gebeurd);
            }
            uit.add(moment(t, s, f, h, alleH, gebeurd, nog, gewicht));
            nog -= gebeurd / alleH;
        }
        return uit;
    }

    /** Also moves the shares of each group on. */
    private Moment moment(
            int t, double[] s, double[] f, double[] h, double alleH, double gebeurd, double nog, double gewicht) {
        var m = new Moment(s, gebeurd / alleH, nog);
        for (int g = 0; g < groepen; g++) {
            var tafel = tafels.get(g);
            m.risico[g] = tafel.risico[t];
            double alle = tafel.gebeurd[0][t];
            m.anders[g] = alle - tafel.gebeurd[oorzaak][t];
            if (m.risico[g] > 0) {
                f[g] += s[g] * tafel.gebeurd[oorzaak][t] / m.risico[g];
                s[g] *= (m.risico[g] - alle) / m.risico[g];
            }
            for (int i = 0; i < groepen; i++) {
                m.a[i][g] = gewicht * h[i] * ((i == g ? 1 : 0) - h[g] / alleH);
            }
        }
        m.erna = s.clone();
        return m;
    }

    /** What the people of group r add to the variance, from the last moment back; when nobody is left nothing comes after. */
    private void tel(List<Moment> momenten, int r, double[][] variantie) {
        double[] straks = new double[groepen];
        for (var m : momenten.reversed()) {
            double y = m.risico[r];
            if (y > 0) {
                double verhouding = m.erna[r] > 0 ? (m.nog - m.gebeurd) / m.erna[r] : 0;
                double h = y / m.ervoor[r];
                double eigen = m.gebeurd / h * knopen(m, r);
                double ander = m.anders[r]
                        * m.ervoor[r]
                        * m.ervoor[r]
                        / (y * y)
                        * (m.anders[r] > 1 ? 1 - (m.anders[r] - 1) / (y - 1) : 1);
                for (int i = 0; i < groepen; i++) {
                    for (int j = 0; j < groepen; j++) {
                        double links = m.a[i][r] + (1 - verhouding) * straks[i];
                        double rechts = m.a[j][r] + (1 - verhouding) * straks[j];
                        variantie[i][j] +=
                                links * rechts * eigen + verhouding * verhouding * straks[i] * straks[j] * ander;
                    }
                }
            }
            for (int i = 0; i < groepen; i++) {
                straks[i] += m.a[i][r] * m.gebeurd / m.nog;
            }
        }
    }

    /** For ties of this cause, over all groups. */
    private double knopen(Moment m, int r) {
        double alle = 0;
        for (int g = 0; g < groepen; g++) {
            alle += m.ervoor[g] > 0 ? m.risico[g] / m.ervoor[g] : 0;
        }
        double d = m.gebeurd * alle;
        return d > 1 ? 1 - (d - 1) / (alle * m.ervoor[r] - 1) : 1;
    }
}
