package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import org.junit.jupiter.api.Test;

/** The list by keyboard, and dividing jongeren as a teamleider does it. */
class TeamSchermIT extends Scherm {

    private void eenMeldingZonderConsulent() {
        Bezoeker.ingelogd(poort, WIERDAM, "Marijke")
                .stuur(
                        "/meldingen",
                        Velden.geen()
                                .met("id", UUID.randomUUID().toString())
                                .met("roepnaam", "Tess")
                                .met("achternaam", "van Nieuwkamp-Oudenboschveld")
                                .met("geboortedatum-dag", "5")
                                .met("geboortedatum-maand", "5")
                                .met("geboortedatum-jaar", "2005")
                                .met("kanaal", "PARTNER")
                                .met("dag", "2026-11-20")
                                .met("consulent", "nog-niet"));
    }

    @Test
    void met_pijlen_door_de_lijst_en_enter_opent_wie_er_staat() {
        logIn("Anke Dijkstra");
        ga("/jongeren");
        var namen = pagina().locator("[data-pijlen] tbody tr td:first-child a");
        namen.first().focus();
        pagina().keyboard().press("ArrowDown");
        pagina().keyboard().press("ArrowDown");
        assertThat(namen.nth(2)).isFocused();
        pagina().keyboard().press("ArrowUp");
        assertThat(namen.nth(1)).isFocused();
        var naam = namen.nth(1).innerText();
        pagina().keyboard().press("Enter");
        assertThat(kop(naam)).isVisible();
    }

    @Test
    void een_teamleider_verdeelt_en_maakt_ongedaan() {
        magAntwoorden(422);
        eenMeldingZonderConsulent();
        logIn("Marijke Postma");
        ga("/team");
        knop("Wijs toe").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("team-fout");
        pagina().getByLabel("Tess").check();
        veld("Wijs toe aan").selectOption("Peter Vos");
        veld("Waarom deze collega?").fill("Werkt in Noord");
        keur("team-verdelen");
        knop("Wijs toe").click();
        assertThat(mededeling()).containsText("1 jongere is toegewezen aan Peter Vos.");
        knop("Ongedaan maken").click();
        assertThat(mededeling()).hasText("De toewijzing is teruggedraaid.");
        assertThat(pagina().getByLabel("Tess")).isVisible();
    }

    @Test
    void zonder_script_regelt_een_consulent_haar_verlof() {
        zonderScript();
        logIn("Anke Dijkstra");
        ga("/team");
        link("Regel vervanging").click();
        veld("Wie vervangt?").selectOption("Peter Vos");
        veld("Laatste dag").fill("2026-12-04");
        knop("Regel vervanging").click();
        assertThat(mededeling()).containsText("De vervanging is geregeld.");
        assertThat(pagina().getByText("di 24 november t/m vr 4 december")).isVisible();
        logUit();
        logIn("Peter Vos");
        ga("/jongeren");
        assertThat(pagina().getByText("je vervangt Anke t/m vr 4 december").first())
                .isVisible();
    }

    @Test
    void de_lijst_van_wie_vervangt_en_de_punten() {
        logIn("Anke Dijkstra");
        ga("/jongeren/" + sam() + "/vervanging");
        veld("Wie vervangt?").selectOption("Peter Vos");
        veld("Laatste dag").fill("2026-12-04");
        veld("Overdrachtspunten").fill("Sam appt liever\nHet cv is bijna af");
        knop("Regel vervanging").click();
        keur("jongere-vervangen");
        logUit();
        logIn("Peter Vos");
        keur("vandaag-vervanger");
        ga("/jongeren");
        keur("jongeren-vervanger");
        ga("/jongeren/" + sam() + "/overdracht/punten");
        keur("overdrachtspunten");
        knop("Ik heb dit gelezen").click();
        assertThat(mededeling()).containsText("Neem nu zelf contact op");
    }
}
