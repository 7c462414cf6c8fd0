package nl.routewijzer.statistiek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each table is read by a test, or is data for one, or holds only what is outside the scope. */
class VolledigOrakelTest {

    private static final Map<String, String> TABELLEN = Map.ofEntries(
            Map.entry("bipartite_counts.csv", "data of CoderingOrakelTest"),
            Map.entry("coding_agreement_data.csv", "data of CoderingOrakelTest"),
            Map.entry("coding_network_oracles.csv", "CoderingOrakelTest"),
            Map.entry("icc_data.csv", "data of CoderingOrakelTest"),
            Map.entry("outflow_data.csv", "data of OverlevingOrakelTest"),
            Map.entry("outflow_multistate_data.csv", "data of OverlevingOrakelTest"),
            Map.entry("sced_bcsmd.csv", "TussenGevallenTest"),
            Map.entry("sced_data.csv", "data of EffectOrakelTest and RandomisatieOrakelTest"),
            Map.entry("sced_design_counts.csv", "RandomisatieOrakelTest"),
            Map.entry("sced_effects_scan.csv", "EffectOrakelTest"),
            Map.entry("sced_effects_singlecasees.csv", "EffectOrakelTest"),
            Map.entry("sced_multicase_scan.csv", "outside the scope: fixed-effect meta-analysis and multilevel models"),
            Map.entry("sced_nap_ci_exact.csv", "EffectOrakelTest"),
            Map.entry("sced_randomization_distributions.csv", "RandomisatieOrakelTest"),
            Map.entry("sced_randomization_tests.csv", "RandomisatieOrakelTest"),
            Map.entry("sdc_attacker_bounds.csv", "OnthullingTest"),
            Map.entry("sdc_dominance.csv", "OnthullingTest"),
            Map.entry("sdc_optimal_secondary.csv", "OnthullingTest"),
            Map.entry("sdc_rounding.csv", "OnthullingTest"),
            Map.entry("sdc_tables.csv", "OnthullingTest"),
            Map.entry("smallsample_oracles.csv", "KleinAantalOrakelTest"),
            Map.entry("survival_oracles.csv", "OverlevingOrakelTest"),
            Map.entry("ties_data.csv", "data of KnopenOrakelTest"),
            Map.entry("ties_oracles.csv", "KnopenOrakelTest"));

    @Test
    void geen_tabel_blijft_liggen() throws IOException, URISyntaxException {
        var map = Path.of(
                Objects.requireNonNull(getClass().getResource("/orakels")).toURI());
        try (var bestanden = Files.list(map)) {
            var gevonden = new TreeSet<String>();
            bestanden
                    .map(b -> String.valueOf(b.getFileName()))
                    .filter(b -> b.endsWith(".csv"))
                    .forEach(gevonden::add);
            assertThat(gevonden).isEqualTo(new TreeSet<>(TABELLEN.keySet()));
        }
    }

    @Test
    void wat_buiten_de_tabel_van_meer_gevallen_valt_is_er_niet() {
        assertThat(Orakel.rijen("sced_multicase_scan.csv"))
                .allSatisfy(rij ->
                        assertThat(Orakel.veld(rij, "method")).matches("Tau_U_meta_fixed|hplm.*|.*multilevel.*"));
    }
}
