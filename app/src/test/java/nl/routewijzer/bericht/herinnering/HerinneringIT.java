package nl.routewijzer.bericht.herinnering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.Bezorgronde;
import nl.routewijzer.bericht.Herinnerronde;
import nl.routewijzer.bericht.Herinnersoort;
import nl.routewijzer.bericht.Wens;
import nl.routewijzer.bericht.Wensen;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Besluit;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Gesprekken;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.plan.Planhuis;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Wijziging;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Jelle is reminded of what stands planned: once, at the right time, and not when there is no use in it. */
class HerinneringIT extends Planhuis {

    private static final LocalDate DONDERDAG = LocalDate.of(2026, 11, 26);
    private static final LocalTime TWEE_UUR = LocalTime.of(14, 0);

    @Autowired
    private Herinnerronde herinneraar;

    @Autowired
    private Bezorgronde bezorger;

    @Autowired
    private Gesprekken gesprekken;

    @Autowired
    private Wensen wensen;

    private GesprekId donderdagTweeUur() {
        var id = new GesprekId(UUID.randomUUID());
        assertThat(als(anke(), () -> gesprekken.plan(id, jelle(), om(DONDERDAG, TWEE_UUR), anke())))
                .isInstanceOf(Besluit.Gedaan.class);
        return id;
    }

    private static Planning om(LocalDate dag, LocalTime tijd) {
        return Planning.eenKeer(dag.atTime(tijd), Plek.van(Vorm.KANTOOR));
    }

    private void hetIs(LocalDate dag, LocalTime uur) {
        klok.verder(Duration.between(klok.instant(), Tijd.moment(dag.atTime(uur))));
    }

    private void ronde() {
        als(anke(), herinneraar::herinner);
        als(anke(), bezorger::werk);
    }

    /** How the reminders for Jelle ended. */
    private static List<String> standen() {
        return Rijen.eigenaar()
                .sql(
                        "select stand from bericht.uitgaand where jongere = :jelle and soort like 'HERINNERING%' order by ontstaan")
                .param("jelle", jelle().waarde())
                .query((rij, nummer) -> rij.getString("stand"))
                .list();
    }

    private StapId stapVoor(LocalDate dag) {
        return stap(jelle(), doel(jelle(), "Ik wil kok worden"), "Naar de open avond", Optional.of(dag));
    }

    @Test
    void een_dag_van_tevoren_en_een_keer() {
        donderdagTweeUur();
        ronde();
        assertThat(standen()).isEmpty();
        hetIs(DONDERDAG.minusDays(1), TWEE_UUR);
        ronde();
        ronde();
        assertThat(standen()).containsExactly("VERZONDEN");
    }

    @Test
    void niet_van_wat_net_is_afgesproken() {
        hetIs(DONDERDAG.minusDays(1), LocalTime.of(15, 0));
        donderdagTweeUur();
        ronde();
        assertThat(standen()).isEmpty();
    }

    @Test
    void wat_verplaatst_is_krijgt_een_nieuwe_en_de_oude_gaat_niet() {
        var gesprek = donderdagTweeUur();
        hetIs(DONDERDAG.minusDays(1), TWEE_UUR);
        als(anke(), herinneraar::herinner);
        als(anke(), () -> gesprekken.verplaats(gesprek, om(DONDERDAG.plusDays(4), TWEE_UUR), anke()));
        als(anke(), bezorger::werk);
        assertThat(standen()).containsExactly("NIET_NODIG");
        hetIs(DONDERDAG.plusDays(3), TWEE_UUR);
        ronde();
        assertThat(standen()).containsExactly("NIET_NODIG", "VERZONDEN");
    }

    @Test
    void voorzichtig_houdt_alles_vast_en_daarna_valt_het_niet_alsnog_binnen() {
        donderdagTweeUur();
        zetVoorzichtig(true);
        hetIs(DONDERDAG.minusDays(1), TWEE_UUR);
        ronde();
        assertThat(standen()).containsExactly("NIET_NODIG");
        zetVoorzichtig(false);
        ronde();
        assertThat(standen()).containsExactly("NIET_NODIG");
    }

    private static void zetVoorzichtig(boolean aan) {
        var sql = aan ? """
                  insert into jongere.voorzichtig (organisatie, id, jongere, vanaf, kijken_op, anders, op, door)
                  select j.organisatie, gen_random_uuid(), j.id, '2026-11-24', '2026-12-08', 'rust', timestamptz '2026-11-24 08:00+01', j.id
                    from jongere.jongere j where j.id = :jelle
                  """ : "update jongere.voorzichtig set vervallen_op = op where jongere = :jelle";
        Rijen.eigenaar().sql(sql).param("jelle", jelle().waarde()).update();
    }

    @Test
    void wie_geen_herinnering_wil_krijgt_er_geen() {
        donderdagTweeUur();
        inTransactie(WIERDAM, () -> {
            wensen.bewaar(new Wens(
                    jelle(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    EnumSet.of(Herinnersoort.STAP)));
            return true;
        });
        hetIs(DONDERDAG.minusDays(1), TWEE_UUR);
        ronde();
        assertThat(standen()).containsExactly("NIET_NODIG");
    }

    @Test
    void wie_geen_seintjes_wil_krijgt_er_ook_geen() {
        donderdagTweeUur();
        inTransactie(WIERDAM, () -> {
            wensen.bewaar(new Wens(
                    jelle(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    EnumSet.allOf(Herinnersoort.class)));
            return true;
        });
        hetIs(DONDERDAG.minusDays(1), TWEE_UUR);
        ronde();
        assertThat(standen()).containsExactly("NIET_NODIG");
    }

    @Test
    void bij_nul_herinnert_de_organisatie_niet() {
        donderdagTweeUur();
        Bezoeker.ingelogd(poort, WIERDAM, "Tineke")
                .stuur("/beheer/instellingen/HERINNER-GESPREK", Velden.geen().met("waarde", "0"));
        hetIs(DONDERDAG.minusDays(1), TWEE_UUR);
        ronde();
        assertThat(standen()).isEmpty();
    }

    @Test
    void een_eigen_stap_de_ochtend_van_de_dag_ervoor_en_een_gedane_niet() {
        var stap = stapVoor(DONDERDAG);
        stap(jelle(), doel(jelle(), "Ik wil rijden"), "Theorie aanvragen", Optional.of(DONDERDAG));
        wijzig(jelle(), new Wijziging.StapAfgevinkt(stap));
        hetIs(DONDERDAG.minusDays(1), LocalTime.of(9, 59));
        ronde();
        assertThat(standen()).isEmpty();
        hetIs(DONDERDAG.minusDays(1), LocalTime.of(10, 0));
        ronde();
        ronde();
        assertThat(standen()).containsExactly("VERZONDEN");
    }

    @Test
    void een_stap_die_intussen_gedaan_is_niet_meer() {
        var stap = stapVoor(DONDERDAG);
        hetIs(DONDERDAG.minusDays(1), LocalTime.of(10, 0));
        als(anke(), herinneraar::herinner);
        wijzig(jelle(), new Wijziging.StapAfgevinkt(stap));
        als(anke(), bezorger::werk);
        assertThat(standen()).containsExactly("NIET_NODIG");
    }

    @Test
    void een_stap_van_een_doel_dat_is_gestopt_niet() {
        var doel = doel(jelle(), "Ik wil kok worden");
        stap(jelle(), doel, "Naar de open avond", Optional.of(DONDERDAG));
        hetIs(DONDERDAG.minusDays(1), LocalTime.of(10, 0));
        als(anke(), herinneraar::herinner);
        wijzig(jelle(), new Wijziging.DoelGestopt(doel, "Het wordt iets anders"));
        als(anke(), bezorger::werk);
        assertThat(standen()).containsExactly("NIET_NODIG");
        var ander = doel(jelle(), "Ik wil bakker worden");
        stap(jelle(), ander, "Naar de bakker", Optional.of(DONDERDAG.plusDays(1)));
        wijzig(jelle(), new Wijziging.DoelGestopt(ander, "Toch niet"));
        hetIs(DONDERDAG, LocalTime.of(10, 0));
        ronde();
        assertThat(standen()).containsExactly("NIET_NODIG");
    }

    @Test
    void een_stap_die_vanochtend_is_gezet_of_verzet_is_net_afgesproken() {
        hetIs(DONDERDAG.minusDays(1), LocalTime.of(9, 0));
        stapVoor(DONDERDAG);
        var verzet =
                stap(jelle(), doel(jelle(), "Ik wil rijden"), "Theorie aanvragen", Optional.of(DONDERDAG.plusDays(9)));
        wijzig(jelle(), new Wijziging.StapGepland(verzet, Optional.of(DONDERDAG)));
        hetIs(DONDERDAG.minusDays(1), LocalTime.of(10, 0));
        ronde();
        assertThat(standen()).isEmpty();
    }
}
