package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.routewijzer.gedeeld.JongereId;
import org.junit.jupiter.api.Test;

/** Agreements, worries and an appointment that went otherwise, as a person does it. */
class AfsprakenSchermIT extends Scherm {

    private static JongereId milan() {
        return jongere(WIERDAM, "Milan Visser");
    }

    private void druk(String naam) {
        pagina().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam))
                .first()
                .click();
    }

    @Test
    void een_afspraak_afvinken_stoppen_en_terug() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga("/jongeren/" + milan());
        keur("afspraken-open");
        druk("Gelukt – De papieren");
        assertThat(mededeling()).containsText("Fijn, dat is gelukt.");
        pagina().getByText("Gelukt of gestopt").click();
        keur("afspraken-gelukt");
        druk("Ongedaan maken – De papieren");
        assertThat(mededeling()).hasText("De afspraak staat weer open.");
        pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("niet meer nodig – De papieren"))
                .click();
        keur("afspraak-stoppen");
        knop("Stop deze afspraak").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("afspraak-stoppen-fout");
        veld("Waarom is het niet meer nodig?").fill("De fietsenmaker regelt het");
        knop("Stop deze afspraak").click();
        assertThat(mededeling()).containsText("De afspraak is gestopt.");
    }

    @Test
    void een_zorgsignaal_en_wat_er_is_gedaan() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga("/jongeren/" + jelle() + "/zorgsignaal/nieuw");
        keur("zorgsignaal");
        knop("Bewaar zorgsignaal").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("zorgsignaal-fout");
        veld("de werkgever").check();
        veld("Wat is de zorg?").fill("Is drie dagen stil op het werk");
        knop("Bewaar zorgsignaal").click();
        assertThat(mededeling()).containsText("Het zorgsignaal is bewaard");
        keur("zorgsignaal-bij-jongere");
        ga("/vandaag");
        assertThat(pagina().locator("#taken li").first()).containsText("zorgsignaal van de werkgever");
        keur("vandaag-zorg");
        pagina().locator("#taken li").first().getByRole(AriaRole.LINK).last().click();
        keur("zorgsignaal-sluiten");
        knop("Sluit zorgsignaal").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("zorgsignaal-sluiten-fout");
        veld("Wat is er gedaan?").fill("Samen gebeld, morgen koffie.");
        knop("Sluit zorgsignaal").click();
        assertThat(mededeling()).containsText("Het zorgsignaal is gesloten.");
        ga("/vandaag");
        assertThat(pagina().getByText("zorgsignaal van de werkgever")).hasCount(0);
    }

    @Test
    void bij_een_gesprek_dat_anders_ging_blijven_alle_knoppen_bereikbaar() {
        logIn("Anke Dijkstra");
        ga("/gesprekken/" + gesprekMetSam());
        pagina().getByText("Ging het anders?").click();
        keur("gesprek-anders");
        knop("Sam zegde af").click();
        assertThat(mededeling()).containsText("Het gesprek is afgerond.");
        ga("/jongeren/" + sam());
        assertThat(pagina().getByText("zegde zelf af", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void zonder_script_verzet_je_een_gesprek_en_vink_je_af() {
        zonderScript();
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga("/gesprekken/" + gesprekMetSam());
        pagina().getByText("Ging het anders?").click();
        knop("Verzet naar ‘volgende keer’").click();
        assertThat(pagina().locator("#voorstel")).containsText("wanneer het gesprek wel is");
        pagina().getByLabel("di 1 december").check();
        pagina().getByText("Ging het anders?").click();
        knop("Verzet naar ‘volgende keer’").click();
        assertThat(mededeling()).containsText("Het gesprek is afgerond.");
        ga("/jongeren/" + milan());
        druk("Gelukt – De papieren");
        assertThat(mededeling()).containsText("Fijn, dat is gelukt.");
    }
}
