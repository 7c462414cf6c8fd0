package nl.routewijzer.statistiek.onthulling;

import java.util.Comparator;
import java.util.List;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * Sums of money: does one contributor show, to everybody or to the second largest? Source: Willenborg &amp; de Waal (2001), Elements of
 * Statistical Disclosure Control, section 6.2.
 *
 * <p>{@snippet :
 * var oordeel = Dominantie.dominantie(List.of(80.0, 15.0, 5.0), 1, 75);
 * var aandeel = oordeel.aandeel(); // 0.8
 * var gevoelig = oordeel.gevoelig(); // true
 * }
 */
public final class Dominantie {

    /** A judgement with the share it rests on. */
    public record Oordeel(double aandeel, boolean gevoelig) {}

    /** (n, k): the n largest have more than k percent of the sum. */
    public static Oordeel dominantie(List<Double> bijdragen, int n, double procent) {
        var op = gesorteerd(bijdragen);
        double aandeel = op.stream().limit(n).mapToDouble(x -> x).sum() / som(op);
        return new Oordeel(aandeel, aandeel > procent / 100);
    }

    /** p%: what is left without the two largest is less than p percent of the largest, so the second can estimate it that closely. */
    public static Oordeel pProcent(List<Double> bijdragen, double procent) {
        var op = gesorteerd(bijdragen);
        double rest = op.stream().skip(2).mapToDouble(x -> x).sum();
        return new Oordeel(rest / op.getFirst(), rest / op.getFirst() < procent / 100);
    }

    private static List<Double> gesorteerd(List<Double> bijdragen) {
        if (bijdragen.isEmpty() || bijdragen.stream().anyMatch(x -> !(x >= 0)) || som(bijdragen) == 0) {
            throw new OnbruikbareInvoer("Bijdragen zijn nul of meer, met een som boven nul.");
        }
        return bijdragen.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static double som(List<Double> bijdragen) {
        return bijdragen.stream().mapToDouble(x -> x).sum();
    }

    private Dominantie() {}
}
