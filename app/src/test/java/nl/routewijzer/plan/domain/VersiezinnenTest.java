package nl.routewijzer.plan.domain;

import static nl.routewijzer.plan.PlanFixture.ANKE;
import static nl.routewijzer.plan.PlanFixture.BEGIN;
import static nl.routewijzer.plan.PlanFixture.KOK;
import static nl.routewijzer.plan.PlanFixture.OPEN_AVOND;
import static nl.routewijzer.plan.PlanFixture.RIJBEWIJS;
import static nl.routewijzer.plan.PlanFixture.VANDAAG;
import static nl.routewijzer.plan.PlanFixture.doel;
import static nl.routewijzer.plan.PlanFixture.eenPlan;
import static nl.routewijzer.plan.PlanFixture.stap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.plan.Antwoord;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.Pauzegrond;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Versieregel;
import nl.routewijzer.plan.Wijziging;
import org.junit.jupiter.api.Test;

/** What changed, in words for both. */
class VersiezinnenTest {

    private static List<Versieregel> regels() {
        var plan = eenPlan();
        plan.legVast(
                BEGIN,
                stap(OPEN_AVOND, KOK, "Naar de open avond"),
                doel(RIJBEWIJS, "Ik wil rijden"),
                new Wijziging.VormGekozen("pap"),
                new Wijziging.DoelVerwoord(KOK, "Ik wil chef worden"),
                new Wijziging.DoelGemerkt(KOK, true, List.of("wonen")),
                new Wijziging.DoelVerplaatst(KOK, 1),
                new Wijziging.DoelGepauzeerd(KOK, Pauzegrond.JONGERE, "moe", VANDAAG),
                new Wijziging.DoelHeropend(KOK, "weer fit"),
                new Wijziging.DoelBereikt(KOK, "trots"),
                new Wijziging.DoelGestopt(RIJBEWIJS, "te duur"),
                new Wijziging.StapVerwoord(OPEN_AVOND, "Naar de open dag"),
                new Wijziging.StapOvergenomen(OPEN_AVOND, Uitvoerder.CONSULENT),
                new Wijziging.StapGepland(OPEN_AVOND, Optional.empty()),
                new Wijziging.StapAfgevinkt(OPEN_AVOND),
                new Wijziging.StapHeropend(OPEN_AVOND, ""),
                new Wijziging.StapGestopt(OPEN_AVOND, "niet nodig"),
                new Wijziging.StapGevierd(OPEN_AVOND, "knap"),
                new Wijziging.GingGoed(UUID.randomUUID(), "op tijd"),
                new Wijziging.OnderdeelGeschreven("netwerkplan", "oma helpt"),
                new Wijziging.InstemmingGegeven(Partij.JONGERE, Antwoord.WEET_NIET, "eerst kijken"),
                new Wijziging.HandtekeningGezet(Partij.JONGERE, false, "liever niet"),
                new Wijziging.HulpBeantwoord(false, "zelf"),
                new Wijziging.EvaluatieGepland(VANDAAG),
                new Wijziging.Geevalueerd(Optional.empty(), "goed gegaan"),
                new Wijziging.BijlageBesproken(""));
        return Versiezinnen.van(plan.boek());
    }

    @Test
    void elke_soort_wijziging_heeft_een_zin_voor_allebei() {
        var regels = regels();
        assertThat(regels.stream()
                        .map(regel -> regel.versie().wijziging().getClass().getSimpleName())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(soorten(Wijziging.class).toList());
        assertThat(regels).allSatisfy(regel -> {
            assertThat(regel.voorConsulent()).isNotBlank().doesNotContain("{");
            assertThat(regel.voorJongere()).isNotBlank().doesNotContain("{");
        });
    }

    @Test
    void de_zin_zegt_wat_er_stond_en_wat_er_kwam_te_staan() {
        assertThat(regels())
                .extracting(Versieregel::voorConsulent)
                .contains(
                        "Doel anders verwoord, van “Ik wil kok worden” naar “Ik wil chef worden”",
                        "Nieuwe stap bij “Ik wil kok worden”: Naar de open avond (door de jongere)",
                        "Andere dag voor de stap “Naar de open dag”: geen datum");
    }

    @Test
    void de_jongere_leest_dezelfde_feiten_in_jij() {
        assertThat(regels())
                .extracting(Versieregel::voorJongere)
                .contains(
                        "Er staat een stap bij voor “Ik wil kok worden”: Naar de open avond. Wie: jij.",
                        "De stap “Naar de open dag” doet nu: je contactpersoon");
        assertThat(regels()).extracting(Versieregel::woorden).contains("moe", "weer fit", "trots", "eerst kijken");
    }

    @Test
    void bij_welke_versie_dan_ook_is_bekend_wie() {
        assertThat(regels()).allMatch(regel -> regel.versie().door().equals(ANKE));
    }

    private static Stream<String> soorten(Class<?> soort) {
        return soort.isInterface()
                ? Stream.of(soort.getPermittedSubclasses()).flatMap(VersiezinnenTest::soorten)
                : Stream.of(soort.getSimpleName());
    }
}
