package nl.routewijzer.statistiek.randomisatie;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * Randomisation test over several cases that go from A to B one after the other. The statistic is the mean over the cases.
 *
 * <p>Source: Wampold &amp; Worsham (1986), Behavioral Assessment 8; Marascuilo &amp; Busk (1988), Behavioral Assessment 10; Koehler &amp;
 * Levin (1998), Psychological Methods 3.
 *
 * <p>{@snippet :
 * var gevallen = List.of(
 *         new MeervoudigeBasislijn.Geval("K1", Scores.van(2, 2, 2, 5, 5, 5, 5, 5), 4),
 *         new MeervoudigeBasislijn.Geval("K2", Scores.van(3, 3, 3, 3, 3, 7, 7, 7), 6));
 * var uitkomst = MeervoudigeBasislijn.toets(
 *         gevallen, MeervoudigeBasislijn.Vorm.WAMPOLD_WORSHAM, List.of(List.of(4), List.of(6)), Grootheid.B_MIN_A, Instellingen.GEWOON);
 * var verschil = uitkomst.waargenomen().waarde(); // 3.5
 * var p = uitkomst.p().waarde(); // 0.5
 * }
 */
public final class MeervoudigeBasislijn {

    /** What was drawn. */
    public enum Vorm {
        /** Which case gets which of the fixed moments of change. */
        WAMPOLD_WORSHAM("Wampold-Worsham", "Wampold & Worsham 1986"),
        /** The moment of change of each case from a set of its own. */
        MARASCUILO_BUSK("Marascuilo-Busk", "Marascuilo & Busk 1988"),
        /** Which case gets which set, and then the moment from that set. */
        KOEHLER_LEVIN("Koehler-Levin", "Koehler & Levin 1998");

        private final String naam;
        private final String bron;

        Vorm(String naam, String bron) {
            this.naam = naam;
            this.bron = bron;
        }

        public String naam() {
            return naam;
        }

        /**
         * How many assignments this form has.
         *
         * @param keuzes of each case (or place in the order) how many moments of change there are
         */
        public BigInteger aantal(List<Integer> keuzes) {
            BigInteger starts = keuzes.stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
            BigInteger volgorden = Tellen.faculteit(keuzes.size());
            return switch (this) {
                case WAMPOLD_WORSHAM -> volgorden;
                case MARASCUILO_BUSK -> starts;
                case KOEHLER_LEVIN -> volgorden.multiply(starts);
            };
        }
    }

    /**
     * One case.
     *
     * @param start the place (from 1) of its first session in B
     */
    public record Geval(String naam, Scores scores, int start) {}

    /**
     * @param starts per place in the order the possible first sessions of B; with Wampold-Worsham one each
     * @throws OnbruikbareInvoer when what was carried out could not have been drawn
     */
    public static Toetsuitkomst toets(
            List<Geval> gevallen,
            Vorm vorm,
            List<List<Integer>> starts,
            Toetsgrootheid grootheid,
            Instellingen instellingen) {
        eis(gevallen, vorm, starts);
        double[][] tabel = tabel(gevallen, grootheid);
        double[] perGeval = new double[tabel.length];
        Arrays.setAll(perGeval, i -> tabel[i][gevallen.get(i).start()]);
        double waargenomen = grootheid.samen(perGeval);
        int[][] keuzes = starts.stream()
                .map(rij -> rij.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        var telling = new Telling(waargenomen);
        BigInteger aantal = vorm.aantal(starts.stream().map(List::size).toList());
        boolean volledig = aantal.compareTo(BigInteger.valueOf(instellingen.grens())) <= 0;
        if (volledig) {
            new Doorloop(tabel, keuzes, grootheid, telling).alle(vorm);
        } else {
            telling.tel(waargenomen);
            var toeval = Randomisatietoets.bron(instellingen);
            for (int i = 0; i < instellingen.trekkingen(); i++) {
                int[] trekking = trek(keuzes, vorm, toeval::nextInt);
                Arrays.setAll(perGeval, g -> tabel[g][trekking[g]]);
                telling.tel(grootheid.samen(perGeval));
            }
        }
        var methode =
                new Methode("randomisatietoets MBD", params(gevallen, vorm, starts) + "|" + naam(grootheid), vorm.bron);
        return telling.uitkomst(methode, aantal, volledig);
    }

    /** As tables of the field write it. */
    public static String naam(Toetsgrootheid grootheid) {
        return "mean(" + grootheid.naam() + ")";
    }

    /** As tables of the field write it; consecutive starts as 4:6, others with a comma. */
    public static String params(List<Geval> gevallen, Vorm vorm, List<List<Integer>> starts) {
        List<String> sets = starts.stream().map(MeervoudigeBasislijn::set).toList();
        return switch (vorm) {
            case WAMPOLD_WORSHAM -> "Wampold-Worsham: cases permuted over fixed starts " + String.join(",", sets);
            case KOEHLER_LEVIN -> "Koehler-Levin: cases permuted over staggered start sets " + String.join("|", sets);
            case MARASCUILO_BUSK -> {
                var perGeval = new ArrayList<String>();
                for (int i = 0; i < sets.size(); i++) {
                    perGeval.add(gevallen.get(i).naam() + "=" + sets.get(i));
                }
                yield "Marascuilo-Busk: independent starts per case " + String.join(",", perGeval);
            }
        };
    }

    private static String set(List<Integer> starts) {
        boolean achtereen = starts.size() > 1;
        for (int i = 1; i < starts.size(); i++) {
            achtereen &= starts.get(i) == starts.get(i - 1) + 1;
        }
        return achtereen
                ? starts.getFirst() + ":" + starts.getLast()
                : starts.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    /** One draw: the start of each case. */
    static int[] trek(int[][] starts, Vorm vorm, IntUnaryOperator kies) {
        int n = starts.length;
        int[] orde = new int[n];
        Arrays.setAll(orde, i -> i);
        if (vorm != Vorm.MARASCUILO_BUSK) {
            for (int i = n - 1; i > 0; i--) {
                int j = kies.applyAsInt(i + 1);
                int oud = orde[i];
                orde[i] = orde[j];
                orde[j] = oud;
            }
        }
        int[] getrokken = new int[n];
        for (int i = 0; i < n; i++) {
            int[] set = starts[orde[i]];
            getrokken[i] = set[set.length == 1 ? 0 : kies.applyAsInt(set.length)];
        }
        return getrokken;
    }

    /** The statistic of each case for each first session of B. */
    private static double[][] tabel(List<Geval> gevallen, Toetsgrootheid grootheid) {
        double[][] tabel = new double[gevallen.size()][];
        for (int g = 0; g < tabel.length; g++) {
            double[] scores = gevallen.get(g).scores().rauw();
            tabel[g] = new double[scores.length + 1];
            for (int start = 1; start <= scores.length; start++) {
                boolean[] b = new boolean[scores.length];
                Arrays.fill(b, start - 1, b.length, true);
                tabel[g][start] = grootheid.bereken(scores, b);
            }
        }
        return tabel;
    }

    private static void eis(List<Geval> gevallen, Vorm vorm, List<List<Integer>> starts) {
        eisStarts(vorm, starts);
        if (starts.size() != gevallen.size()) {
            throw new OnbruikbareInvoer("Er zijn " + gevallen.size() + " gevallen en " + starts.size()
                    + " plekken met startmomenten; dat hoort gelijk te zijn.");
        }
        int kortste = gevallen.stream().mapToInt(g -> g.scores().aantal()).min().orElseThrow();
        if (starts.stream().flatMap(List::stream).anyMatch(s -> s > kortste)) {
            throw new OnbruikbareInvoer("Een startmoment ligt buiten de sessies.");
        }
        if (!kanGetrokkenZijn(gevallen, vorm, starts, 0, new boolean[starts.size()])) {
            throw new OnbruikbareInvoer("De uitgevoerde startmomenten passen niet bij het ontwerp.");
        }
    }

    /** Do the moments fit the form? */
    static void eisStarts(Vorm vorm, List<List<Integer>> starts) {
        if (starts.size() < 2 || starts.stream().anyMatch(List::isEmpty)) {
            throw new OnbruikbareInvoer(
                    "Een meervoudige basislijn vraagt minstens twee gevallen, elk met startmomenten.");
        }
        if (starts.stream().flatMap(List::stream).anyMatch(s -> s < 2)) {
            throw new OnbruikbareInvoer("Een startmoment laat geen sessie in fase A over.");
        }
        if (starts.stream().anyMatch(s -> s.stream().distinct().count() < s.size())) {
            throw new OnbruikbareInvoer("Een startmoment staat twee keer op dezelfde plek.");
        }
        if (vorm == Vorm.WAMPOLD_WORSHAM && starts.stream().anyMatch(s -> s.size() > 1)) {
            throw new OnbruikbareInvoer("De vorm van Wampold en Worsham heeft per plek één startmoment.");
        }
    }

    private static boolean kanGetrokkenZijn(
            List<Geval> gevallen, Vorm vorm, List<List<Integer>> starts, int geval, boolean[] weg) {
        if (geval == gevallen.size()) {
            return true;
        }
        for (int set = 0; set < starts.size(); set++) {
            boolean mag = vorm == Vorm.MARASCUILO_BUSK ? set == geval : !weg[set];
            if (mag && starts.get(set).contains(gevallen.get(geval).start())) {
                weg[set] = true;
                if (kanGetrokkenZijn(gevallen, vorm, starts, geval + 1, weg)) {
                    return true;
                }
                weg[set] = false;
            }
        }
        return false;
    }

    private MeervoudigeBasislijn() {}
}
