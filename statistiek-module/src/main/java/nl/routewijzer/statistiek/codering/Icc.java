package nl.routewijzer.statistiek.codering;

import java.util.List;
import java.util.Locale;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;

/**
 * Intraclass correlation: which part of the differences between ratings lies in who was rated; at most 1.
 *
 * <p>Source: McGraw &amp; Wong (1996), Psychological Methods 1, 30-46, tables 4 and 7; Shrout &amp; Fleiss (1979).
 *
 * <p>{@snippet :
 * var oordelen = List.of(List.of(1.0, 2.0), List.of(3.0, 4.0), List.of(5.0, 5.0));
 * var icc = Icc.schat(oordelen, Icc.Model.TWEEWEG_GELIJK, false, 0.95).waarde().waarde(); // 0.9
 * }
 */
public final class Icc {

    /** Who rates whom, and whether a strict rater counts as disagreement. */
    public enum Model {
        /** Other raters for everyone. */
        EENWEG,
        /** The same raters; a rater that is always stricter does not matter. */
        TWEEWEG_CONSISTENT,
        /** The same raters; a rater that is always stricter counts. */
        TWEEWEG_GELIJK
    }

    private final double n;
    private final double k;
    private final double rijen;
    private final double kolommen;
    private final double binnen;
    private final double rest;

    private Icc(List<List<Double>> oordelen) {
        n = oordelen.size();
        k = oordelen.getFirst().size();
        double totaal =
                oordelen.stream().flatMap(List::stream).mapToDouble(x -> x).sum() / (n * k);
        double alles = oordelen.stream()
                .flatMap(List::stream)
                .mapToDouble(x -> (x - totaal) * (x - totaal))
                .sum();
        double tussen = 0;
        for (var persoon : oordelen) {
            double af = persoon.stream().mapToDouble(x -> x).sum() / k - totaal;
            tussen += k * af * af;
        }
        double raters = 0;
        for (int j = 0; j < k; j++) {
            int rater = j;
            double af = oordelen.stream().mapToDouble(o -> o.get(rater)).sum() / n - totaal;
            raters += n * af * af;
        }
        rijen = tussen / (n - 1);
        kolommen = raters / (k - 1);
        binnen = (alles - tussen) / (n * (k - 1));
        rest = (alles - tussen - raters) / ((n - 1) * (k - 1));
    }

    /**
     * @param oordelen per person the ratings, in a fixed order of raters; at least two of each
     * @param gemiddeld of the mean of all raters instead of one rater
     */
    public static Schatting schat(List<List<Double>> oordelen, Model model, boolean gemiddeld, double niveau) {
        int k = oordelen.isEmpty() ? 0 : oordelen.getFirst().size();
        if (oordelen.size() < 2 || k < 2 || oordelen.stream().anyMatch(o -> o.size() != k)) {
            throw new OnbruikbareInvoer("Er zijn minstens twee personen en twee beoordelaars nodig, zonder gaten.");
        }
        var icc = new Icc(oordelen);
        double[] uit =
                model == Model.TWEEWEG_GELIJK ? icc.gelijk(gemiddeld, niveau) : icc.gewoon(model, gemiddeld, niveau);
        String geen = "alle oordelen zijn gelijk";
        return Schatting.van(
                        new Methode(
                                "ICC",
                                model.name().toLowerCase(Locale.ROOT) + (gemiddeld ? ", gemiddeld" : ", enkel"),
                                "McGraw & Wong 1996"),
                        oordelen.size(),
                        Getal.van(uit[0], geen))
                .metInterval(new Interval(Getal.van(uit[1], geen), Getal.van(uit[2], geen), niveau));
    }

    private double[] gewoon(Model model, boolean gemiddeld, double niveau) {
        boolean een = model == Model.EENWEG;
        double fout = een ? binnen : rest;
        double vrij = een ? n * (k - 1) : (n - 1) * (k - 1);
        double kans = (1 + Interval.eisNiveau(niveau)) / 2;
        double f = rijen / fout;
        double laag = f / Kansen.fKwantiel(kans, n - 1, vrij);
        double hoog = f * Kansen.fKwantiel(kans, vrij, n - 1);
        return new double[] {uit(f, gemiddeld), uit(laag, gemiddeld), uit(hoog, gemiddeld)};
    }

    private double uit(double f, boolean gemiddeld) {
        return gemiddeld ? 1 - 1 / f : (f - 1) / (f + k - 1);
    }

    private double[] gelijk(boolean gemiddeld, double niveau) {
        double keer = gemiddeld ? 1 : k;
        double icc = gemiddeld
                ? (rijen - rest) / (rijen + (kolommen - rest) / n)
                : (rijen - rest) / (rijen + (k - 1) * rest + k / n * (kolommen - rest));
        double a = keer * icc / (n * (1 - icc));
        double b = 1 + keer * icc * (n - 1) / (n * (1 - icc));
        double v = Math.pow(a * kolommen + b * rest, 2)
                / (Math.pow(a * kolommen, 2) / (k - 1) + Math.pow(b * rest, 2) / ((n - 1) * (k - 1)));
        if (Double.isNaN(v)) {
            return new double[] {icc, Double.NaN, Double.NaN};
        }
        double kans = (1 + Interval.eisNiveau(niveau)) / 2;
        double laag = Kansen.fKwantiel(kans, n - 1, v);
        double hoog = Kansen.fKwantiel(kans, v, n - 1);
        double ruis = gemiddeld ? kolommen - rest : k * kolommen + (k * n - k - n) * rest;
        return new double[] {
            icc,
            n * (rijen - laag * rest) / (laag * ruis + n * rijen),
            n * (hoog * rijen - rest) / (ruis + n * hoog * rijen)
        };
    }
}
