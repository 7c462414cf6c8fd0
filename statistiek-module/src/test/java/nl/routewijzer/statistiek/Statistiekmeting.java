package nl.routewijzer.statistiek;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Times what has an aim. No test; {@code meting/statistiek} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Statistiekmeting {

    private static final int LENGTE = 60;
    private static final int HELFT = 30;
    private static final int PERIODEN = 1_000_000;

    private final SplittableRandom toeval = new SplittableRandom(1);
    private final Scores scores = Scores.van(toeval.doubles(LENGTE).toArray());
    private final Ontwerp fasen = new Ontwerp.Fasen("ABABA", 3);
    private final boolean[] inFasen = fasen.plan(LENGTE, HELFT).trek(toeval::nextInt);
    private final Ontwerp vrij = new Ontwerp.Vrij();
    private final boolean[] inVrij = vrij.plan(LENGTE, HELFT).trek(toeval::nextInt);
    private final int[] oorzaken = toeval.ints(PERIODEN, 0, 4).toArray();
    private final double[] weken =
            toeval.ints(PERIODEN, 1, 521).asDoubleStream().toArray();
    private final double[] anders = toeval.doubles(PERIODEN, 0, 520).toArray();
    private final Celtabel tabel = tabel();

    /** All 211,876 assignments. */
    @Benchmark
    public Object toewijzingenAlle() {
        return Randomisatietoets.toets(scores, inFasen, fasen, Grootheid.A_MIN_B, Instellingen.GEWOON);
    }

    /** 200,000 assignments. */
    @Benchmark
    public Object toewijzingenGetrokken() {
        return Randomisatietoets.toets(scores, inVrij, vrij, Grootheid.A_MIN_B, new Instellingen(0, 200_000, 1));
    }

    /** A million spells in whole weeks: the curve with its intervals. */
    @Benchmark
    public long periodenInWeken() {
        return kromme(weken);
    }

    /** A million spells, all of another length. */
    @Benchmark
    public long periodenAlleAnders() {
        return kromme(anders);
    }

    /** 20 by 12, rule B at 10. */
    @Benchmark
    public Object tabelVeilig() {
        return Onderdrukking.bereken(tabel, 10, Regel.B);
    }

    private long kromme(double[] einden) {
        var km = KaplanMeier.van(Duren.van(einden, oorzaken));
        long onbekend = 0;
        for (int i = 0; i < km.momenten(); i++) {
            var grenzen =
                    km.schatting(i, KaplanMeier.Schaal.LOGLOG, 0.95).interval().orElseThrow();
            onbekend += grenzen.onder().bekend() ? 0 : 1;
        }
        return onbekend;
    }

    private Celtabel tabel() {
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
}
