package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Speaking with income about a jongere, as a person writes it down. */
class OverlegSchermIT extends Scherm {

    @Test
    void vastleggen_en_afronden() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga("/jongeren/" + jelle() + "/overleg/nieuw");
        keur("overleg-leeg");
        knop("Bewaar overleg").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keurZoalsHetIs("overleg-fout");
        veld("inkomen").check();
        veld("Naam en organisatie").fill("Team inkomen");
        veld("Waar gaat het over?").fill("Het begin van de uitkering");
        veld("het hoort bij een taak uit de wet").check();
        veld("Welke taak?").fill("Participatiewet, recht op bijstand");
        knop("Bewaar overleg").click();
        assertThat(mededeling()).containsText("Het overleg is bewaard.");
        keur("overleg-afronden");
        pagina().getByLabel("ging door", new Page.GetByLabelOptions().setExact(true))
                .check();
        veld("Wat is er besproken?").fill("De aanvraag is binnen.");
        knop("Bewaar wat ervan kwam").click();
        assertThat(mededeling()).containsText("Het overleg is afgerond.");
        assertThat(pagina().getByText("nog niet verteld")).isVisible();
        keur("overleg-bij-jongere");
    }
}
