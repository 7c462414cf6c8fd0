package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversation repeated, moved and corrected, and what the toolbox offers for a need. */
class WijzigSchermIT extends Scherm {

    @ParameterizedTest(name = "{0} pixels breed")
    @ValueSource(ints = {BREED, SMAL})
    void herhalen_verplaatsen_en_ongedaan(int breedte) {
        breedte(breedte);
        logIn("Anke Dijkstra");
        ga("/jongeren/" + sam() + "/gesprekken/nieuw");
        assertThat(veld("Veilig op pad")).isHidden();
        veld("meegaan").check();
        assertThat(veld("Veilig op pad")).isVisible();
        veld("Plek of adres").fill("Praktijkschool");
        assertThat(veld("Hoe vaak")).isHidden();
        veld("Nog een keer?").selectOption("WEEK");
        veld("Hoe vaak").fill("2");
        keur("plannen-herhaald");
        knop("Plan gesprek").click();
        assertThat(mededeling()).hasText("Er staan 2 gesprekken gepland.");

        ga("/gesprekken/" + gesprekMetSam() + "/wijzigen");
        keur("gesprek-wijzigen");
        veld("Datum").fill("2026-11-27");
        knop("Verplaats het gesprek").click();
        assertThat(mededeling()).containsText("Het gesprek is nu op vr 27 november 09:30.");
        knop("Ongedaan maken").click();
        assertThat(pagina().getByText("di 24 november 09:30").first()).isVisible();
    }

    @Test
    void wat_past_bij_wat_er_speelt() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga("/gesprekken/" + gesprekMetSam());
        pagina().locator("#toolbox > summary").click();
        veld("Ontdekken wat je kunt").check();
        assertThat(pagina().getByText("Past misschien")).isVisible();
        assertThat(pagina().getByText("bij: Ontdekken wat je kunt").first()).isVisible();
        assertThat(pagina().locator("#bewaard")).hasText("bewaard 08:55");
        keurZoalsHetIs("gesprek-toolbox");
        ga("/gesprekken/" + gesprekMetSam());
        assertThat(veld("Ontdekken wat je kunt")).isChecked();

        veld("Samen opgeschreven").fill("Kort gesproken");
        knop("Gesprek afronden").click();
        assertThat(mededeling()).containsText("Het gesprek is afgerond.");
        ga("/gesprekken/" + gesprekMetSam() + "/verbeteren");
        veld("Samen opgeschreven").fill("Kort gesproken, het ging over de kas");
        keur("gesprek-verbeteren");
        knop("Bewaar de verbetering").click();
        assertThat(mededeling()).containsText("De eerdere tekst blijft te lezen.");
        pagina().getByText("Eerdere tekst").first().click();
        keurZoalsHetIs("gesprek-verbeterd");
    }
}
