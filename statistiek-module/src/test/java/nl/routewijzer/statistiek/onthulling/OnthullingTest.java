package nl.routewijzer.statistiek.onthulling;

import static nl.routewijzer.statistiek.Orakel.veld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import nl.routewijzer.statistiek.Orakel;
import nl.routewijzer.statistiek.onthulling.Celtabel.Cel;
import nl.routewijzer.statistiek.onthulling.Onderdrukking.Weggelaten;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;

/** Suppression, the attacker, dominance and rounding: every row of the tables, and safety on many random ones. */
class OnthullingTest {

    private static final Map<String, Celtabel> TABELLEN = tabellen();
    private static final Map<String, Integer> DREMPELS = Map.of("T1", 5, "T2", 10, "T3", 10);

    private static Map<String, Celtabel> tabellen() {
        Map<String, List<List<Integer>>> rijen = new LinkedHashMap<>();
        for (var rij : Orakel.rijen("sdc_tables.csv")) {
            var tabel = rijen.computeIfAbsent(veld(rij, "table"), k -> new ArrayList<>());
            if (tabel.size() < getal(rij, "row")) {
                tabel.add(new ArrayList<>());
            }
            tabel.getLast().add((int) getal(rij, "count"));
        }
        Map<String, Celtabel> tabellen = new LinkedHashMap<>();
        rijen.forEach((naam, tabel) -> tabellen.put(naam, Celtabel.van(tabel)));
        return tabellen;
    }

    private static Celtabel tabel(String naam) {
        return Objects.requireNonNull(TABELLEN.get(naam));
    }

    private static int drempel(String naam) {
        return Objects.requireNonNull(DREMPELS.get(naam));
    }

    @Test
    void elke_cel_onder_de_drempel_is_gevonden() {
        for (var rij : Orakel.rijen("sdc_tables.csv")) {
            var cel = new Cel((int) getal(rij, "row") - 1, (int) getal(rij, "col") - 1);
            String naam = veld(rij, "table");
            assertThat(tabel(naam).onderDrempel(drempel(naam)).contains(cel))
                    .as(rij.toString())
                    .isEqualTo(veld(rij, "primary").equals("TRUE"));
        }
    }

    @Test
    void de_aanvaller_komt_op_dezelfde_grenzen_als_lineair_programmeren() {
        Map<String, List<Cel>> patronen = new LinkedHashMap<>();
        var rijen = Orakel.rijen("sdc_attacker_bounds.csv");
        for (var rij : rijen) {
            patronen.computeIfAbsent(veld(rij, "table") + "|" + veld(rij, "pattern"), k -> new ArrayList<>())
                    .add(cel(rij));
        }
        for (var rij : rijen) {
            String naam = veld(rij, "table");
            var patroon = Objects.requireNonNull(patronen.get(naam + "|" + veld(rij, "pattern")));
            var weg = Onderdrukking.aanval(tabel(naam), patroon, drempel(naam)).stream()
                    .filter(w -> w.cel().equals(cel(rij)))
                    .findFirst()
                    .orElseThrow();
            assertThat(weg.onder()).as(rij.toString()).isEqualTo((int) getal(rij, "attacker_min"));
            assertThat(weg.boven()).as(rij.toString()).isEqualTo((int) getal(rij, "attacker_max"));
        }
    }

    @Test
    void zo_weinig_cellen_als_het_beste_patroon() {
        for (var rij : Orakel.rijen("sdc_optimal_secondary.csv")) {
            String naam = veld(rij, "table");
            var regel = veld(rij, "rule").startsWith("A") ? Regel.A : Regel.B;
            var uitkomst = Onderdrukking.bereken(tabel(naam), drempel(naam), regel);
            assertThat(uitkomst.bewezenMinste()).isTrue();
            assertThat(uitkomst.secundair()).as(rij.toString()).isEqualTo((long) getal(rij, "min_secondary_cells"));
            int som = uitkomst.cellen().stream()
                    .mapToInt(w -> tabel(naam).aantal(w.cel().rij(), w.cel().kolom()))
                    .sum();
            int eerst = tabel(naam).onderDrempel(drempel(naam)).stream()
                    .mapToInt(c -> tabel(naam).aantal(c.rij(), c.kolom()))
                    .sum();
            assertThat(som - eerst).as(rij.toString()).isEqualTo((int) getal(rij, "min_sum_suppressed_at_that_count"));
        }
    }

    @Test
    void dominantie_en_p_procent() {
        for (var rij : Orakel.rijen("sdc_dominance.csv")) {
            var bijdragen = Arrays.stream(veld(rij, "contributions").split(";", -1))
                    .map(Double::valueOf)
                    .toList();
            var oordeel = switch (veld(rij, "rule")) {
                case "(1,75)-dominance" -> Dominantie.dominantie(bijdragen, 1, 75);
                case "(2,85)-dominance" -> Dominantie.dominantie(bijdragen, 2, 85);
                default -> Dominantie.pProcent(bijdragen, 15);
            };
            double wij = veld(rij, "statistic").equals("sensitive") ? (oordeel.gevoelig() ? 1 : 0) : oordeel.aandeel();
            assertThat(wij).as(rij.toString()).isEqualTo(getal(rij, "value"), within(1e-9));
        }
    }

    @Test
    void afronden() {
        for (var rij : Orakel.rijen("sdc_rounding.csv")) {
            int aantal = (int) getal(rij, "count");
            int basis = (int) getal(rij, "base");
            assertThat(Afronding.dichtstbij(aantal, basis)).as(rij.toString()).isEqualTo((int) getal(rij, "nearest"));
            assertThat(Afronding.onder(aantal, basis)).isEqualTo((int) getal(rij, "random_lower"));
            assertThat(Afronding.kansOmhoog(aantal, basis)).isEqualTo(getal(rij, "prob_up"), within(1e-9));
        }
    }

    @Test
    void dezelfde_mensen_geven_overal_hetzelfde_getal_en_gemiddeld_klopt_het() {
        var toeval = new SplittableRandom(7);
        double som = 0;
        for (int i = 0; i < 20_000; i++) {
            List<Long> sleutels = new ArrayList<>();
            for (int p = 0; p < 7; p++) {
                sleutels.add(toeval.nextLong());
            }
            int getal = Afronding.metSleutels(sleutels, 5);
            assertThat(Afronding.metSleutels(sleutels.reversed(), 5))
                    .isEqualTo(getal)
                    .isIn(5, 10);
            som += getal;
        }
        assertThat(som / 20_000).isEqualTo(7, within(0.1));
    }

    @Test
    void een_groep_waarvan_iedereen_hetzelfde_heeft_valt_op() {
        var tabel = Celtabel.van(List.of(List.of(20, 0), List.of(5, 9)));
        assertThat(Groepsonthulling.zoek(tabel, 0.9))
                .containsExactly(
                        new Groepsonthulling.Vondst(true, 0, 0, 1), new Groepsonthulling.Vondst(false, 1, 1, 1));
        assertThat(Publiek.OPENBAAR.drempel()).isGreaterThan(Publiek.LEIDING.drempel());
        assertThatThrownBy(() -> Celtabel.van(List.of(List.of(1), List.of(1, 2))))
                .hasMessage("Een tabel heeft in elke rij evenveel aantallen van nul of meer.");
    }

    /** Two thousand random tables: no cell that can be protected is pinned; what was below the threshold is never shown. */
    @Test
    void veilig_op_tweeduizend_tabellen() {
        int beschermd = 0;
        for (long zaad = 1; zaad <= 2000; zaad++) {
            var toeval = new SplittableRandom(zaad);
            var tabel = willekeurig(toeval, 2 + toeval.nextInt(4), 2 + toeval.nextInt(4));
            int drempel = 3 + toeval.nextInt(8);
            var regel = toeval.nextBoolean() ? Regel.A : Regel.B;
            var uitkomst = Onderdrukking.bereken(tabel, drempel, regel);
            for (var cel : tabel.onderDrempel(drempel)) {
                var weg = uitkomst.cellen().stream()
                        .filter(w -> w.cel().equals(cel))
                        .findFirst();
                assertThat(weg).as("zaad %d %s", zaad, cel).isPresent();
                Weggelaten w = weg.orElseThrow();
                String naam = "Cel " + (cel.rij() + 1) + "," + (cel.kolom() + 1) + " ";
                boolean gewaarschuwd = uitkomst.waarschuwingen().stream().anyMatch(z -> z.startsWith(naam));
                assertThat(gewaarschuwd || regel.veilig(w.onder(), w.boven(), drempel))
                        .as("zaad %d %s", zaad, w)
                        .isTrue();
                beschermd += gewaarschuwd ? 0 : 1;
            }
        }
        assertThat(beschermd).isGreaterThan(2000);
    }

    /** A higher threshold never shows a count that a lower one keeps back, and a table on its side is protected as well. */
    @Test
    void een_hogere_drempel_houdt_niet_minder_achter() {
        for (long zaad = 1; zaad <= 200; zaad++) {
            var toeval = new SplittableRandom(zaad);
            var tabel = willekeurig(toeval, 4, 5);
            assertThat(tabel.onderDrempel(9)).as("zaad %d", zaad).containsAll(tabel.onderDrempel(4));
            List<List<Integer>> om = new ArrayList<>();
            for (int j = 0; j < 5; j++) {
                List<Integer> rij = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    rij.add(tabel.aantal(i, j));
                }
                om.add(rij);
            }
            var recht = Onderdrukking.bereken(tabel, 6, Regel.B);
            var gekanteld = Onderdrukking.bereken(Celtabel.van(om), 6, Regel.B);
            if (recht.bewezenMinste() && gekanteld.bewezenMinste()) {
                assertThat(gekanteld.secundair()).as("zaad %d", zaad).isEqualTo(recht.secundair());
            }
        }
    }

    /** The flows of the attacker against a linear programme, on random tables and patterns. */
    @Test
    void de_aanvaller_is_een_lineair_programma() {
        for (long zaad = 1; zaad <= 40; zaad++) {
            var toeval = new SplittableRandom(zaad);
            var tabel = willekeurig(toeval, 3, 4);
            List<Cel> weg = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 4; j++) {
                    if (toeval.nextInt(2) == 0) {
                        weg.add(new Cel(i, j));
                    }
                }
            }
            for (var w : Onderdrukking.aanval(tabel, weg, 5)) {
                assertThat(lp(tabel, weg, w.cel(), GoalType.MINIMIZE))
                        .as("zaad %d", zaad)
                        .isEqualTo(w.onder(), within(1e-6));
                assertThat(lp(tabel, weg, w.cel(), GoalType.MAXIMIZE))
                        .as("zaad %d", zaad)
                        .isEqualTo(w.boven(), within(1e-6));
            }
        }
    }

    private static double lp(Celtabel tabel, List<Cel> weg, Cel cel, GoalType doel) {
        List<LinearConstraint> eisen = new ArrayList<>();
        for (int lijn = 0; lijn < tabel.rijen() + tabel.kolommen(); lijn++) {
            double[] telt = new double[weg.size()];
            double som = 0;
            for (int k = 0; k < weg.size(); k++) {
                var c = weg.get(k);
                if (c.rij() == lijn || c.kolom() == lijn - tabel.rijen()) {
                    telt[k] = 1;
                    som += tabel.aantal(c.rij(), c.kolom());
                }
            }
            eisen.add(new LinearConstraint(telt, Relationship.EQ, som));
        }
        double[] richting = new double[weg.size()];
        richting[weg.indexOf(cel)] = 1;
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(richting, 0),
                        new LinearConstraintSet(eisen),
                        doel,
                        new NonNegativeConstraint(true))
                .getValue();
    }

    private static Celtabel willekeurig(SplittableRandom toeval, int rijen, int kolommen) {
        List<List<Integer>> tabel = new ArrayList<>();
        for (int i = 0; i < rijen; i++) {
            List<Integer> rij = new ArrayList<>();
            for (int j = 0; j < kolommen; j++) {
                rij.add(toeval.nextInt(4) == 0 ? toeval.nextInt(8) : toeval.nextInt(60));
            }
            tabel.add(rij);
        }
        return Celtabel.van(tabel);
    }

    private static Cel cel(Map<String, String> rij) {
        return new Cel((int) getal(rij, "row") - 1, (int) getal(rij, "col") - 1);
    }

    private static double getal(Map<String, String> rij, String naam) {
        return Double.parseDouble(veld(rij, naam));
    }
}
