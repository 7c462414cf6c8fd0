package nl.routewijzer.statistiek.eengeval;

import static nl.routewijzer.statistiek.Orakel.veld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Orakel;
import nl.routewijzer.statistiek.Richting;
import org.junit.jupiter.api.Test;

/** Every row of the tables of single-case effect sizes. */
class EffectOrakelTest {

    private static final double DICHT = 1e-9;
    /** The root finder of that package stops this far from the limit; {@link #elk_interval_van_newcombe} has the exact ones. */
    private static final double WORTELZOEKER = 2e-4;
    /** That package computes Kendall's tau in single precision; {@link #elke_maat_van_scan_klopt} has the same tau to 1e-8. */
    private static final double ENKELE_PRECISIE = 2e-7;

    private static final double SCAN = 1e-8;
    /** Outside the scope of this module. */
    private static final Set<String> BUITEN = Set.of("PET_pct", "CDC_conservative_dual_criterion", "autocorrelation");

    @Test
    void elke_maat_van_single_case_es_klopt() {
        var rijen = Orakel.rijen("sced_effects_singlecasees.csv");
        assertThat(rijen).hasSize(826);
        assertThat(rijen.stream().filter(EffectOrakelTest::wijktAf)).hasSize(16);
        Map<String, Map<String, Getal>> cache = new HashMap<>();
        rijen.forEach(rij -> single(rij, cache));
    }

    private static void single(Map<String, String> rij, Map<String, Map<String, Getal>> cache) {
        String grootheid = veld(rij, "statistic");
        String methode = veld(rij, "method");
        var wij = cache.computeIfAbsent(geval(rij) + veld(rij, "improvement"), k -> tabel(rij, richting(rij)))
                .get(methode + "|" + veld(rij, "params") + "|" + grootheid);
        assertThat(wij).as(rij.toString()).isNotNull();
        if (!wijktAf(rij)) {
            Orakel.klopt(rij, Objects.requireNonNull(wij), ruimte(methode, veld(rij, "params"), grootheid));
        }
    }

    /** A row nobody computes, and a figure that is just off, fail the build. */
    @Test
    void een_rij_die_erbij_gezet_wordt_valt_niet_tussen_wal_en_schip() {
        for (var tabel : List.of("sced_effects_singlecasees.csv", "sced_effects_scan.csv")) {
            var echt = Orakel.rijen(tabel).stream()
                    .filter(r ->
                            veld(r, "method").equals("NAP") && !veld(r, "value").isEmpty())
                    .findFirst()
                    .orElseThrow();
            BiConsumer<Map<String, String>, Map<String, Map<String, Getal>>> toets =
                    tabel.contains("scan") ? EffectOrakelTest::scan : EffectOrakelTest::single;
            toets.accept(echt, new HashMap<>());
            for (var veld : Map.of("method", "Verzonnen", "statistic", "Verzonnen", "value", "0.123456789")
                    .entrySet()) {
                Map<String, String> geplant = new HashMap<>(echt);
                geplant.put(veld.getKey(), veld.getValue());
                assertThatThrownBy(() -> toets.accept(geplant, new HashMap<>()))
                        .as("%s met %s", tabel, veld)
                        .isInstanceOf(AssertionError.class);
            }
        }
    }

    /** At complete overlap or none that package gives [1, 1]; {@link #elk_interval_van_newcombe} has what is right. */
    private static boolean wijktAf(Map<String, String> rij) {
        boolean grens = veld(rij, "statistic").startsWith("CI_lower")
                && Set.of("NAP", "Tau_AB", "Tau_BC").contains(veld(rij, "method"))
                && !veld(rij, "params").startsWith("Kendall=TRUE");
        return grens && veld(rij, "value").equals("1");
    }

    private static double ruimte(String methode, String params, String grootheid) {
        boolean interval = grootheid.startsWith("CI_");
        if (methode.equals("Tau_BC") && (params.startsWith("Kendall=TRUE") || grootheid.equals("pval_slope_A"))) {
            return ENKELE_PRECISIE;
        }
        return interval && Set.of("NAP", "Tau_AB", "Tau_BC").contains(methode) ? WORTELZOEKER : DICHT;
    }

    @Test
    void elk_interval_van_newcombe() {
        var rijen = Orakel.rijen("sced_nap_ci_exact.csv");
        assertThat(rijen).hasSize(36);
        for (var rij : rijen) {
            var paar = paar(rij);
            double z = Kansen.z(Double.parseDouble(veld(rij, "conf")));
            double nap = Nap.kans(paar, richting(rij));
            var grenzen = Newcombe.grenzen(nap, paar.m(), paar.n(), z);
            Orakel.klopt(rij.toString(), getal(rij, "NAP"), nap, DICHT);
            Orakel.klopt(rij.toString(), getal(rij, "CI_lower"), grenzen[0], DICHT);
            Orakel.klopt(rij.toString(), getal(rij, "CI_upper"), grenzen[1], DICHT);
            Orakel.klopt(rij.toString(), getal(rij, "Tau_lower"), 2 * grenzen[0] - 1, DICHT);
            Orakel.klopt(rij.toString(), getal(rij, "Tau_upper"), 2 * grenzen[1] - 1, DICHT);
        }
    }

    @Test
    void elke_maat_van_scan_klopt() {
        Map<String, Map<String, Getal>> cache = new HashMap<>();
        Set<String> overgeslagen = new HashSet<>();
        for (var rij : Orakel.rijen("sced_effects_scan.csv")) {
            if (BUITEN.contains(veld(rij, "method"))) {
                overgeslagen.add(veld(rij, "method"));
            } else {
                scan(rij, cache);
            }
        }
        assertThat(overgeslagen).isEqualTo(BUITEN);
    }

    private static void scan(Map<String, String> rij, Map<String, Map<String, Getal>> cache) {
        var richting = veld(rij, "params").contains("decreasing=TRUE") ? Richting.AFNAME : Richting.TOENAME;
        var wij = cache.computeIfAbsent(geval(rij) + richting, k -> tabel(rij, richting))
                .get(sleutel(rij));
        assertThat(wij).as(sleutel(rij)).isNotNull();
        Orakel.klopt(alsDeel(rij), Objects.requireNonNull(wij), SCAN);
    }

    private static String sleutel(Map<String, String> rij) {
        String methode = veld(rij, "method");
        String wat = veld(rij, "statistic");
        String bij = veld(rij, "row");
        String params = veld(rij, "params");
        return switch (methode) {
            case "PND_pct" -> "PND||Est";
            case "IRD" -> "IRD_robust||Est";
            case "NAP" -> "scan_NAP|" + params + "|" + wat;
            case "PEM_pct" -> "scan_PEM|" + params + "|" + (bij.isEmpty() ? wat : "binom.p");
            case "PAND_pct" -> "scan_PAND|" + params + "|" + wat;
            default -> "scan_" + methode + "|" + params + (bij.isEmpty() ? "" : ";row=" + bij) + "|" + wat;
        };
    }

    /** That package has these in percent. */
    private static Map<String, String> alsDeel(Map<String, String> rij) {
        if (!Set.of("NAP", "NAP Rescaled", "PND", "PEM", "PAND").contains(veld(rij, "statistic"))) {
            return rij;
        }
        Map<String, String> deel = new HashMap<>(rij);
        deel.put("value", Double.toString(getal(rij, "value") / 100));
        return deel;
    }

    private static Map<String, Getal> tabel(Map<String, String> rij, Richting beter) {
        var doel = veld(rij, "dataset").startsWith("own01") ? 2 : 25;
        Map<String, Getal> tabel = new HashMap<>();
        for (var regel : Effecttabel.van(paar(rij), beter, OptionalDouble.of(doel))) {
            var eerder = tabel.put(regel.methode() + "|" + regel.params() + "|" + regel.grootheid(), regel.waarde());
            assertThat(eerder).as(regel.toString()).isNull();
        }
        return tabel;
    }

    private static String geval(Map<String, String> rij) {
        return veld(rij, "dataset") + "|" + veld(rij, "case");
    }

    private static Fasepaar paar(Map<String, String> rij) {
        return Reeksen.paar(Objects.requireNonNull(Reeksen.alle().get(geval(rij))));
    }

    private static Richting richting(Map<String, String> rij) {
        return veld(rij, "improvement").equals("decrease") ? Richting.AFNAME : Richting.TOENAME;
    }

    private static double getal(Map<String, String> rij, String naam) {
        return Double.parseDouble(veld(rij, naam));
    }
}
