package nl.routewijzer.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.plan.Antwoord;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Herkomst;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.Pauzegrond;
import nl.routewijzer.plan.PlanId;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Planversie;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.traject.TrajectId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When a plan asks for attention, and how kindly it says so. */
class PlansignalenTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final Period JAAR = Period.ofMonths(12);
    private static final DoelId DOEL = new DoelId(UUID.randomUUID());
    private static final Planversie.Door ANKE = new Planversie.Door(false, UUID.randomUUID(), "Anke", Stem.SAMEN);

    private final List<Planversie> versies = new ArrayList<>();
    private final List<Instant> gesproken = new ArrayList<>();
    private boolean nazorg;

    PlansignalenTest() {
        op(BEGIN, new Wijziging.PlanBegonnen(""));
        op(BEGIN, new Wijziging.DoelGesteld(DOEL, "Mijn rijbewijs halen", false, List.of()));
    }

    private void op(LocalDate dag, Wijziging wijziging) {
        versies.add(new Planversie(versies.size() + 1, UUID.randomUUID(), wijziging, ANKE, Instant.EPOCH, dag));
    }

    private StapId stap(LocalDate gezet, Uitvoerder door, LocalDate voor) {
        var stap = new StapId(UUID.randomUUID());
        op(gezet, new Wijziging.StapGezet(stap, DOEL, "Lessen zoeken", door, Optional.of(voor), Herkomst.ZELF));
        return stap;
    }

    private PlanView plan() {
        return Vouwing.van(
                new PlanId(UUID.randomUUID()),
                new JongereId(UUID.randomUUID()),
                new TrajectId(UUID.randomUUID()),
                versies);
    }

    private Optional<Signaal> signaal(String soort) {
        var alle = Plansignalen.van(new Plansignalen.Feiten(plan(), JAAR, gesproken, nazorg, versies));
        assertThat(alle).extracting(Signaal::soort).doesNotHaveDuplicates();
        return alle.stream().filter(signaal -> signaal.soort().equals(soort)).findFirst();
    }

    private void spraken(LocalDate... dagen) {
        Stream.of(dagen).map(dag -> Tijd.moment(dag.atTime(12, 0))).forEach(gesproken::add);
    }

    private String zin(String soort) {
        var zin = Plansignaalzinnen.verwoord(signaal(soort).orElseThrow(), VANDAAG);
        return zin.kop() + ". " + zin.reden() + " [" + zin.teken() + "] " + zin.actie();
    }

    @Nested
    class Wat_hij_zelf_deed {

        private static final LocalDate MAANDAG = LocalDate.of(2026, 11, 23);
        private static final Planversie.Door HIJ = new Planversie.Door(true, UUID.randomUUID(), "", Stem.JONGERE);

        private void zelf(Wijziging wijziging) {
            versies.add(new Planversie(
                    versies.size() + 1,
                    UUID.randomUUID(),
                    wijziging,
                    HIJ,
                    Instant.parse("2026-11-23T10:00:00Z"),
                    MAANDAG));
        }

        @Test
        void is_nieuws_tot_een_ander_iets_doet() {
            assertThat(signaal(Plansignalen.ZELF)).isEmpty();
            zelf(new Wijziging.GingGoed(UUID.randomUUID(), "op tijd"));
            assertThat(signaal(Plansignalen.ZELF)).get().satisfies(wat -> {
                assertThat(wat.vanaf()).isEqualTo(MAANDAG);
                assertThat(wat.tot()).contains(MAANDAG.plusWeeks(2));
            });
            assertThat(zin(Plansignalen.ZELF))
                    .startsWith("werkte zelf aan het plan")
                    .doesNotContain("op tijd");
            op(VANDAAG, new Wijziging.GingGoed(UUID.randomUUID(), "mooi"));
            assertThat(signaal(Plansignalen.ZELF)).isEmpty();
        }

        @Test
        void niet_eens_is_een_reden_om_te_praten_tot_het_plan_anders_is() {
            zelf(new Wijziging.InstemmingGegeven(Partij.JONGERE, Antwoord.NIET_EENS, "te snel"));
            assertThat(signaal(Plansignalen.NIET_EENS)).map(Signaal::vanaf).contains(MAANDAG);
            assertThat(signaal(Plansignalen.ZELF)).as("said once").isEmpty();
            assertThat(zin(Plansignalen.NIET_EENS)).doesNotContain("te snel", "moet", "verplicht");
            op(VANDAAG, new Wijziging.DoelVerwoord(DOEL, "Later mijn rijbewijs halen"));
            assertThat(signaal(Plansignalen.NIET_EENS)).isEmpty();
            zelf(new Wijziging.InstemmingGegeven(Partij.JONGERE, Antwoord.WEET_NIET, ""));
            assertThat(signaal(Plansignalen.NIET_EENS)).isEmpty();
        }

        @Test
        void niet_eens_blijft_staan_als_hij_zelf_verder_werkt_aan_het_plan() {
            zelf(new Wijziging.InstemmingGegeven(Partij.JONGERE, Antwoord.NIET_EENS, "te snel"));
            zelf(new Wijziging.DoelGesteld(new DoelId(UUID.randomUUID()), "Eerst een fiets", false, List.of()));
            assertThat(signaal(Plansignalen.NIET_EENS)).map(Signaal::vanaf).contains(MAANDAG);
            var gezegd = Objects.requireNonNull(plan().instemming().get(Partij.JONGERE));
            assertThat(plan().isSindsdienGewijzigd(gezegd))
                    .as("what the page says of it is another matter")
                    .isTrue();
        }

        @Test
        void wie_erover_sprak_is_het_kwijt_ook_op_dezelfde_dag() {
            zelf(new Wijziging.InstemmingGegeven(Partij.JONGERE, Antwoord.NIET_EENS, "te snel"));
            zelf(new Wijziging.GingGoed(UUID.randomUUID(), "op tijd"));
            gesproken.add(Instant.parse("2026-11-23T09:59:00Z"));
            assertThat(signaal(Plansignalen.NIET_EENS)).isPresent();
            assertThat(signaal(Plansignalen.ZELF)).isPresent();
            gesproken.add(Instant.parse("2026-11-23T10:01:00Z"));
            assertThat(signaal(Plansignalen.NIET_EENS)).isEmpty();
            assertThat(signaal(Plansignalen.ZELF)).isEmpty();
        }

        @Test
        void wat_de_consulent_over_hem_opschreef_weet_die_al() {
            op(VANDAAG, new Wijziging.InstemmingGegeven(Partij.JONGERE, Antwoord.NIET_EENS, ""));
            assertThat(signaal(Plansignalen.NIET_EENS)).isEmpty();
        }
    }

    @Nested
    class De_evaluatie {

        @Test
        void nadert_twee_weken_voor_het_jaar_om_is() {
            assertThat(signaal(Plansignalen.EVALUATIE)).map(Signaal::vanaf).contains(LocalDate.of(2026, 12, 22));
        }

        @Test
        void is_op_de_dag_die_zij_kozen() {
            op(BEGIN, new Wijziging.EvaluatieGepland(LocalDate.of(2026, 11, 30)));
            assertThat(signaal(Plansignalen.EVALUATIE)).map(Signaal::vanaf).contains(LocalDate.of(2026, 11, 16));
            assertThat(zin(Plansignalen.EVALUATIE))
                    .isEqualTo(
                            "heeft een plan om samen te bekijken, rond ma 30 november (over 6 dagen). Het plan loopt sinds"
                                    + " 5 januari 2026. Wat ging goed, en wat mag anders? [termijn] Kijk samen terug");
        }

        @Test
        void begint_opnieuw_te_tellen_na_een_terugblik() {
            op(LocalDate.of(2026, 10, 1), new Wijziging.Geevalueerd(Optional.empty(), "Het gaat."));
            assertThat(Evaluatiedag.van(plan(), JAAR)).isEqualTo(LocalDate.of(2027, 10, 1));
            op(LocalDate.of(2026, 10, 1), new Wijziging.EvaluatieGepland(LocalDate.of(2027, 2, 1)));
            assertThat(Evaluatiedag.van(plan(), JAAR)).isEqualTo(LocalDate.of(2027, 2, 1));
        }

        @Test
        void een_gekozen_dag_die_al_is_gedaan_telt_niet_meer() {
            op(BEGIN, new Wijziging.EvaluatieGepland(LocalDate.of(2026, 6, 1)));
            op(LocalDate.of(2026, 6, 3), new Wijziging.Geevalueerd(Optional.empty(), "Het gaat."));
            assertThat(Evaluatiedag.van(plan(), JAAR)).isEqualTo(LocalDate.of(2027, 6, 3));
        }
    }

    @Nested
    class Een_stap_over_de_dag {

        @Test
        void is_een_signaal_hoeveel_het_er_ook_zijn_vanaf_de_dag_erna() {
            stap(BEGIN, Uitvoerder.JONGERE, LocalDate.of(2026, 11, 20));
            stap(BEGIN, Uitvoerder.JONGERE, LocalDate.of(2026, 11, 10));
            stap(BEGIN, Uitvoerder.ander("opa"), LocalDate.of(2026, 12, 10));
            assertThat(signaal(Plansignalen.STAP)).map(Signaal::vanaf).contains(LocalDate.of(2026, 11, 11));
            assertThat(zin(Plansignalen.STAP))
                    .isEqualTo(
                            "heeft 2 stappen waar nog even naar te kijken is. De eerste dag was di 10 november. Vraag hoe het"
                                    + " gaat, of kies samen een andere dag. [wacht] Bekijk het plan");
        }

        @Test
        void van_de_consulent_zelf_vraagt_meer_haast() {
            stap(BEGIN, Uitvoerder.JONGERE, LocalDate.of(2026, 11, 20));
            stap(BEGIN, Uitvoerder.CONSULENT, LocalDate.of(2026, 11, 22));
            assertThat(zin(Plansignalen.STAP))
                    .contains("Een stap is voor jou. De eerste dag was vr 20 november.")
                    .contains("[nu]");
        }

        @Test
        void is_er_niet_als_het_gelukt_is_of_gestopt_of_het_doel_rust() {
            var gelukt = stap(BEGIN, Uitvoerder.JONGERE, LocalDate.of(2026, 11, 20));
            var gestopt = stap(BEGIN, Uitvoerder.JONGERE, LocalDate.of(2026, 11, 20));
            assertThat(signaal(Plansignalen.STAP)).isPresent();
            op(VANDAAG, new Wijziging.StapAfgevinkt(gelukt));
            assertThat(signaal(Plansignalen.STAP)).isPresent();
            op(VANDAAG, new Wijziging.StapGestopt(gestopt, "niet meer nodig"));
            assertThat(signaal(Plansignalen.STAP)).isEmpty();
            stap(BEGIN, Uitvoerder.JONGERE, LocalDate.of(2026, 11, 20));
            assertThat(signaal(Plansignalen.STAP)).isPresent();
            op(VANDAAG, pauze(LocalDate.of(2027, 1, 4)));
            assertThat(signaal(Plansignalen.STAP)).isEmpty();
        }
    }

    private static Wijziging.DoelGepauzeerd pauze(LocalDate terug) {
        return new Wijziging.DoelGepauzeerd(DOEL, Pauzegrond.JONGERE, "even rust", terug);
    }

    @Nested
    class Niets_afgevinkt {

        @Test
        void na_zes_weken_waarin_zij_elkaar_meer_dan_eens_spraken() {
            stap(LocalDate.of(2026, 9, 1), Uitvoerder.JONGERE, LocalDate.of(2026, 12, 1));
            spraken(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 29));
            assertThat(signaal(Plansignalen.STIL)).map(Signaal::vanaf).contains(LocalDate.of(2026, 10, 13));
            assertThat(zin(Plansignalen.STIL))
                    .isEqualTo(
                            "heeft een plan waarin een tijd niets is afgevinkt. Jullie spraken elkaar wel sinds di 1 september."
                                    + " Misschien zijn de stappen te groot, of wil je samen iets anders kiezen. [wacht] Bekijk het"
                                    + " plan");
        }

        @Test
        void telt_pas_vanaf_het_tweede_gesprek() {
            stap(LocalDate.of(2026, 9, 1), Uitvoerder.JONGERE, LocalDate.of(2026, 12, 1));
            spraken(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 15));
            assertThat(signaal(Plansignalen.STIL)).as("once, and once before").isEmpty();
            spraken(LocalDate.of(2026, 11, 20));
            assertThat(signaal(Plansignalen.STIL)).map(Signaal::vanaf).contains(LocalDate.of(2026, 11, 20));
        }

        @Test
        void begint_opnieuw_bij_alles_wat_beweegt() {
            var stap = stap(LocalDate.of(2026, 9, 1), Uitvoerder.JONGERE, LocalDate.of(2026, 12, 1));
            stap(LocalDate.of(2026, 9, 1), Uitvoerder.JONGERE, LocalDate.of(2026, 12, 1));
            spraken(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 12));
            assertThat(signaal(Plansignalen.STIL)).map(Signaal::vanaf).contains(LocalDate.of(2026, 11, 12));
            op(LocalDate.of(2026, 11, 2), new Wijziging.StapAfgevinkt(stap));
            assertThat(signaal(Plansignalen.STIL)).map(Signaal::vanaf).contains(LocalDate.of(2026, 12, 14));
            op(LocalDate.of(2026, 11, 11), new Wijziging.GingGoed(UUID.randomUUID(), "Op tijd gekomen"));
            assertThat(signaal(Plansignalen.STIL)).isEmpty();
        }

        @Test
        void niet_in_de_nazorg_en_niet_zonder_stap_die_nog_open_is() {
            var stap = stap(LocalDate.of(2026, 9, 1), Uitvoerder.JONGERE, LocalDate.of(2026, 12, 1));
            spraken(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 29));
            assertThat(signaal(Plansignalen.STIL)).isPresent();
            nazorg = true;
            assertThat(signaal(Plansignalen.STIL)).isEmpty();
            nazorg = false;
            op(LocalDate.of(2026, 9, 1), new Wijziging.StapGestopt(stap, "niet meer nodig"));
            assertThat(signaal(Plansignalen.STIL)).isEmpty();
        }
    }

    @Nested
    class Een_pauze {

        @Test
        void is_om_op_de_dag_waarop_zij_weer_zouden_kijken() {
            assertThat(signaal(Plansignalen.PAUZE)).isEmpty();
            op(LocalDate.of(2026, 8, 1), pauze(LocalDate.of(2026, 11, 23)));
            assertThat(signaal(Plansignalen.PAUZE)).map(Signaal::vanaf).contains(LocalDate.of(2026, 11, 23));
            assertThat(zin(Plansignalen.PAUZE))
                    .isEqualTo(
                            "heeft een doel dat rust. De pauze was tot ma 23 november (gisteren). Vraag of het weer past, of"
                                    + " kies samen een nieuwe dag. [wacht] Bekijk het plan");
            op(VANDAAG, new Wijziging.DoelHeropend(DOEL, ""));
            assertThat(signaal(Plansignalen.PAUZE)).isEmpty();
        }
    }
}
