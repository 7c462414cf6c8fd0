package nl.routewijzer.statistiek.randomisatie;

import static nl.routewijzer.statistiek.Orakel.veld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Orakel;
import nl.routewijzer.statistiek.eengeval.Reeksen;
import nl.routewijzer.statistiek.randomisatie.MeervoudigeBasislijn.Geval;
import nl.routewijzer.statistiek.randomisatie.MeervoudigeBasislijn.Vorm;
import org.junit.jupiter.api.Test;

/** Every exhaustive test and every point of every randomisation distribution. */
class RandomisatieOrakelTest {

    private static final double DICHT = 1e-9;

    /** Pairs in which A is higher; here less is more extreme, so it goes in upside down. */
    private static final Toetsgrootheid MIN_W = new Toetsgrootheid() {
        @Override
        public String naam() {
            return "W-test";
        }

        @Override
        public double bereken(double[] scores, boolean[] b) {
            long a = IntStream.range(0, b.length).filter(i -> !b[i]).count();
            double nap = Grootheid.NAP.bereken(scores, b) / 100;
            return -(1 - nap) * a * (b.length - a);
        }
    };

    @Test
    void elke_randomisatietoets_klopt() {
        var rijen = Orakel.rijen("sced_randomization_tests.csv");
        assertThat(rijen).hasSize(121);
        for (var rij : rijen) {
            String naam = veld(rij, "statistic").replace("mean(A-B)", "A-B");
            boolean normaal = naam.startsWith("Z of ");
            var uitkomst = toets(rij, grootheid(naam.replace("Z of ", "")));
            double teken = naam.endsWith("W-test") ? -1 : 1;
            assertThat(uitkomst.indelingen().longValueExact())
                    .as(rij.toString())
                    .isEqualTo((long) getal(rij, "n_assignments"));
            double obs = teken * (normaal ? uitkomst.z() : uitkomst.waargenomen()).waarde();
            Orakel.klopt(rij.toString(), getal(rij, "observed"), obs, DICHT);
            double p = normaal
                    ? Kansen.bovenstaart(uitkomst.z().waarde())
                    : uitkomst.p().waarde();
            Orakel.klopt(rij.toString(), getal(rij, "p_value"), p, DICHT);
            if (!veld(rij, "count_ge").isEmpty()) {
                assertThat(uitkomst.minstensZo()).as(rij.toString()).isEqualTo((long) getal(rij, "count_ge"));
                assertThat(uitkomst.gelijk()).as(rij.toString()).isEqualTo((long) getal(rij, "count_tied"));
            }
        }
    }

    @Test
    void elk_punt_van_elke_verdeling_klopt() {
        Map<String, double[]> verdelingen = new HashMap<>();
        for (var rij : Orakel.rijen("sced_randomization_distributions.csv")) {
            String sleutel = veld(rij, "dataset") + veld(rij, "params") + veld(rij, "statistic");
            var verdeling = verdelingen.computeIfAbsent(sleutel, k -> {
                var scores = scores(veld(rij, "dataset")).getFirst();
                return Randomisatietoets.verdeling(
                        waarden(scores), condities(scores), ontwerp(rij), grootheid(veld(rij, "statistic")));
            });
            double wij = verdeling[(int) getal(rij, "rank") - 1];
            Orakel.klopt(rij.toString(), getal(rij, "value"), wij, 1e-10);
        }
        assertThat(verdelingen).hasSize(31);
    }

    @Test
    void elk_aantal_indelingen_van_een_ontwerp_klopt() {
        for (var rij : Orakel.rijen("sced_design_counts.csv")) {
            String ontwerp = veld(rij, "design");
            var verwachting = ontwerp.startsWith("MBD")
                    ? Ontwerprekenaar.gevallen(vorm(ontwerp), cijfer(veld(rij, "params"), 0), starts(rij))
                    : Ontwerprekenaar.eenGeval(ontwerp(rij), (int) getal(rij, "MT"));
            assertThat(verwachting.ontwerp()).isEqualTo(ontwerp);
            assertThat(verwachting.params()).isEqualTo(veld(rij, "params"));
            assertThat(verwachting.aantal().longValueExact()).as(rij.toString()).isEqualTo((long)
                    getal(rij, "n_assignments"));
            Orakel.klopt(rij.toString(), getal(rij, "min_p_one_sided"), verwachting.kleinsteP(), 1e-10);
        }
    }

    private static int starts(Map<String, String> rij) {
        return veld(rij, "params").contains("fixed") ? 1 : cijfer(veld(rij, "params"), 1);
    }

    private static Toetsuitkomst toets(Map<String, String> rij, Toetsgrootheid grootheid) {
        var gevallen = scores(veld(rij, "dataset"));
        if (!veld(rij, "design").startsWith("MBD")) {
            var scores = gevallen.getFirst();
            return Randomisatietoets.toets(
                    waarden(scores), condities(scores), ontwerp(rij), grootheid, Instellingen.GEWOON);
        }
        String params = veld(rij, "params");
        List<List<Integer>> starts = new ArrayList<>();
        if (params.startsWith("min_per_phase")) {
            gevallen.forEach(
                    g -> starts.add(IntStream.rangeClosed(4, 14).boxed().toList()));
        } else {
            var sets = Pattern.compile("(?<![KA-Za-z])\\d+(:\\d+)?").matcher(params);
            while (sets.find()) {
                var eind = Arrays.stream(sets.group().split(":", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                starts.add(IntStream.rangeClosed(eind[0], eind[eind.length - 1])
                        .boxed()
                        .toList());
            }
        }
        List<Geval> lijst = new ArrayList<>();
        for (int i = 0; i < gevallen.size(); i++) {
            boolean[] b = condities(gevallen.get(i));
            int start =
                    1 + (int) IntStream.range(0, b.length).filter(s -> !b[s]).count();
            lijst.add(new Geval("K" + (i + 1), waarden(gevallen.get(i)), start));
        }
        return MeervoudigeBasislijn.toets(lijst, vorm(params), starts, grootheid, Instellingen.GEWOON);
    }

    private static List<List<Reeksen.Score>> scores(String dataset) {
        String naam = dataset.replaceAll("\\[.*", "");
        List<List<Reeksen.Score>> gevallen = new ArrayList<>();
        Reeksen.alle().forEach((sleutel, scores) -> {
            if (sleutel.startsWith(naam + "|")) {
                gevallen.add(scores);
            }
        });
        if (dataset.endsWith("[1:15]")) {
            return List.of(gevallen.getFirst().subList(0, 15));
        }
        return dataset.endsWith("[K1,K2,K3]") ? gevallen.subList(0, 3) : gevallen;
    }

    private static Scores waarden(List<Reeksen.Score> scores) {
        return Scores.van(scores.stream().mapToDouble(Reeksen.Score::waarde).toArray());
    }

    private static boolean[] condities(List<Reeksen.Score> scores) {
        boolean[] b = new boolean[scores.size()];
        for (int i = 0; i < b.length; i++) {
            b[i] = scores.get(i).fase().equals("B");
        }
        return b;
    }

    private static Ontwerp ontwerp(Map<String, String> rij) {
        String params = veld(rij, "params");
        return switch (veld(rij, "design")) {
            case "CRD" -> new Ontwerp.Vrij();
            case "RBD" -> new Ontwerp.Blokken(cijfer(params, 0));
            case "ATD" -> new Ontwerp.Afwisselend(cijfer(params, 0));
            default -> new Ontwerp.Fasen(veld(rij, "design"), cijfer(params, 0));
        };
    }

    private static Vorm vorm(String tekst) {
        return Arrays.stream(Vorm.values())
                .filter(v -> tekst.contains(v.naam()))
                .findFirst()
                .orElse(Vorm.MARASCUILO_BUSK);
    }

    private static Toetsgrootheid grootheid(String naam) {
        if (naam.equals("W-test")) {
            return MIN_W;
        }
        String kort = naam.replace("Mean ", "");
        return Arrays.stream(Grootheid.values())
                .filter(g -> g.naam().equals(kort))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(naam));
    }

    /** The so-manieth whole number in a text. */
    private static int cijfer(String tekst, int welke) {
        return Integer.parseInt(Objects.requireNonNull(Arrays.stream(tekst.split("\\D+", -1))
                .filter(s -> !s.isEmpty())
                .toList()
                .get(welke)));
    }

    private static double getal(Map<String, String> rij, String naam) {
        return Double.parseDouble(veld(rij, naam));
    }
}
