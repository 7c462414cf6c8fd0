package nl.routewijzer.statistiek.kleinaantal;

import static nl.routewijzer.statistiek.Orakel.veld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Orakel;
import nl.routewijzer.statistiek.Schatting;
import nl.routewijzer.statistiek.eengeval.Verandering;
import nl.routewijzer.statistiek.overleving.Clusters;
import nl.routewijzer.statistiek.randomisatie.Instellingen;
import org.junit.jupiter.api.Test;

/** Every row of the table of small samples. */
class KleinAantalOrakelTest {

    private static final double DICHT = 1e-8;
    /** That root finder stops within this, for odds below 1; {@link #grenzen_van_fisher_zijn_exact} and the closed formula of n are exact. */
    private static final double WORTELZOEKER = 2e-4;

    @Test
    void elke_rij_klopt() {
        int gezien = 0;
        for (var rij : Orakel.rijen("smallsample_oracles.csv")) {
            String wat = veld(rij, "statistic");
            if (wat.startsWith("OR_") || wat.equals("odds_ratio")) {
                double zij = Double.parseDouble(veld(rij, "value"));
                double wij = getal(rij).waarde();
                Orakel.klopt(rij.toString(), Math.min(zij, 1 / zij), Math.min(wij, 1 / wij), WORTELZOEKER);
            } else {
                Orakel.klopt(rij, getal(rij), veld(rij, "method").equals("power_prop_test") ? WORTELZOEKER : DICHT);
            }
            gezien++;
        }
        assertThat(gezien).isEqualTo(65);
    }

    private static Getal getal(Map<String, String> rij) {
        String wat = veld(rij, "statistic");
        double[] d = Arrays.stream(veld(rij, "dataset").split("[^0-9.]+", -1))
                .filter(s -> !s.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        return switch (veld(rij, "method")) {
            case "proportion_CI" -> deel(aandeel(d, veld(rij, "params")), wat);
            case "risk_difference" -> deel(Aandeel.verschil((int) d[0], (int) d[1], (int) d[2], (int) d[3], 0.95), wat);
            case "fisher_exact" ->
                deel(Fisher.oddsratio((int) d[0], (int) (d[1] - d[0]), (int) d[2], (int) (d[3] - d[2]), 0.95), wat);
            case "poisson_rate_ratio" -> deel(Verhouding.rates((int) d[0], d[1], (int) d[2], d[3], 0.95), wat);
            case "RCI" -> deel(Verandering.rci(d[0], d[1], d[2], d[3]), wat);
            case "power_prop_test" -> Getal.van(Clusters.perArm(d[0], d[1], 0.05, 0.8));
            default -> cluster(wat);
        };
    }

    private static Schatting aandeel(double[] d, String params) {
        var wijze = Arrays.stream(Aandeel.Wijze.values())
                .filter(w -> params.startsWith(w.naam()))
                .findFirst()
                .orElseThrow();
        return Aandeel.schat((int) d[0], (int) d[1], wijze, 0.95);
    }

    private static Getal cluster(String wat) {
        Map<String, List<Double>> clusters = new LinkedHashMap<>();
        List<Boolean> laag = new ArrayList<>();
        for (var rij : Orakel.rijen("outflow_data.csv")) {
            if (!clusters.containsKey(veld(rij, "consultant"))) {
                laag.add(veld(rij, "arm").equals("low_caseload"));
            }
            clusters.computeIfAbsent(veld(rij, "consultant"), k -> new ArrayList<>())
                    .add(veld(rij, "cause").equals("0") ? 0.0 : 1.0);
        }
        var samenhang = Clusters.samenhang(List.copyOf(clusters.values()));
        double[] gemiddelden = clusters.values().stream()
                .mapToDouble(c -> c.stream().mapToDouble(x -> x).average().orElseThrow())
                .toArray();
        boolean[] b = new boolean[gemiddelden.length];
        for (int i = 0; i < b.length; i++) {
            b[i] = laag.get(i);
        }
        var toets = Clusters.permutatietoets(gemiddelden, b, Instellingen.GEWOON);
        return switch (wat) {
            case "observed" -> toets.waargenomen().maal(-1);
            case "p" -> toets.p();
            case "n_permutations" -> Getal.van(toets.indelingen().doubleValue());
            case "ICC1" -> samenhang.waarde();
            default -> Objects.requireNonNull(samenhang.overig().get("DEFF"));
        };
    }

    private static Getal deel(Schatting s, String wat) {
        return switch (wat) {
            case "lower", "OR_lower" -> s.interval().orElseThrow().onder();
            case "upper", "OR_upper" -> s.interval().orElseThrow().boven();
            case "p", "SEM", "Sdiff" -> Objects.requireNonNull(s.overig().get(wat));
            default -> s.waarde();
        };
    }

    /** At the limits of the odds ratio exactly 2.5 percent is left, by adding up the tables in another way. */
    @Test
    void grenzen_van_fisher_zijn_exact() {
        for (int[] t : new int[][] {{19, 29, 19, 29}, {30, 18, 19, 29}, {5, 4, 2, 9}}) {
            var grenzen =
                    Fisher.oddsratio(t[0], t[1], t[2], t[3], 0.95).interval().orElseThrow();
            Orakel.klopt("onder", 0.025, staart(t, grenzen.onder().waarde(), true), 1e-12);
            Orakel.klopt("boven", 0.025, staart(t, grenzen.boven().waarde(), false), 1e-12);
        }
    }

    private static double staart(int[] t, double odds, boolean omhoog) {
        double alles = 0;
        double deel = 0;
        for (int x = 0; x <= Math.min(t[0] + t[1], t[0] + t[2]); x++) {
            double gewicht = kies(t[0] + t[1], x) * kies(t[2] + t[3], t[0] + t[2] - x) * Math.pow(odds, x);
            alles += gewicht;
            deel += omhoog == x > t[0] || x == t[0] ? gewicht : 0;
        }
        return deel / alles;
    }

    private static double kies(int n, int k) {
        double aantal = k < 0 || k > n ? 0 : 1;
        for (int i = 1; i <= Math.min(k, n) && aantal > 0; i++) {
            aantal *= (n - k + i) / (double) i;
        }
        return aantal;
    }

    @Test
    void randen_hebben_een_reden_of_een_zin() {
        assertThat(Fisher.oddsratio(3, 0, 0, 3, 0.95).waarde().waarom()).isEqualTo("niet berekenbaar: een cel is nul");
        assertThat(Verhouding.rates(2, 10, 0, 10, 0.95).waarde().bekend()).isFalse();
        assertThatThrownBy(() -> Aandeel.schat(4, 3, Aandeel.Wijze.WILSON, 0.95))
                .isInstanceOf(OnbruikbareInvoer.class)
                .hasMessage("4 van 3 is geen aandeel van een groep.");
        assertThatThrownBy(() -> Aandeel.schat(1, 3, Aandeel.Wijze.WILSON, 1))
                .hasMessage("De betrouwbaarheid 1.0 ligt niet tussen 0 en 1.");
    }

    /** x of n and n - x of n are each other's mirror; every interval holds the estimate and stays within 0 and 1. */
    @Test
    void wat_voor_elk_aandeel_geldt() {
        for (var wijze : Aandeel.Wijze.values()) {
            for (int n = 1; n <= 30; n++) {
                for (int x = 0; x <= n; x++) {
                    var een = Aandeel.schat(x, n, wijze, 0.9);
                    var om = Aandeel.schat(n - x, n, wijze, 0.9);
                    double onder = een.interval().orElseThrow().onder().waarde();
                    double boven = een.interval().orElseThrow().boven().waarde();
                    assertThat(onder).isBetween(0.0, een.waarde().waarde());
                    assertThat(boven).isBetween(een.waarde().waarde(), 1.0);
                    Orakel.klopt(
                            wijze + " " + x + "/" + n,
                            1 - om.interval().orElseThrow().boven().waarde(),
                            onder,
                            1e-10);
                }
            }
        }
    }
}
