package nl.routewijzer.statistiek.codering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;

/**
 * Agreement of any number of coders, where some may have left out segments: 1 is complete, 0 is chance.
 *
 * <p>Source: Krippendorff (2004), Content Analysis, 2nd ed., chapter 11; computed as in Krippendorff (2011), Computing Krippendorff's
 * Alpha-Reliability.
 *
 * <p>{@snippet :
 * var alfa = Krippendorff.alfa(List.of(List.of(1.0, 2.0, 3.0, 3.0), List.of(1.0, 2.0, 3.0, 2.0)), Krippendorff.Meetniveau.NOMINAAL)
 *         .waarde().waarde(); // -0.111111
 * }
 */
public final class Krippendorff {

    /** What the numbers mean. */
    public enum Meetniveau {
        /** Names only. */
        NOMINAAL,
        /** An order. */
        ORDINAAL,
        /** Distances. */
        INTERVAL,
        /** Distances from a true zero; no numbers below 0. */
        RATIO
    }

    /**
     * @param oordelen per segment what was given, those left out left out; names as numbers
     */
    public static Schatting alfa(List<List<Double>> oordelen, Meetniveau niveau) {
        var bruikbaar = oordelen.stream().filter(o -> o.size() > 1).toList();
        if (bruikbaar.isEmpty()) {
            throw new OnbruikbareInvoer("Er is geen segment met twee oordelen.");
        }
        double[] waarden = bruikbaar.stream()
                .flatMap(List::stream)
                .mapToDouble(x -> x)
                .sorted()
                .distinct()
                .toArray();
        double[] keren = new double[waarden.length];
        double onenigheid = 0;
        double n = 0;
        for (var segment : bruikbaar) {
            for (double x : segment) {
                keren[Arrays.binarySearch(waarden, x)]++;
                n++;
            }
        }
        for (var segment : bruikbaar) {
            double som = 0;
            for (double x : segment) {
                for (double y : segment) {
                    som += afstand(waarden, keren, x, y, niveau);
                }
            }
            onenigheid += som / (segment.size() - 1);
        }
        double toeval = 0;
        for (int i = 0; i < waarden.length; i++) {
            for (int j = 0; j < waarden.length; j++) {
                toeval += keren[i] * keren[j] * afstand(waarden, keren, waarden[i], waarden[j], niveau);
            }
        }
        return Schatting.van(
                new Methode("Krippendorffs alfa", niveau.name().toLowerCase(Locale.ROOT), "Krippendorff 2011"),
                bruikbaar.size(),
                Getal.van(1 - (n - 1) * onenigheid / toeval, "alle oordelen zijn gelijk"));
    }

    private static double afstand(double[] waarden, double[] keren, double x, double y, Meetniveau niveau) {
        double af = switch (niveau) {
            case NOMINAAL -> x == y ? 0 : 1;
            case INTERVAL -> x - y;
            case RATIO -> x == y ? 0 : (x - y) / (x + y);
            case ORDINAAL -> tussen(waarden, keren, x, y);
        };
        return af * af;
    }

    /** How many judgements lie between, those at both ends for half. */
    private static double tussen(double[] waarden, double[] keren, double x, double y) {
        int i = Arrays.binarySearch(waarden, Math.min(x, y));
        int j = Arrays.binarySearch(waarden, Math.max(x, y));
        double som = 0;
        for (int k = i; k <= j; k++) {
            som += keren[k];
        }
        return i == j ? 0 : som - (keren[i] + keren[j]) / 2;
    }

    /** Names to numbers, in the order in which they first come. */
    public static List<List<Double>> genummerd(List<List<String>> oordelen) {
        List<String> namen = oordelen.stream().flatMap(List::stream).distinct().toList();
        List<List<Double>> uit = new ArrayList<>();
        oordelen.forEach(
                o -> uit.add(o.stream().map(c -> (double) namen.indexOf(c)).toList()));
        return uit;
    }

    private Krippendorff() {}
}
