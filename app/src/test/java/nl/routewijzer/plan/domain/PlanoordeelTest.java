package nl.routewijzer.plan.domain;

import static nl.routewijzer.plan.PlanFixture.ANKE;
import static nl.routewijzer.plan.PlanFixture.BEGIN;
import static nl.routewijzer.plan.PlanFixture.KOK;
import static nl.routewijzer.plan.PlanFixture.OPEN_AVOND;
import static nl.routewijzer.plan.PlanFixture.RIJBEWIJS;
import static nl.routewijzer.plan.PlanFixture.VANDAAG;
import static nl.routewijzer.plan.PlanFixture.doel;
import static nl.routewijzer.plan.PlanFixture.eenPlan;
import static nl.routewijzer.plan.PlanFixture.eenPlanMetStap;
import static nl.routewijzer.plan.PlanFixture.stap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.plan.Antwoord;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Herkomst;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.Pauzegrond;
import nl.routewijzer.plan.PlanFixture;
import nl.routewijzer.plan.Planbeletsel;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.plan.domain.Samenvoeging.Uitkomst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be kept like this, and what can. */
class PlanoordeelTest {

    private static Wijziging.StapGezet metDag(LocalDate dag) {
        return met(Uitvoerder.JONGERE, Optional.of(dag));
    }

    private static Wijziging.StapGezet met(Uitvoerder door, Optional<LocalDate> voor) {
        return new Wijziging.StapGezet(new StapId(UUID.randomUUID()), KOK, "iets", door, voor, Herkomst.ZELF);
    }

    private static Wijziging pauze(LocalDate terug) {
        return new Wijziging.DoelGepauzeerd(KOK, Pauzegrond.JONGERE, "even rust", terug);
    }

    static Stream<Arguments> grenzen() {
        return Stream.of(
                Arguments.of(doel(RIJBEWIJS, "x".repeat(300)), null),
                Arguments.of(doel(RIJBEWIJS, "x".repeat(301)), Planbeletsel.TEKST_TE_LANG),
                Arguments.of(doel(RIJBEWIJS, "😀".repeat(300)), null),
                Arguments.of(doel(RIJBEWIJS, " \n "), Planbeletsel.GEEN_TEKST),
                Arguments.of(new Wijziging.DoelGemerkt(KOK, true, List.of("wonen")), null),
                Arguments.of(
                        new Wijziging.DoelGemerkt(KOK, true, List.of("wonen", "onzin")),
                        Planbeletsel.ONBEKEND_LEEFGEBIED),
                Arguments.of(met(Uitvoerder.ander("tante Els"), Optional.empty()), null),
                Arguments.of(met(Uitvoerder.ander(" "), Optional.empty()), Planbeletsel.GEEN_UITVOERDER),
                Arguments.of(
                        met(new Uitvoerder(Uitvoerder.Wie.JONGERE, "tante Els"), Optional.empty()),
                        Planbeletsel.GEEN_UITVOERDER),
                Arguments.of(met(Uitvoerder.ander("x".repeat(101)), Optional.empty()), Planbeletsel.GEEN_UITVOERDER),
                Arguments.of(metDag(BEGIN), null),
                Arguments.of(metDag(BEGIN.minusDays(1)), Planbeletsel.VOOR_HET_PLAN),
                Arguments.of(metDag(VANDAAG.plusYears(5)), null),
                Arguments.of(metDag(VANDAAG.plusYears(5).plusDays(1)), Planbeletsel.TE_VER_VOORUIT),
                Arguments.of(pauze(VANDAAG.plusDays(1)), null),
                Arguments.of(pauze(VANDAAG), Planbeletsel.TERUG_TE_VROEG),
                Arguments.of(pauze(VANDAAG.plusYears(2)), null),
                Arguments.of(pauze(VANDAAG.plusYears(2).plusDays(1)), Planbeletsel.TERUG_TE_LAAT),
                Arguments.of(
                        new Wijziging.DoelGepauzeerd(KOK, Pauzegrond.ORGANISATIE, " ", VANDAAG.plusDays(9)),
                        Planbeletsel.GEEN_REDEN),
                Arguments.of(new Wijziging.DoelGestopt(KOK, "x".repeat(501)), Planbeletsel.REDEN_TE_LANG),
                Arguments.of(
                        new Wijziging.InstemmingGegeven(Partij.JONGERE, Antwoord.NIET_EENS, "x".repeat(1000)), null),
                Arguments.of(
                        new Wijziging.InstemmingGegeven(Partij.JONGERE, Antwoord.NIET_EENS, "x".repeat(1001)),
                        Planbeletsel.REDEN_TE_LANG),
                Arguments.of(new Wijziging.OnderdeelGeschreven("netwerkplan", "x".repeat(4000)), null),
                Arguments.of(
                        new Wijziging.OnderdeelGeschreven("netwerkplan", "x".repeat(4001)), Planbeletsel.TEKST_TE_LANG),
                Arguments.of(new Wijziging.EvaluatieGepland(VANDAAG.plusDays(1)), null),
                Arguments.of(new Wijziging.EvaluatieGepland(VANDAAG), Planbeletsel.EVALUATIE_TE_VROEG),
                Arguments.of(
                        new Wijziging.EvaluatieGepland(VANDAAG.plusYears(3).plusDays(1)),
                        Planbeletsel.EVALUATIE_TE_LAAT));
    }

    @ParameterizedTest
    @MethodSource("grenzen")
    void de_grens_ligt_precies_hier(Wijziging wijziging, @Nullable Planbeletsel beletsel) {
        var plan = eenPlan();
        var uitkomst = plan.stuurt(ANKE, plan.nummer(), wijziging);
        if (beletsel == null) {
            assertThat(uitkomst).isInstanceOf(Uitkomst.Past.class);
        } else {
            assertThat(uitkomst).isEqualTo(new Uitkomst.Geweigerd(List.of(beletsel)));
        }
    }

    @Test
    void tweehonderd_stappen_mag_en_een_meer_niet() {
        var plan = eenPlan();
        for (var nummer = 0; nummer < Planoordeel.MEESTE_STAPPEN; nummer++) {
            plan.legVast(BEGIN, stap(new StapId(UUID.randomUUID()), KOK, "stap " + nummer));
        }
        assertThat(plan.plan().stappen()).hasSize(200);
        assertThat(plan.stuurt(ANKE, plan.nummer(), metDag(VANDAAG)))
                .isEqualTo(new Uitkomst.Geweigerd(List.of(Planbeletsel.TE_VEEL_STAPPEN)));
    }

    @Test
    void veertig_doelen_mag_en_een_meer_niet() {
        var plan = eenPlan();
        for (var nummer = 1; nummer < Planoordeel.MEESTE_DOELEN; nummer++) {
            plan.legVast(BEGIN, doel(new DoelId(UUID.randomUUID()), "doel " + nummer));
        }
        assertThat(plan.stuurt(ANKE, plan.nummer(), doel(RIJBEWIJS, "nog een")))
                .isEqualTo(new Uitkomst.Geweigerd(List.of(Planbeletsel.TE_VEEL_DOELEN)));
    }

    @Test
    void bij_een_gestopt_doel_komt_geen_stap_en_na_heropenen_wel() {
        var plan = eenPlan();
        plan.stuurt(ANKE, plan.nummer(), new Wijziging.DoelGestopt(KOK, "wil ik niet meer"));
        assertThat(plan.stuurt(ANKE, plan.nummer(), metDag(VANDAAG)))
                .isEqualTo(new Uitkomst.Geweigerd(List.of(Planbeletsel.DOEL_STAAT_STIL)));
        plan.stuurt(ANKE, plan.nummer(), new Wijziging.DoelHeropend(KOK, ""));
        assertThat(plan.stuurt(ANKE, plan.nummer(), metDag(VANDAAG))).isInstanceOf(Uitkomst.Past.class);
    }

    @Test
    void wat_gedaan_is_mag_altijd_worden_afgevinkt_ook_als_de_stap_gestopt_was() {
        var plan = eenPlanMetStap();
        plan.stuurt(ANKE, plan.nummer(), new Wijziging.StapGestopt(OPEN_AVOND, "te ver weg"));
        plan.stuurt(ANKE, plan.nummer(), new Wijziging.StapAfgevinkt(OPEN_AVOND));
        assertThat(plan.stap().isGedaan()).isTrue();
    }

    @Test
    void een_dag_die_nog_komt_of_van_voor_het_plan_kan_niet() {
        var plan = eenPlan();
        var getekend = new Wijziging.HandtekeningGezet(Partij.JONGERE, true, "");
        assertThat(plan.stuurt(ANKE, VANDAAG.plusDays(1), plan.nummer(), getekend))
                .isEqualTo(new Uitkomst.Geweigerd(List.of(Planbeletsel.DAG_IN_DE_TOEKOMST)));
        assertThat(plan.stuurt(ANKE, BEGIN.minusDays(1), plan.nummer(), getekend))
                .isEqualTo(new Uitkomst.Geweigerd(List.of(Planbeletsel.DAG_VOOR_HET_PLAN)));
        assertThat(plan.stuurt(ANKE, BEGIN, plan.nummer(), getekend)).isInstanceOf(Uitkomst.Past.class);
    }

    @Test
    void een_plan_kan_met_alles_beginnen() {
        assertThat(new PlanFixture().stuurt(ANKE, 0, new Wijziging.PlanBegonnen(""), doel(KOK, "Ik wil kok worden")))
                .isInstanceOf(Uitkomst.Past.class);
    }
}
