package nl.routewijzer.statistiek.kleinaantal;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;

/**
 * Fisher's exact test of a table of two by two with rows (a, b) and (c, d), and the odds ratio that makes the table most likely given
 * its margins, with its exact interval.
 *
 * <p>Source: Fisher (1935), Journal of the Royal Statistical Society 98; interval: Cornfield (1956), as in Agresti (2002), Categorical
 * Data Analysis, section 3.5.
 *
 * <p>{@snippet :
 * var p = Fisher.p(3, 1, 1, 3); // 0.485714
 * }
 */
public final class Fisher {

    /** Tables whose chance differs by less than this share count as equally likely. */
    private static final double GELIJK = 1e-7;

    private static final int HALVERINGEN = 300;

    /** Logs of odds between which a limit is sought. */
    private static final double UITERSTE = 700;

    /** Two-sided p-value: all tables with the same margins that are no likelier than this one. */
    public static double p(int a, int b, int c, int d) {
        double[] kansen = kansen(logGewichten(a, b, c, d), 0);
        double dit = kansen[a - Math.max(0, a - d)];
        double som = 0;
        for (double kans : kansen) {
            som += kans <= dit * (1 + GELIJK) ? kans : 0;
        }
        return Math.min(1, som);
    }

    /** The conditional odds ratio with exact interval; "p" stands beside it. */
    public static Schatting oddsratio(int a, int b, int c, int d, double niveau) {
        double[] log = logGewichten(a, b, c, d);
        double half = (1 - Interval.eisNiveau(niveau)) / 2;
        int plek = a - Math.max(0, a - d);
        boolean laagst = plek == 0;
        boolean hoogst = plek == log.length - 1;
        Getal geen = Getal.niet("een cel is nul");
        Getal onder = laagst ? Getal.van(0) : Getal.van(zoek(t -> som(kansen(log, t), plek, log.length) - half));
        Getal boven = hoogst ? geen : Getal.van(zoek(t -> half - som(kansen(log, t), 0, plek + 1)));
        Getal ratio = hoogst ? geen : laagst ? Getal.van(0) : Getal.van(zoek(t -> gemiddelde(kansen(log, t)) - plek));
        return Schatting.van(
                        new Methode("odds ratio", "conditioneel, exact", "Fisher 1935; Cornfield 1956"),
                        a + b + c + d,
                        ratio)
                .metInterval(new Interval(onder, boven, niveau))
                .met("p", Getal.van(p(a, b, c, d)));
    }

    /** Of all tables with these margins, from the smallest first cell up: the log of the hypergeometric weight. */
    private static double[] logGewichten(int a, int b, int c, int d) {
        if (a < 0 || b < 0 || c < 0 || d < 0 || a + b + c + d == 0) {
            throw new OnbruikbareInvoer("Een tabel heeft aantallen van nul of meer, en niet alleen nullen.");
        }
        int laag = Math.max(0, a - d);
        int hoog = Math.min(a + b, a + c);
        double[] log = new double[hoog - laag + 1];
        for (int x = laag + 1; x <= hoog; x++) {
            double stap = Math.log((double) (a + b - x + 1) * (a + c - x + 1)) - Math.log((double) x * (d - a + x));
            log[x - laag] = log[x - laag - 1] + stap;
        }
        return log;
    }

    private static double[] kansen(double[] log, double logOdds) {
        double[] wicht = new double[log.length];
        Arrays.setAll(wicht, i -> log[i] + i * logOdds);
        double hoogste = Arrays.stream(wicht).max().orElseThrow();
        double som = 0;
        for (int i = 0; i < wicht.length; i++) {
            wicht[i] = Math.exp(wicht[i] - hoogste);
            som += wicht[i];
        }
        for (int i = 0; i < wicht.length; i++) {
            wicht[i] /= som;
        }
        return wicht;
    }

    private static double som(double[] kansen, int van, int tot) {
        return Arrays.stream(kansen, van, tot).sum();
    }

    private static double gemiddelde(double[] kansen) {
        double som = 0;
        for (int i = 0; i < kansen.length; i++) {
            som += i * kansen[i];
        }
        return som;
    }

    /** The odds at which a rising function of their log becomes positive. */
    private static double zoek(DoubleUnaryOperator stijgend) {
        double van = -UITERSTE;
        double tot = UITERSTE;
        for (int i = 0; i < HALVERINGEN; i++) {
            double midden = (van + tot) / 2;
            if (stijgend.applyAsDouble(midden) > 0) {
                tot = midden;
            } else {
                van = midden;
            }
        }
        return Math.exp((van + tot) / 2);
    }

    private Fisher() {}
}
