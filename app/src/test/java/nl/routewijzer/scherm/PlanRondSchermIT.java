package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Herkomst;
import nl.routewijzer.plan.Maker;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Plannen;
import nl.routewijzer.plan.Planvoorstel;
import nl.routewijzer.plan.Planwerk;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Wijziging;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan where it is worked with: in a conversation, in looking back together, and on paper. */
class PlanRondSchermIT extends Scherm {

    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);

    @Autowired
    private Planwerk werk;

    @Autowired
    private Plannen plannen;

    private final DoelId doel = new DoelId(UUID.randomUUID());

    @BeforeEach
    void samHeeftEenPlan() {
        wijzig(new Wijziging.DoelGesteld(
                doel, "Ik wil mijn rijbewijs halen, want dan kan ik bij het bouwbedrijf werken", true, List.of()));
        wijzig(
                new Wijziging.DoelVerplaatst(doel, 0),
                stap("Drie rijscholen bellen en vragen wat een les kost", Uitvoerder.JONGERE, 3),
                stap("Uitzoeken of de bijzondere bijstand meebetaalt", Uitvoerder.CONSULENT, 7),
                stap("Samen theorie oefenen op zondag", Uitvoerder.ander("opa Jan"), 20),
                new Wijziging.EvaluatieGepland(DINSDAG.plusDays(6)));
    }

    private Wijziging.StapGezet stap(String tekst, Uitvoerder door, int dagen) {
        return new Wijziging.StapGezet(
                new StapId(UUID.randomUUID()), doel, tekst, door, Optional.of(DINSDAG.plusDays(dagen)), Herkomst.ZELF);
    }

    private void wijzig(Wijziging... wijzigingen) {
        var basis = inTransactie(WIERDAM, () -> plannen.van(sam()))
                .map(PlanView::nummer)
                .orElse(0);
        var voorstel = new Planvoorstel(UUID.randomUUID(), basis, DINSDAG, List.of(wijzigingen));
        als(anke(), () -> werk.wijzig(sam(), voorstel, new Maker.Consulent(anke(), Stem.SAMEN)));
    }

    @Test
    void in_het_gesprek_vink_je_samen_af_en_een_afspraak_wordt_een_stap() {
        logIn("Anke Dijkstra");
        ga("/gesprekken/" + gesprekMetSam());
        keur("gesprek-met-plan");
        pagina().getByLabel("Drie rijscholen bellen").check();
        pagina().locator("#wat-0").fill("Twee open dagen kiezen");
        pagina().locator("#wanneer-0").fill("2026-12-01");
        knop("Gesprek afronden").click();
        assertThat(mededeling()).containsText("Het gesprek is afgerond.");
        ga("/gesprekken/" + gesprekMetSam());
        keur("gesprek-afgerond-met-plan");
        pagina().getByRole(AriaRole.BUTTON, exact("Zet in het plan – Twee open dagen kiezen"))
                .click();
        assertThat(mededeling()).containsText("De afspraak staat nu als stap in het plan.");
        assertThat(pagina().getByText("Staat in het plan")).isVisible();
        keur("gesprek-afspraak-is-stap");
        knop("Ongedaan maken").first().click();
        assertThat(mededeling()).hasText("De stap is weer een gewone afspraak.");
        ga("/gesprekken/" + gesprekMetSam() + "/samenvatting");
        assertThat(pagina().locator("#samenvatting")).containsText("Dit is gelukt, knap gedaan:");
    }

    @Test
    void op_de_pagina_van_het_plan_staan_de_eigen_delen_de_wet_en_het_papier() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga("/jongeren/" + sam() + "/plan");
        pagina().locator("#planbijlage summary").click();
        keur("plan-vorm");
        link("Schrijf op – Plan van het gezin").click();
        keur("plan-deel-verwijzing");
        veld("Waar is het te vinden, en wie houdt het bij?").fill("x".repeat(201));
        knop("Bewaar").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("plan-deel-fout");
        ga("/jongeren/" + sam() + "/plan/deel/eerst");
        keur("plan-deel");
        veld("Wat schrijven jullie op?").fill("De huur van november");
        knop("Bewaar").click();
        assertThat(mededeling()).containsText("Het staat in het plan.");
        var papier =
                pagina().waitForDownload(() -> link("Plan van aanpak (PDF)").click());
        Assertions.assertThat(papier.suggestedFilename()).isEqualTo("plan.pdf");
    }

    @Test
    void samen_terugkijken_met_het_plan_ernaast() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga("/vandaag");
        assertThat(pagina().getByText("heeft een plan om samen te bekijken")).isVisible();
        ga("/jongeren/" + sam() + "/plan/evaluatie");
        keur("plan-evaluatie");
        knop("Bewaar terugblik").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("plan-evaluatie-fout");
        veld("Wat zagen jullie samen?").fill("De lessen waren te duur. Eerst sparen.");
        veld("Wat ging goed?").fill("Zelf gebeld");
        knop("Bewaar terugblik").click();
        assertThat(mededeling()).containsText("De terugblik staat in het plan.");
    }

    @Test
    void zonder_script_vink_je_een_stap_af_en_kijk_je_terug() {
        zonderScript();
        logIn("Anke Dijkstra");
        ga("/gesprekken/" + gesprekMetSam());
        pagina().getByLabel("Drie rijscholen bellen").check();
        knop("Gesprek afronden").click();
        assertThat(mededeling()).containsText("Het gesprek is afgerond.");
        ga("/jongeren/" + sam() + "/plan/evaluatie");
        veld("Wat zagen jullie samen?").fill("Eerst sparen.");
        knop("Bewaar terugblik").click();
        assertThat(mededeling()).containsText("De terugblik staat in het plan.");
    }
}
