package nl.routewijzer.statistiek.eengeval;

import static nl.routewijzer.statistiek.Orakel.veld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routewijzer.statistiek.Orakel;
import org.junit.jupiter.api.Test;

/** Every row of the between-case difference, with all steps in between; REML is outside the scope. */
class TussenGevallenTest {

    private static final List<Fasepaar> GEVALLEN = Reeksen.alle().entrySet().stream()
            .filter(e -> e.getKey().startsWith("own09_multibase|"))
            .map(e -> Reeksen.paar(e.getValue()))
            .toList();

    private final Map<Double, TussenGevallen.Uitkomst> uitkomsten = new HashMap<>();

    private TussenGevallen.Uitkomst uitkomst(double niveau) {
        return uitkomsten.computeIfAbsent(niveau, n -> TussenGevallen.schat(GEVALLEN, n));
    }

    @Test
    void elke_stap_klopt() {
        int gezien = 0;
        for (var rij : Orakel.rijen("sced_bcsmd.csv")) {
            if (veld(rij, "method").equals("calc_BCSMD_REML")) {
                continue;
            }
            String params = veld(rij, "params");
            double wij;
            if (params.isEmpty()) {
                wij = Objects.requireNonNull(uitkomst(0.95).tussenstappen().get(veld(rij, "statistic")))
                        .waarde();
            } else {
                double niveau = Double.parseDouble(params.replaceAll(".*level=([0-9.]+).*", "$1"));
                var uitkomst = uitkomst(niveau);
                var grenzen = params.endsWith("TRUE")
                        ? uitkomst.schatting().interval().orElseThrow()
                        : uitkomst.nietCentraal();
                wij = (veld(rij, "statistic").equals("lower") ? grenzen.onder() : grenzen.boven()).waarde();
            }
            Orakel.klopt(rij.toString(), Double.parseDouble(veld(rij, "value")), wij, 1e-8);
            gezien++;
        }
        assertThat(gezien).isEqualTo(20);
    }

    @Test
    void twee_gevallen_zijn_te_weinig() {
        assertThatThrownBy(() -> TussenGevallen.schat(GEVALLEN.subList(0, 2), 0.95))
                .hasMessageStartingWith("Een verschil tussen gevallen vraagt minstens drie gevallen");
    }
}
