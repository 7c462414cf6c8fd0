package nl.routewijzer.statistiek;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import nl.routewijzer.statistiek.onthulling.Celtabel;
import nl.routewijzer.statistiek.onthulling.Onderdrukking;
import nl.routewijzer.statistiek.onthulling.Regel;
import nl.routewijzer.statistiek.overleving.Duren;
import nl.routewijzer.statistiek.overleving.KaplanMeier;
import nl.routewijzer.statistiek.randomisatie.Grootheid;
import nl.routewijzer.statistiek.randomisatie.Instellingen;
import nl.routewijzer.statistiek.randomisatie.Ontwerp;
import nl.routewijzer.statistiek.randomisatie.Randomisatietoets;
import nl.routewijzer.statistiek.randomisatie.Scores;

/** Times what has an aim: prints median, smallest and largest of nine rounds. No test; {@code meting/statistiek} runs it. */
public final class Statistiekmeting {

    private static final int OPWARMEN = 2;
    private static final int RONDES = 9;
    private static final int PERIODEN = 1_000_000;

    public static void main(String[] woorden) {
        var toeval = new SplittableRandom(1);
        double[] scores = toeval.doubles(60).toArray();
        var ontwerp = new Ontwerp.Fasen("ABABA", 3);
        boolean[] b = ontwerp.plan(60, 30).trek(toeval::nextInt);
        meet(
                "211,876 assignments of 60 scores, all",
                () -> Randomisatietoets.toets(Scores.van(scores), b, ontwerp, Grootheid.A_MIN_B, Instellingen.GEWOON)
                        .minstensZo());
        boolean[] vrij = new Ontwerp.Vrij().plan(60, 30).trek(toeval::nextInt);
        meet(
                "200,000 assignments of 60 scores, drawn",
                () -> Randomisatietoets.toets(
                                Scores.van(scores),
                                vrij,
                                new Ontwerp.Vrij(),
                                Grootheid.A_MIN_B,
                                new Instellingen(0, 200_000, 1))
                        .minstensZo());
        int[] oorzaken = toeval.ints(PERIODEN, 0, 4).toArray();
        double[] weken = toeval.ints(PERIODEN, 1, 521).asDoubleStream().toArray();
        meet("1,000,000 spells in weeks, curve with intervals", () -> kromme(weken, oorzaken));
        double[] anders = toeval.doubles(PERIODEN, 0, 520).toArray();
        meet("1,000,000 spells, all of another length, curve with intervals", () -> kromme(anders, oorzaken));
        var tabel = tabel(toeval);
        meet(
                "20 x 12 table made safe, rule B at 10",
                () -> Onderdrukking.bereken(tabel, 10, Regel.B).secundair());
    }

    private static long kromme(double[] einden, int[] oorzaken) {
        var km = KaplanMeier.van(Duren.van(einden, oorzaken));
        long onbekend = 0;
        for (int i = 0; i < km.momenten(); i++) {
            var grenzen =
                    km.schatting(i, KaplanMeier.Schaal.LOGLOG, 0.95).interval().orElseThrow();
            onbekend += grenzen.onder().bekend() ? 0 : 1;
        }
        return onbekend;
    }

    private static Celtabel tabel(SplittableRandom toeval) {
        List<List<Integer>> rijen = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            List<Integer> rij = new ArrayList<>();
            for (int j = 0; j < 12; j++) {
                rij.add(toeval.nextInt(8) == 0 ? toeval.nextInt(10) : 10 + toeval.nextInt(110));
            }
            rijen.add(rij);
        }
        return Celtabel.van(rijen);
    }

    private static void meet(String wat, LongSupplier werk) {
        double[] ms = new double[RONDES];
        long som = 0;
        for (int ronde = -OPWARMEN; ronde < RONDES; ronde++) {
            long begin = System.nanoTime();
            som += werk.getAsLong();
            if (ronde >= 0) {
                ms[ronde] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(ms);
        System.out.printf(
                Locale.ROOT, "%s: %.0f ms (%.0f-%.0f) [%d]%n", wat, ms[RONDES / 2], ms[0], ms[RONDES - 1], som);
    }

    private Statistiekmeting() {}
}
