package nl.routewijzer.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Planhuis;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.plan.Wijziging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking back together: a conversation with the plan beside it, and a new version of the plan. */
class EvaluatieIT extends Planhuis {

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void samHeeftEenPlan() {
        stap(sam(), doel(sam(), "Rijbewijs halen"), "Drie rijscholen bellen", Optional.empty());
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String pad() {
        return "/jongeren/" + sam() + "/plan/evaluatie";
    }

    private static Velden velden(Bezoeker.Antwoord pagina) {
        return Velden.geen()
                .met("id", pagina.waarde("id"))
                .met("basis", pagina.waarde("basis"))
                .met("stem", "SAMEN")
                .met("terugblik", "De lessen waren te duur, nu sparen we eerst.")
                .met("goed", "Zelf gebeld")
                .met("gesprek", gesprekMetSam().toString())
                .met("evaluatie", pagina.waarde("evaluatie"));
    }

    @Test
    void wordt_een_nieuwe_versie_en_de_volgende_dag_is_in_principe_een_jaar_later() {
        var pagina = anke.haal(pad());
        assertThat(pagina.tekst()).contains("Rijbewijs halen", "Drie rijscholen bellen");
        assertThat(pagina.waarde("evaluatie")).isEqualTo("2027-11-24");
        var eerder = plan(sam()).nummer();

        assertThat(anke.stuurTegelijk(pad(), velden(pagina), 3))
                .allSatisfy(antwoord -> assertThat(antwoord.naar()).isEqualTo("/jongeren/" + sam() + "/plan"));
        var plan = plan(sam());
        assertThat(plan.nummer()).as("sent three times, kept once").isEqualTo(eerder + 3);
        assertThat(plan.evaluaties()).last().satisfies(terug -> {
            assertThat(terug.op()).isEqualTo(DINSDAG);
            assertThat(terug.tekst()).startsWith("De lessen waren te duur");
            assertThat(terug.gesprek()).contains(gesprekMetSam().waarde());
        });
        assertThat(plan.gingGoed().getFirst().tekst()).isEqualTo("Zelf gebeld");
        assertThat(plan.gingGoed().getFirst().door().stem()).isEqualTo(Stem.SAMEN);
        assertThat(plan.evaluatieOp()).contains(DINSDAG.plusYears(1));
    }

    @Test
    void het_signaal_komt_op_tijd_en_gaat_weg_als_het_is_gedaan() {
        wijzig(sam(), new Wijziging.EvaluatieGepland(DINSDAG.plusDays(10)));
        assertThat(anke.haal("/vandaag").tekst()).contains("heeft een plan om samen te bekijken", pad());
        assertThat(anke.haal("/jongeren?filter=PLAN_EVALUEREN").tekst()).contains("Sam de Boer");
        anke.stuur(pad(), velden(anke.haal(pad())));
        assertThat(anke.haal("/vandaag").tekst()).doesNotContain(pad());
    }

    @Test
    void de_organisatie_kiest_zelf_na_hoe_lang() {
        Bezoeker.ingelogd(poort, WIERDAM, "Tineke")
                .stuur("/beheer/instellingen/P-EVALUATIE", Velden.geen().met("waarde", "6"));
        assertThat(anke.haal(pad()).waarde("evaluatie")).isEqualTo("2027-05-24");
    }

    @Test
    void een_fout_staat_bij_het_veld_en_wat_er_stond_blijft_staan() {
        var pagina = anke.haal(pad());
        var leeg = anke.stuur(pad(), velden(pagina).met("terugblik", " "));
        assertThat(leeg.status()).isEqualTo(422);
        assertThat(leeg.fouten()).containsOnlyKeys("terugblik");
        assertThat(leeg.tekstvak("goed")).isEqualTo("Zelf gebeld");
        assertThat(anke.stuur(pad(), velden(pagina).met("evaluatie", "2026-11-24"))
                        .fouten())
                .containsOnlyKeys("evaluatie");
        assertThat(anke.stuur(pad(), velden(pagina).met("evaluatie", "2999-01-01"))
                        .fouten())
                .containsOnlyKeys("evaluatie");
        assertThat(anke.stuur(pad(), velden(pagina).met("evaluatie", "2031-01-01"))
                        .fouten())
                .containsOnlyKeys("evaluatie");
        assertThat(anke.stuur(pad(), velden(pagina).met("terugblik", "x".repeat(1001)))
                        .fouten())
                .containsOnlyKeys("terugblik");
        assertThat(plan(sam()).evaluaties()).isEmpty();
    }

    @Test
    void wie_intussen_een_andere_dag_koos_wordt_niet_overschreven() {
        var pagina = anke.haal(pad());
        wijzig(sam(), new Wijziging.EvaluatieGepland(DINSDAG.plusMonths(3)));
        var botst = anke.stuur(pad(), velden(pagina));
        assertThat(botst.fouten()).containsOnlyKeys("evaluatie");
        assertThat(botst.foutBij("evaluatie").orElse("")).contains("24 februari");
        assertThat(plan(sam()).evaluatieOp()).contains(DINSDAG.plusMonths(3));
        assertThat(anke.stuur(pad(), velden(botst)).status()).isEqualTo(303);
        assertThat(plan(sam()).evaluatieOp()).contains(DINSDAG.plusYears(1));
    }

    @Test
    void van_een_ander_of_zonder_plan_bestaat_het_niet() {
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.haal(pad()).status()).isEqualTo(404);
        assertThat(sietske.stuur(pad(), velden(anke.haal(pad()))).status()).isEqualTo(404);
        assertThat(anke.stuur(pad(), velden(anke.haal(pad())).met("gesprek", "00000000-0000-0000-0000-000000000001"))
                        .status())
                .as("not one of his conversations")
                .isEqualTo(404);
        assertThat(plan(sam()).evaluaties()).isEmpty();
        assertThat(plan(sam()).doelen()).extracting(PlanView.Doel::tekst).contains("Rijbewijs halen");
    }
}
