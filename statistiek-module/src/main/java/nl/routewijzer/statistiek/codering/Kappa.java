package nl.routewijzer.statistiek.codering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;

/**
 * Agreement beyond chance: 1 is complete, 0 is what chance gives, below 0 is worse than chance.
 *
 * <p>Example: two coders that agree on 19 of 24 segments in four codes: kappa 0.72.
 *
 * <p>Source: Cohen (1960), Educational and Psychological Measurement 20; weighted: Cohen (1968), Psychological Bulletin 70; errors:
 * Fleiss, Cohen &amp; Everitt (1969), Psychological Bulletin 72; more coders: Fleiss (1971), Psychological Bulletin 76.
 *
 * <p>{@snippet :
 * var een = List.of("brug", "brug", "plan", "plan");
 * var twee = List.of("brug", "plan", "plan", "plan");
 * var kappa = Kappa.cohen(een, twee, Kappa.Gewicht.GEEN, 0.95).waarde().waarde(); // 0.5
 * }
 */
public final class Kappa {

    private static final String CONSTANT = "alle oordelen zijn gelijk";

    /** How far apart two categories are, in their sorted order. */
    public enum Gewicht {
        GEEN,
        LINEAIR,
        KWADRATISCH;

        double van(int i, int j, int categorieen) {
            if (i == j) {
                return 1;
            }
            double af = Math.abs(i - j) / (categorieen - 1.0);
            return switch (this) {
                case GEEN -> 0;
                case LINEAIR -> 1 - af;
                case KWADRATISCH -> 1 - af * af;
            };
        }
    }

    /**
     * Two coders. "z" beside it tests kappa = 0, "overeenstemming" is the plain share of agreement; both only without weights, as is
     * the interval.
     *
     * @param een what the first coder gave, per segment
     * @param twee what the second gave, the same segments in the same order
     */
    public static <T extends Comparable<T>> Schatting cohen(List<T> een, List<T> twee, Gewicht gewicht, double niveau) {
        if (een.size() != twee.size() || een.isEmpty()) {
            throw new OnbruikbareInvoer("Beide codeurs oordelen over dezelfde segmenten, minstens één.");
        }
        double[][] p = tabel(een, twee);
        int k = p.length;
        double[] rij = new double[k];
        double[] kolom = new double[k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                rij[i] += p[i][j];
                kolom[j] += p[i][j];
            }
        }
        double eens = 0;
        double toeval = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                eens += gewicht.van(i, j, k) * p[i][j];
                toeval += gewicht.van(i, j, k) * rij[i] * kolom[j];
            }
        }
        Getal kappa = Getal.van((eens - toeval) / (1 - toeval), CONSTANT);
        var schatting = Schatting.van(
                new Methode("Cohens kappa", gewicht.name().toLowerCase(Locale.ROOT), "Cohen 1960, 1968"),
                een.size(),
                kappa);
        if (gewicht != Gewicht.GEEN || !kappa.bekend()) {
            return schatting;
        }
        Getal fout = Getal.van(Math.sqrt(Math.max(0, variantie(p, rij, kolom, eens, toeval)) / een.size()));
        return schatting
                .metFout(fout)
                .metInterval(Interval.normaal(kappa, fout, niveau))
                .met("z", Getal.van(kappa.waarde() / Math.sqrt(onderNul(rij, kolom, toeval) / een.size()), CONSTANT))
                .met("overeenstemming", Getal.van(eens));
    }

    private static double variantie(double[][] p, double[] rij, double[] kolom, double eens, double toeval) {
        double som = 0;
        for (int i = 0; i < rij.length; i++) {
            for (int j = 0; j < rij.length; j++) {
                double af = i == j ? 1 - toeval - (rij[i] + kolom[i]) * (1 - eens) : (kolom[i] + rij[j]) * (1 - eens);
                som += p[i][j] * af * af;
            }
        }
        double min = eens * toeval - 2 * toeval + eens;
        return (som - min * min) / Math.pow(1 - toeval, 4);
    }

    private static double onderNul(double[] rij, double[] kolom, double toeval) {
        double som = 0;
        for (int i = 0; i < rij.length; i++) {
            som += rij[i] * kolom[i] * (rij[i] + kolom[i]);
        }
        return (toeval + toeval * toeval - som) / ((1 - toeval) * (1 - toeval));
    }

    private static <T extends Comparable<T>> double[][] tabel(List<T> een, List<T> twee) {
        List<T> soorten =
                Stream.concat(een.stream(), twee.stream()).distinct().sorted().toList();
        double[][] p = new double[soorten.size()][soorten.size()];
        for (int s = 0; s < een.size(); s++) {
            p[soorten.indexOf(een.get(s))][soorten.indexOf(twee.get(s))] += 1.0 / een.size();
        }
        return p;
    }

    /** Two coders on one code against all others. */
    public static <T extends Comparable<T>> Schatting perCode(List<T> een, List<T> twee, T code, double niveau) {
        return cohen(
                een.stream().map(code::equals).toList(),
                twee.stream().map(code::equals).toList(),
                Gewicht.GEEN,
                niveau);
    }

    /**
     * The same number of coders on every segment, not necessarily the same people. "z" beside it tests kappa = 0.
     *
     * @param oordelen per segment what each coder gave
     */
    public static <T extends Comparable<T>> Schatting fleiss(List<List<T>> oordelen) {
        int n = oordelen.size();
        int m = n == 0 ? 0 : oordelen.getFirst().size();
        if (m < 2 || oordelen.stream().anyMatch(o -> o.size() != m)) {
            throw new OnbruikbareInvoer("Elk segment heeft evenveel oordelen, minstens twee.");
        }
        var aandeel = new TreeMap<T, Double>();
        double eens = 0;
        for (var segment : oordelen) {
            var keren = new TreeMap<T, Integer>();
            segment.forEach(c -> keren.merge(c, 1, Integer::sum));
            keren.forEach((c, keer) -> aandeel.merge(c, keer / (double) ((long) n * m), Double::sum));
            for (int keer : keren.values()) {
                eens += keer * (keer - 1.0) / (m * (m - 1.0) * n);
            }
        }
        double toeval = aandeel.values().stream().mapToDouble(p -> p * p).sum();
        Getal kappa = Getal.van((eens - toeval) / (1 - toeval), CONSTANT);
        double pq = aandeel.values().stream().mapToDouble(p -> p * (1 - p)).sum();
        double scheef = aandeel.values().stream()
                .mapToDouble(p -> p * (1 - p) * (1 - 2 * p))
                .sum();
        double fout = Math.sqrt(2 * (pq * pq - scheef) / (pq * pq * n * m * (m - 1.0)));
        return Schatting.van(new Methode("Fleiss' kappa", m + " codeurs", "Fleiss 1971"), n, kappa)
                .met("z", kappa.bekend() ? Getal.van(kappa.waarde() / fout, CONSTANT) : kappa);
    }

    /** What all gave to which segment, without the segments that somebody left out. */
    public static <T> List<List<T>> volledig(List<List<Optional<T>>> oordelen) {
        List<List<T>> uit = new ArrayList<>();
        for (var segment : oordelen) {
            if (segment.stream().allMatch(Optional::isPresent)) {
                uit.add(segment.stream().map(Optional::orElseThrow).toList());
            }
        }
        return uit;
    }

    private Kappa() {}
}
