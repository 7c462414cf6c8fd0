package nl.routewijzer.plan.domain;

import static nl.routewijzer.plan.PlanFixture.ANKE;
import static nl.routewijzer.plan.PlanFixture.KOK;
import static nl.routewijzer.plan.PlanFixture.OPEN_AVOND;
import static nl.routewijzer.plan.PlanFixture.RIJBEWIJS;
import static nl.routewijzer.plan.PlanFixture.VANDAAG;
import static nl.routewijzer.plan.PlanFixture.ZIJZELF;
import static nl.routewijzer.plan.PlanFixture.doel;
import static nl.routewijzer.plan.PlanFixture.eenPlan;
import static nl.routewijzer.plan.PlanFixture.eenPlanMetStap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.plan.Antwoord;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.PlanView.Stand;
import nl.routewijzer.plan.Planbeletsel;
import nl.routewijzer.plan.Planuitkomst.Geschil;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.plan.domain.Samenvoeging.Uitkomst;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two people at one plan. */
class SamenvoegingTest {

    @Nested
    class Wat_elkaar_niet_raakt {

        @Test
        void gaat_vanzelf_samen_ook_op_een_oude_versie() {
            var plan = eenPlanMetStap();
            var gezien = plan.nummer();
            plan.stuurt(ANKE, gezien, new Wijziging.DoelVerwoord(KOK, "Ik wil chef worden"));
            assertThat(plan.stuurt(ZIJZELF, gezien, new Wijziging.StapAfgevinkt(OPEN_AVOND)))
                    .isInstanceOf(Uitkomst.Past.class);
            assertThat(plan.plan().doelen().getFirst().tekst()).isEqualTo("Ik wil chef worden");
            assertThat(plan.stap().isGedaan()).isTrue();
        }

        @Test
        void van_hetzelfde_doel_gaat_een_ander_veld_ook_samen() {
            var plan = eenPlan();
            var gezien = plan.nummer();
            plan.stuurt(ANKE, gezien, new Wijziging.DoelVerwoord(KOK, "Ik wil chef worden"));
            plan.stuurt(ZIJZELF, gezien, new Wijziging.DoelGemerkt(KOK, true, List.of("wonen")));
            var doel = plan.plan().doelen().getFirst();
            assertThat(doel.tekst()).isEqualTo("Ik wil chef worden");
            assertThat(doel.leerdoel()).isTrue();
        }

        @Test
        void twee_die_iets_toevoegen_voegen_allebei_toe() {
            var plan = eenPlanMetStap();
            var gezien = plan.nummer();
            plan.stuurt(ANKE, gezien, doel(RIJBEWIJS, "Ik wil mijn rijbewijs halen"));
            plan.stuurt(ANKE, gezien, new Wijziging.StapGevierd(OPEN_AVOND, "knap"));
            plan.stuurt(ZIJZELF, gezien, new Wijziging.StapGevierd(OPEN_AVOND, "ik durfde"));
            assertThat(plan.plan().doelen()).hasSize(2);
            assertThat(plan.stap().gevierd())
                    .extracting(gezegd -> gezegd.tekst())
                    .containsExactly("knap", "ik durfde");
        }
    }

    @Nested
    class Wat_hetzelfde_raakt {

        @Test
        void wordt_met_beide_teksten_getoond_en_er_is_nog_niets_veranderd() {
            var plan = eenPlan();
            var gezien = plan.nummer();
            plan.stuurt(ZIJZELF, gezien, new Wijziging.DoelVerwoord(KOK, "Ik wil chef worden"));
            var uitkomst = plan.stuurt(ANKE, gezien, new Wijziging.DoelVerwoord(KOK, "Ik wil koken"));
            assertThat(uitkomst)
                    .asInstanceOf(InstanceOfAssertFactories.type(Uitkomst.Botst.class))
                    .extracting(Uitkomst.Botst::geschillen, InstanceOfAssertFactories.list(Geschil.class))
                    .singleElement()
                    .satisfies(geschil -> {
                        assertThat(geschil.staat()).isEqualTo("Ik wil chef worden");
                        assertThat(geschil.wilde()).isEqualTo("Ik wil koken");
                        assertThat(geschil.versie().door()).isEqualTo(ZIJZELF);
                    });
            assertThat(plan.nummer()).isEqualTo(gezien + 1);
        }

        @Test
        void wie_dan_kiest_krijgt_zijn_tekst_en_de_andere_blijft_te_lezen() {
            var plan = eenPlan();
            var gezien = plan.nummer();
            plan.stuurt(ZIJZELF, gezien, new Wijziging.DoelVerwoord(KOK, "Ik wil chef worden"));
            plan.stuurt(ANKE, plan.nummer(), new Wijziging.DoelVerwoord(KOK, "Ik wil koken"));
            assertThat(plan.plan().doelen().getFirst().tekst()).isEqualTo("Ik wil koken");
            assertThat(plan.boek().versies())
                    .extracting(versie -> versie.wijziging())
                    .contains(new Wijziging.DoelVerwoord(KOK, "Ik wil chef worden"));
        }

        @Test
        void stoppen_en_pauzeren_botsen() {
            var plan = eenPlan();
            var gezien = plan.nummer();
            plan.stuurt(ZIJZELF, gezien, new Wijziging.DoelGestopt(KOK, "wil ik niet meer"));
            assertThat(plan.stuurt(ANKE, gezien, new Wijziging.DoelBereikt(KOK, "knap")))
                    .isInstanceOf(Uitkomst.Botst.class);
            assertThat(plan.plan().doelen().getFirst().stand()).isEqualTo(Stand.GESTOPT);
        }

        @Test
        void met_dezelfde_uitkomst_is_een_wijziging() {
            var plan = eenPlanMetStap();
            var gezien = plan.nummer();
            plan.stuurt(ZIJZELF, gezien, new Wijziging.StapAfgevinkt(OPEN_AVOND));
            assertThat(plan.stuurt(ANKE, gezien, new Wijziging.StapAfgevinkt(OPEN_AVOND)))
                    .isEqualTo(new Uitkomst.Past(List.of()));
            assertThat(plan.stap().gedaan().orElseThrow().door()).isEqualTo(ZIJZELF);
        }

        @Test
        void een_botsing_houdt_het_hele_voorstel_tegen() {
            var plan = eenPlanMetStap();
            var gezien = plan.nummer();
            plan.stuurt(ZIJZELF, gezien, new Wijziging.StapVerwoord(OPEN_AVOND, "Naar de open dag"));
            plan.stuurt(
                    ANKE,
                    gezien,
                    new Wijziging.StapGepland(OPEN_AVOND, Optional.of(VANDAAG)),
                    new Wijziging.StapVerwoord(OPEN_AVOND, "Naar de avond"));
            assertThat(plan.stap().voor()).isEmpty();
        }
    }

    @Nested
    class Eens_zijn {

        private final Wijziging eens = new Wijziging.InstemmingGegeven(Partij.JONGERE, Antwoord.EENS, "");

        @Test
        void geldt_voor_het_plan_zoals_het_toen_was() {
            var plan = eenPlan();
            plan.stuurt(ZIJZELF, plan.nummer(), eens);
            assertThat(sindsdien(plan.plan())).isFalse();
            plan.stuurt(ANKE, plan.nummer(), doel(RIJBEWIJS, "Ik wil mijn rijbewijs halen"));
            assertThat(sindsdien(plan.plan())).isTrue();
        }

        @Test
        void een_vinkje_verandert_niet_waar_ze_het_over_eens_waren() {
            var plan = eenPlanMetStap();
            plan.stuurt(ZIJZELF, plan.nummer(), eens);
            plan.stuurt(ZIJZELF, plan.nummer(), new Wijziging.StapAfgevinkt(OPEN_AVOND));
            assertThat(sindsdien(plan.plan())).isFalse();
        }

        @Test
        void nog_eens_zeggen_telt_pas_als_het_plan_veranderde() {
            var plan = eenPlan();
            plan.stuurt(ZIJZELF, plan.nummer(), eens);
            assertThat(plan.stuurt(ZIJZELF, plan.nummer(), eens)).isEqualTo(new Uitkomst.Past(List.of()));
            plan.stuurt(ANKE, plan.nummer(), doel(RIJBEWIJS, "Ik wil mijn rijbewijs halen"));
            plan.stuurt(ZIJZELF, plan.nummer(), eens);
            assertThat(sindsdien(plan.plan())).isFalse();
        }

        @Test
        void en_ondertekenen_en_hulp_willen_zijn_drie_feiten() {
            var plan = eenPlan();
            plan.stuurt(
                    ZIJZELF,
                    plan.nummer(),
                    new Wijziging.InstemmingGegeven(Partij.JONGERE, Antwoord.NIET_EENS, "te snel"));
            plan.stuurt(ANKE, plan.nummer(), new Wijziging.HandtekeningGezet(Partij.JONGERE, true, ""));
            plan.stuurt(ZIJZELF, plan.nummer(), new Wijziging.HulpBeantwoord(false, "ik doe het zelf"));
            var nu = plan.plan();
            assertThat(nu.instemming().get(Partij.JONGERE))
                    .extracting(i -> i.antwoord())
                    .isEqualTo(Antwoord.NIET_EENS);
            assertThat(nu.handtekening().get(Partij.JONGERE))
                    .extracting(h -> h.gezet())
                    .isEqualTo(true);
            assertThat(nu.hulp().orElseThrow().welkom()).isFalse();
        }

        private static boolean sindsdien(PlanView plan) {
            return plan.isSindsdienGewijzigd(
                    Optional.ofNullable(plan.instemming().get(Partij.JONGERE)).orElseThrow());
        }
    }

    @Test
    void wat_niet_mag_houdt_het_hele_voorstel_tegen_met_elke_reden() {
        var plan = eenPlan();
        assertThat(plan.stuurt(
                        ANKE, plan.nummer(), new Wijziging.DoelGestopt(KOK, ""), new Wijziging.DoelVerwoord(KOK, " ")))
                .isEqualTo(new Uitkomst.Geweigerd(List.of(Planbeletsel.GEEN_REDEN, Planbeletsel.GEEN_TEKST)));
        assertThat(plan.plan().doelen().getFirst().isOpen()).isTrue();
    }
}
