package nl.routewijzer.statistiek.overleving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * Do groups differ in how fast it happens? The G-rho family: rho 0 is the log-rank test, rho 1 weighs early moments more
 * (Peto-Peto). Within strata when there are any.
 *
 * <p>Source: Harrington &amp; Fleming (1982), Biometrika 69, 553-566; Mantel (1966).
 *
 * <p>{@snippet :
 * var een = Duren.van(new double[] {2, 3, 3, 5, 8}, new int[] {1, 1, 0, 2, 1});
 * var ander = Duren.van(new double[] {4, 6, 7, 9, 9}, new int[] {1, 2, 1, 0, 0});
 * var uitkomst = Logrank.toets(List.of(een, ander), 0);
 * var chiKwadraat = uitkomst.chiKwadraat().waarde(); // 1.830607
 * }
 */
public final class Logrank {

    /**
     * @param waargenomen per group, weighed
     * @param verwacht per group, weighed
     * @param variantie per group, of the difference
     */
    public record Uitkomst(
            Methode methode,
            List<Double> waargenomen,
            List<Double> verwacht,
            List<Double> variantie,
            Getal chiKwadraat,
            int vrijheidsgraden,
            Getal p) {}

    private final int groepen;
    private final double[] waargenomen;
    private final double[] verwacht;
    private final double[][] variantie;

    private Logrank(int groepen) {
        this.groepen = groepen;
        this.waargenomen = new double[groepen];
        this.verwacht = new double[groepen];
        this.variantie = new double[groepen][groepen];
    }

    /** @param groepen at least two */
    public static Uitkomst toets(List<Duren> groepen, double rho) {
        return gestratificeerd(List.of(groepen), rho);
    }

    /** @param strata in each stratum the groups, always in the same order */
    public static Uitkomst gestratificeerd(List<List<Duren>> strata, double rho) {
        int groepen = strata.getFirst().size();
        if (groepen < 2 || strata.stream().anyMatch(s -> s.size() != groepen)) {
            throw new OnbruikbareInvoer("Er zijn minstens twee groepen nodig, in elke laag dezelfde.");
        }
        var toets = new Logrank(groepen);
        strata.forEach(stratum -> toets.tel(stratum, rho));
        return toets.uitkomst(rho, strata.size() > 1);
    }

    private void tel(List<Duren> stratum, double rho) {
        double[] tijden = stratum.stream()
                .flatMapToDouble(d -> Arrays.stream(d.rauwEinde()))
                .sorted()
                .distinct()
                .toArray();
        List<Risicotafel> tafels = new ArrayList<>();
        for (var groep : stratum) {
            tafels.add(Risicotafel.op(groep, tijden, groep.oorzaken()));
        }
        double s = 1;
        for (int i = 0; i < tijden.length; i++) {
            double d = 0;
            double n = 0;
            for (var tafel : tafels) {
                d += tafel.gebeurd[0][i];
                n += tafel.risico[i];
            }
            if (d > 0) {
                moment(tafels, i, d, n, Math.pow(s, rho));
                s *= (n - d) / n;
            }
        }
    }

    private void moment(List<Risicotafel> tafels, int i, double d, double n, double gewicht) {
        double schaal = n > 1 ? gewicht * gewicht * d * (n - d) / (n - 1) : 0;
        for (int g = 0; g < groepen; g++) {
            double deel = tafels.get(g).risico[i] / n;
            waargenomen[g] += gewicht * tafels.get(g).gebeurd[0][i];
            verwacht[g] += gewicht * d * deel;
            for (int h = 0; h < groepen; h++) {
                double ander = tafels.get(h).risico[i] / n;
                variantie[g][h] += schaal * deel * ((g == h ? 1 : 0) - ander);
            }
        }
    }

    private Uitkomst uitkomst(double rho, boolean strata) {
        double[] verschil = new double[groepen - 1];
        double[][] deel = new double[groepen - 1][];
        List<Double> breedte = new ArrayList<>();
        for (int g = 0; g < groepen; g++) {
            breedte.add(variantie[g][g]);
            if (g < groepen - 1) {
                verschil[g] = waargenomen[g] - verwacht[g];
                deel[g] = Arrays.copyOf(variantie[g], groepen - 1);
            }
        }
        var kwadraat = Stelsel.kwadraat(deel, verschil);
        boolean kan = kwadraat.rang() > 0;
        Getal geen = Getal.niet("er is geen moment waarop de groepen kunnen verschillen");
        return new Uitkomst(
                new Methode(
                        "log-rank G-rho",
                        "rho=" + rho + (strata ? ", gestratificeerd" : ""),
                        "Harrington & Fleming 1982"),
                Arrays.stream(waargenomen).boxed().toList(),
                Arrays.stream(verwacht).boxed().toList(),
                List.copyOf(breedte),
                kan ? Getal.van(kwadraat.waarde()) : geen,
                kwadraat.rang(),
                kan ? Getal.van(Kansen.chiKwadraatBoven(kwadraat.waarde(), kwadraat.rang())) : geen);
    }
}
