package nl.routewijzer.koppeling.maak;

import java.util.Arrays;
import java.util.List;

/** A list from which what weighs more is taken more often. */
final class Keuze<T> {

    private final List<T> waarden;
    private final double[] oplopend;

    private Keuze(List<T> waarden, double[] oplopend) {
        this.waarden = waarden;
        this.oplopend = oplopend;
    }

    static <T> Keuze<T> naar(List<T> waarden, double[] gewichten) {
        var oplopend = gewichten.clone();
        for (int i = 1; i < oplopend.length; i++) {
            oplopend[i] += oplopend[i - 1];
        }
        return new Keuze<>(List.copyOf(waarden), oplopend);
    }

    /**
     * The first is taken most: the one at rank r with weight 1 / (r + 5), as names are (G.K. Zipf, Human Behavior and the Principle of Least
     * Effort, 1949; the shift after B. Mandelbrot, 1953).
     */
    static <T> Keuze<T> naarRang(List<T> waarden) {
        var gewichten = new double[waarden.size()];
        Arrays.setAll(gewichten, i -> 1.0 / (i + 6));
        return naar(waarden, gewichten);
    }

    T neem(Toeval toeval) {
        double punt = toeval.deel() * oplopend[oplopend.length - 1];
        int plaats = Arrays.binarySearch(oplopend, punt);
        return waarden.get(plaats < 0 ? -plaats - 1 : plaats + 1);
    }
}
