package nl.routewijzer.statistiek.codering;

import static nl.routewijzer.statistiek.Orakel.veld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Orakel;
import nl.routewijzer.statistiek.Schatting;
import nl.routewijzer.statistiek.codering.Krippendorff.Meetniveau;
import org.junit.jupiter.api.Test;

/** Every row of the table of agreement and networks, and what holds for all of them. */
class CoderingOrakelTest {

    private static final double DICHT = 1e-9;

    private final List<List<String>> segmenten = Orakel.rijen("coding_agreement_data.csv").stream()
            .map(r ->
                    Stream.of("coderX", "coderY", "coderZ").map(c -> veld(r, c)).toList())
            .toList();
    private final List<List<Double>> oordelen = Orakel.rijen("icc_data.csv").stream()
            .map(r -> Stream.of("raterA", "raterB", "raterC")
                    .map(c -> Double.valueOf(veld(r, c)))
                    .toList())
            .toList();
    private final Netwerk netwerk = netwerk();

    private static Netwerk netwerk() {
        var rijen = Orakel.rijen("bipartite_counts.csv");
        var kolommen = List.of("relatie", "doel", "netwerk", "motivatie", "stabiliteit");
        return Netwerk.van(
                rijen.stream().map(r -> veld(r, "consultant")).toList(),
                kolommen,
                rijen.stream()
                        .map(r -> kolommen.stream()
                                .map(k -> Integer.valueOf(veld(r, k)))
                                .toList())
                        .toList());
    }

    @Test
    void elke_rij_klopt() {
        int gezien = 0;
        for (var rij : Orakel.rijen("coding_network_oracles.csv")) {
            if (!wijktAf(rij)) {
                Orakel.klopt(rij, getal(rij), DICHT);
            }
            gezien++;
        }
        assertThat(gezien).isEqualTo(182);
    }

    /** For the limits of this mean that package uses k times the formula; see {@link #de_grenzen_van_een_gemiddelde}. */
    private static boolean wijktAf(Map<String, String> rij) {
        return veld(rij, "params").equals("twoway;agreement;average")
                && !veld(rij, "statistic").equals("ICC");
    }

    /** Spearman and Brown: limits of the mean of k raters follow from those of one, kL/(1 + (k-1)L). */
    @Test
    void de_grenzen_van_een_gemiddelde() {
        for (var model : Icc.Model.values()) {
            var een = Icc.schat(oordelen, model, false, 0.95).interval().orElseThrow();
            var drie = Icc.schat(oordelen, model, true, 0.95).interval().orElseThrow();
            for (var paar : List.of(List.of(een.onder(), drie.onder()), List.of(een.boven(), drie.boven()))) {
                double l = paar.get(0).waarde();
                assertThat(paar.get(1).waarde()).isEqualTo(3 * l / (1 + 2 * l), within(1e-12));
            }
        }
    }

    /** What that package has is McGraw and Wong with the factor k twice: in the ICC of the mean, and before it again. */
    @Test
    void waar_de_andere_grenzen_vandaan_komen() {
        double n = oordelen.size();
        double k = oordelen.getFirst().size();
        double alle = gemiddelde(oordelen.stream().flatMap(List::stream).toList());
        double rijen = oordelen.stream()
                        .mapToDouble(r -> kwadraat(gemiddelde(r) - alle))
                        .sum()
                * k;
        double kolommen = 0;
        for (int j = 0; j < k; j++) {
            int kolom = j;
            kolommen += n
                    * kwadraat(
                            gemiddelde(oordelen.stream().map(r -> r.get(kolom)).toList()) - alle);
        }
        double totaal = oordelen.stream()
                .flatMap(List::stream)
                .mapToDouble(x -> kwadraat(x - alle))
                .sum();
        double msr = rijen / (n - 1);
        double msc = kolommen / (k - 1);
        double mse = (totaal - rijen - kolommen) / ((n - 1) * (k - 1));
        double icc = (msr - mse) / (msr + (msc - mse) / n);
        double a = k * icc / (n * (1 - icc));
        double b = 1 + k * icc * (n - 1) / (n * (1 - icc));
        double v =
                kwadraat(a * msc + b * mse) / (kwadraat(a * msc) / (k - 1) + kwadraat(b * mse) / ((n - 1) * (k - 1)));
        double laag = Kansen.fKwantiel(0.975, n - 1, v);
        double hoog = Kansen.fKwantiel(0.975, v, n - 1);
        Map<String, Double> grenzen = Map.of(
                "lower", n * (msr - laag * mse) / (laag * (msc - mse) + n * msr),
                "upper", n * (hoog * msr - mse) / (msc - mse + n * hoog * msr));
        var afwijkend = Orakel.rijen("coding_network_oracles.csv").stream()
                .filter(CoderingOrakelTest::wijktAf)
                .toList();
        assertThat(afwijkend).hasSize(2);
        afwijkend.forEach(rij ->
                Orakel.klopt(rij, Getal.van(Objects.requireNonNull(grenzen.get(veld(rij, "statistic")))), 1e-9));
    }

    private static double gemiddelde(List<Double> rij) {
        return rij.stream().mapToDouble(x -> x).average().orElseThrow();
    }

    private static double kwadraat(double x) {
        return x * x;
    }

    private Getal getal(Map<String, String> rij) {
        String params = veld(rij, "params");
        String wat = veld(rij, "statistic");
        return switch (veld(rij, "method")) {
            case "Cohen_kappa", "percent_agreement" -> deel(kappa(), wat);
            case "Cohen_kappa_per_code" ->
                Kappa.perCode(codeur(0), codeur(1), params, 0.95).waarde();
            case "Krippendorff_alpha" ->
                Krippendorff.alfa(
                                Krippendorff.genummerd(params.startsWith("X,Y,Z") ? zonderGaten(3) : zonderGaten(2)),
                                Meetniveau.NOMINAAL)
                        .waarde();
            case "Fleiss_kappa" ->
                deel(
                        Kappa.fleiss(zonderGaten(3).stream()
                                .filter(s -> s.size() == 3)
                                .toList()),
                        wat);
            case "ICC" -> deel(icc(params), wat);
            case "weighted_kappa" ->
                Kappa.cohen(rater(0), rater(1), gewicht(params), 0.95).waarde();
            default -> graaf(rij, params, wat);
        };
    }

    private Getal graaf(Map<String, String> rij, String params, String wat) {
        return switch (veld(rij, "method")) {
            case "consultant" -> rijmaat(netwerk, params, wat);
            case "element" -> rijmaat(netwerk.gekanteld(), params, wat);
            case "consultant_dissimilarity", "consultant_similarity" -> {
                int[] p = paar(netwerk, wat);
                yield switch (params) {
                    case "bray" -> netwerk.brayCurtis(p[0], p[1]);
                    case "jaccard" -> netwerk.jaccard(p[0], p[1]);
                    default -> netwerk.cosinus(p[0], p[1]);
                };
            }
            case "element_projection" -> {
                var om = netwerk.gekanteld();
                int[] p = paar(om, wat);
                yield Getal.van(params.startsWith("n shared") ? om.gedeeld(p[0], p[1]) : om.gedeeldGewogen(p[0], p[1]));
            }
            case "adj_std_residual" ->
                netwerk.residu(
                        netwerk.rijen().indexOf(wat.split(" ", -1)[0]),
                        netwerk.kolommen().indexOf(wat.split(" ", -1)[1]));
            case "NODF" -> netwerk.nodf(false);
            case "WNODF" -> netwerk.nodf(true);
            default ->
                switch (wat) {
                    case "X2" -> netwerk.onafhankelijkheid().chiKwadraat();
                    case "df" -> Getal.van(netwerk.onafhankelijkheid().vrijheidsgraden());
                    case "p" -> netwerk.onafhankelijkheid().p();
                    case "V" -> netwerk.onafhankelijkheid().cramerV();
                    default -> throw new IllegalArgumentException(rij.toString());
                };
        };
    }

    private static Getal rijmaat(Netwerk netwerk, String naam, String wat) {
        int i = netwerk.rijen().indexOf(naam);
        return switch (wat) {
            case "degree" -> Getal.van(netwerk.graad(i));
            case "strength" -> Getal.van(netwerk.sterkte(i));
            case "shannon_H_ln" -> netwerk.shannon(i);
            case "pielou_J" -> netwerk.pielou(i);
            default -> netwerk.omgekeerdeSimpson(i);
        };
    }

    private static int[] paar(Netwerk netwerk, String namen) {
        return Stream.of(namen.split(" ", -1))
                .mapToInt(netwerk.rijen()::indexOf)
                .toArray();
    }

    private Schatting icc(String params) {
        var model = params.startsWith("oneway")
                ? Icc.Model.EENWEG
                : params.contains("agreement") ? Icc.Model.TWEEWEG_GELIJK : Icc.Model.TWEEWEG_CONSISTENT;
        return Icc.schat(oordelen, model, params.endsWith("average"), 0.95);
    }

    private static Kappa.Gewicht gewicht(String params) {
        return params.endsWith("unweighted")
                ? Kappa.Gewicht.GEEN
                : params.endsWith("equal") ? Kappa.Gewicht.LINEAIR : Kappa.Gewicht.KWADRATISCH;
    }

    private Schatting kappa() {
        return Kappa.cohen(codeur(0), codeur(1), Kappa.Gewicht.GEEN, 0.95);
    }

    private static Getal deel(Schatting s, String wat) {
        return switch (wat) {
            case "z" -> Objects.requireNonNull(s.overig().get("z"));
            case "pct" ->
                Objects.requireNonNull(s.overig().get("overeenstemming")).maal(100);
            case "var" -> Getal.van(Math.pow(s.standaardfout().orElseThrow().waarde(), 2));
            case "CI_lower", "lower" -> s.interval().orElseThrow().onder();
            case "CI_upper", "upper" -> s.interval().orElseThrow().boven();
            default -> s.waarde();
        };
    }

    private List<String> codeur(int welke) {
        return segmenten.stream().map(s -> s.get(welke)).toList();
    }

    private List<Double> rater(int welke) {
        return oordelen.stream().map(s -> s.get(welke)).toList();
    }

    private List<List<String>> zonderGaten(int codeurs) {
        return segmenten.stream()
                .map(s ->
                        s.subList(0, codeurs).stream().filter(c -> !c.isEmpty()).toList())
                .toList();
    }

    /** Krippendorff (2011): four observers, twelve units, five values: 0.743, 0.815, 0.849 and 0.797. */
    @Test
    void de_tabel_van_krippendorff() {
        var units = Stream.of("111", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "555", "11", "3")
                .map(u -> u.chars().mapToObj(c -> (double) (c - '0')).toList())
                .toList();
        assertThat(alfa(units, Meetniveau.NOMINAAL)).isEqualTo(0.743, within(0.0005));
        assertThat(alfa(units, Meetniveau.ORDINAAL)).isEqualTo(0.815, within(0.0005));
        assertThat(alfa(units, Meetniveau.INTERVAL)).isEqualTo(0.849, within(0.0005));
        assertThat(alfa(units, Meetniveau.RATIO)).isEqualTo(0.797, within(0.0005));
    }

    private static double alfa(List<List<Double>> units, Meetniveau niveau) {
        return Krippendorff.alfa(units, niveau).waarde().waarde();
    }

    @Test
    void wie_altijd_hetzelfde_zegt_krijgt_een_reden() {
        var kappa = Kappa.cohen(List.of("a", "a"), List.of("a", "a"), Kappa.Gewicht.GEEN, 0.95);
        assertThat(kappa.waarde().waarom()).isEqualTo("niet berekenbaar: alle oordelen zijn gelijk");
        assertThatThrownBy(() -> Kappa.cohen(List.of("a"), List.of("a", "b"), Kappa.Gewicht.GEEN, 0.95))
                .hasMessage("Beide codeurs oordelen over dezelfde segmenten, minstens één.");
    }

    /** Bounds, symmetry, relabelling, and 1 for the same judgements. */
    @Test
    void wat_voor_elke_kappa_geldt() {
        for (long zaad = 1; zaad <= 200; zaad++) {
            var toeval = new SplittableRandom(zaad);
            List<Integer> een = new ArrayList<>(List.of(0, 1));
            List<Integer> twee = new ArrayList<>(List.of(1, 0));
            IntStream.range(0, 18).forEach(i -> {
                een.add(toeval.nextInt(4));
                twee.add(toeval.nextInt(3) == 0 ? toeval.nextInt(4) : een.getLast());
            });
            for (var gewicht : Kappa.Gewicht.values()) {
                double kappa = Kappa.cohen(een, twee, gewicht, 0.95).waarde().waarde();
                assertThat(kappa).as("zaad %d", zaad).isBetween(-1.0, 1.0);
                assertThat(Kappa.cohen(twee, een, gewicht, 0.95).waarde().waarde())
                        .as("zaad %d", zaad)
                        .isEqualTo(kappa, within(1e-12));
                var om = een.stream().map(x -> 3 - x).toList();
                var ookOm = twee.stream().map(x -> 3 - x).toList();
                assertThat(Kappa.cohen(om, ookOm, gewicht, 0.95).waarde().waarde())
                        .as("zaad %d", zaad)
                        .isEqualTo(kappa, within(1e-12));
                assertThat(Kappa.cohen(een, een, gewicht, 0.95).waarde().waarde())
                        .isEqualTo(1, within(1e-12));
            }
        }
    }
}
