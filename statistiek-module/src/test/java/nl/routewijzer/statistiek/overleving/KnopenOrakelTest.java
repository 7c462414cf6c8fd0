package nl.routewijzer.statistiek.overleving;

import static nl.routewijzer.statistiek.Orakel.veld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Orakel;
import org.junit.jupiter.api.Test;

/** Eight seeded sets in which nearly every moment is shared, two to four groups and up to three causes, against cmprsk and survival. */
class KnopenOrakelTest {

    private static final List<Map<String, String>> DATA = Orakel.rijen("ties_data.csv");

    @Test
    void ook_met_knopen_klopt_elke_rij() {
        var rijen = Orakel.rijen("ties_oracles.csv");
        assertThat(rijen).hasSize(232);
        for (var rij : rijen) {
            var wij = wij(rij);
            if (veld(rij, "value").equals("NA")) {
                assertThat(wij.bekend()).as("%s: wij %s", rij, wij).isFalse();
            } else {
                Orakel.klopt(rij, wij, 1e-9);
            }
        }
    }

    private static Getal wij(Map<String, String> rij) {
        var set = set(veld(rij, "set"));
        String params = veld(rij, "params");
        var groepen = DATA.stream()
                .filter(r -> veld(r, "set").equals(veld(rij, "set")))
                .map(r -> veld(r, "group"))
                .distinct()
                .sorted()
                .map(g -> duren(
                        set.stream().filter(r -> veld(r, "group").equals(g)).toList()))
                .toList();
        return switch (veld(rij, "method")) {
            case "gray" -> {
                var uit = Gray.toets(groepen, (int) getal(params, "cause"), getal(params, "rho"));
                yield switch (veld(rij, "statistic")) {
                    case "chisq" -> uit.chiKwadraat();
                    case "p" -> uit.p();
                    default -> Getal.van((long) uit.vrijheidsgraden());
                };
            }
            case "survdiff" -> Logrank.toets(groepen, getal(params, "rho")).chiKwadraat();
            case "aalen" -> {
                var uit = AalenJohansen.van(duren(set)).schatting((int) getal(params, "cause"), 3, 0.95);
                yield veld(rij, "statistic").equals("P")
                        ? uit.waarde()
                        : uit.standaardfout().orElseThrow();
            }
            case "quantile" -> {
                var uit =
                        KaplanMeier.van(duren(set)).kwantiel(getal(params, "p") / 100, KaplanMeier.Schaal.LOGLOG, 0.95);
                yield switch (veld(rij, "statistic")) {
                    case "quantile" -> uit.waarde();
                    case "lower" -> uit.interval().orElseThrow().onder();
                    default -> uit.interval().orElseThrow().boven();
                };
            }
            default -> throw new AssertionError(rij);
        };
    }

    private static List<Map<String, String>> set(String nummer) {
        return DATA.stream().filter(r -> veld(r, "set").equals(nummer)).toList();
    }

    private static Duren duren(List<Map<String, String>> rijen) {
        return Duren.van(
                rijen.stream()
                        .mapToDouble(r -> Double.parseDouble(veld(r, "time")))
                        .toArray(),
                rijen.stream().mapToInt(r -> Integer.parseInt(veld(r, "cause"))).toArray());
    }

    private static double getal(String params, String naam) {
        return Double.parseDouble(params.replaceAll("(?:.*;)?" + naam + "=([0-9.]+).*", "$1"));
    }
}
