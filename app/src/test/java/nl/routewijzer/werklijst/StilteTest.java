package nl.routewijzer.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.routewijzer.Eigenschap;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.jongere.Voorzichtigheid;
import org.junit.jupiter.api.Test;

class StilteTest {

    private static final JongereId SAM = JongereId.nieuw();
    private static final LocalDate NUL = LocalDate.of(2026, 11, 1);

    private static Signaal signaal(String soort, int vanaf, Optional<Integer> tot) {
        return new Signaal(soort, SAM, NUL.plusDays(vanaf), tot.map(NUL::plusDays), Map.of());
    }

    private static Periode periode(int vanaf, int tot) {
        return new Periode(NUL.plusDays(vanaf), Optional.of(NUL.plusDays(tot)));
    }

    private static List<Signaal> over(Signaal signaal, Periode... stil) {
        return Stilte.over(signaal, List.of(stil)).toList();
    }

    @Test
    void zonder_stilte_blijft_een_signaal_zoals_het_is() {
        var signaal = signaal("contact", 3, Optional.empty());
        assertThat(over(signaal)).containsExactly(signaal);
    }

    @Test
    void een_stilte_die_nog_duurt_neemt_alles_weg_wat_erna_komt() {
        assertThat(over(signaal("contact", 3, Optional.empty()), Periode.vanaf(NUL)))
                .isEmpty();
        assertThat(over(signaal("contact", 3, Optional.empty()), Periode.vanaf(NUL.plusDays(5))))
                .containsExactly(signaal("contact", 3, Optional.of(5)));
    }

    @Test
    void na_de_stilte_komt_het_signaal_terug() {
        assertThat(over(signaal("contact", 3, Optional.empty()), periode(0, 10)))
                .containsExactly(signaal("contact", 10, Optional.empty()));
        assertThat(over(signaal("contact", 3, Optional.of(20)), periode(5, 10)))
                .containsExactly(signaal("contact", 3, Optional.of(5)), signaal("contact", 10, Optional.of(20)));
    }

    @Test
    void het_signaal_dat_vraagt_te_kijken_zwijgt_nooit() {
        var kijk = signaal(Voorzichtigheid.SIGNAAL, 3, Optional.empty());
        assertThat(over(kijk, Periode.vanaf(NUL))).containsExactly(kijk);
    }

    private record Geval(Signaal signaal, List<Periode> stil) {

        static Geval verzin(Random toeval) {
            var vanaf = toeval.nextInt(20);
            var tot = toeval.nextBoolean() ? Optional.of(vanaf + 1 + toeval.nextInt(20)) : Optional.<Integer>empty();
            var stil = new ArrayList<Periode>();
            var dag = toeval.nextInt(10);
            while (toeval.nextInt(4) > 0) {
                var einde = dag + 1 + toeval.nextInt(8);
                stil.add(periode(dag, einde));
                dag = einde + toeval.nextInt(5);
            }
            if (toeval.nextBoolean()) {
                stil.add(Periode.vanaf(NUL.plusDays(dag)));
            }
            return new Geval(StilteTest.signaal("contact", vanaf, tot), stil);
        }

        /** On each day the signal shows exactly when it did and nobody keeps silent, and never twice. */
        boolean klopt() {
            var rest = Stilte.over(signaal, stil).toList();
            return NUL.datesUntil(NUL.plusDays(80)).allMatch(dag -> {
                var hoort = toont(signaal, dag) && stil.stream().noneMatch(periode -> periode.bevat(dag));
                return rest.stream().filter(deel -> toont(deel, dag)).count() == (hoort ? 1 : 0);
            });
        }

        private static boolean toont(Signaal signaal, LocalDate dag) {
            return new Periode(signaal.vanaf(), signaal.tot()).bevat(dag);
        }
    }

    @Test
    void op_elke_dag_is_er_een_signaal_of_stilte() {
        new Eigenschap<>(Geval::verzin, geval -> List.of()).geldtVoorAlle(Geval::klopt);
    }
}
