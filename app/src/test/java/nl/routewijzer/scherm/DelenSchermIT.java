package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Delen en grondslag, as a person sees and uses it. */
class DelenSchermIT extends Scherm {

    @Test
    void toestemming_geven_en_intrekken_en_een_grondslag_beeindigen() {
        logIn("Anke Dijkstra");
        ga("/jongeren/" + jelle() + "/delen");
        keur("delen-leeg");
        link("Leg toestemming vast").click();
        veld("Met wie delen?").fill("het bedrijf waar Jelle meeloopt");
        veld("Wat?").fill("hoe laat hij er is en wat hij leuk vindt");
        veld("Waarvoor?").fill("samen een plek zoeken");
        pagina().locator("#antwoord-GEGEVEN").check();
        knop("Leg vast").click();
        assertThat(mededeling()).containsText("Het antwoord is vastgelegd.");
        keur("delen-gevuld");
        pagina().locator("form[action$='/intrekken'] button").first().click();
        assertThat(mededeling()).containsText("De toestemming is ingetrokken.");
        knop("Ongedaan maken").click();
        assertThat(mededeling()).containsText("De toestemming geldt weer.");
        link("Leg een grondslag vast").click();
        keur("grondslag-nieuw");
        ga("/jongeren/" + jelle() + "/delen");
        pagina().locator("form[action$='/beeindigen'] button").first().click();
        assertThat(mededeling()).containsText("De grondslag geldt vanaf vandaag niet meer.");
        keur("delen-zonder-grondslag");
        magAntwoorden(409);
        link("Plan gesprek").click();
        assertThat(kop("Er is niets vastgelegd")).isVisible();
        keur("geen-grondslag");
        link("Ga naar Delen en grondslag").click();
        assertThat(kop("Jelle van der Meulen")).isVisible();
    }

    @Test
    void iets_over_gezondheid_staat_apart_en_gaat_voorgoed_weg() {
        magAntwoorden(422);
        logIn("Peter Vos");
        ga("/jongeren/" + jongere(WIERDAM, "Zoë Meijer") + "/bijzonder");
        keur("bijzonder-leeg");
        knop("Leg vast").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keurZoalsHetIs("bijzonder-fout");
        veld("gezondheid").check();
        veld("Wat is er nodig?").fill("Ik kan niet lang achter elkaar staan; zitten gaat goed.");
        veld("Zoë stemt ermee in dat dit hier staat").check();
        knop("Leg vast").click();
        assertThat(mededeling()).containsText("alleen jij kunt het lezen");
        keur("bijzonder-gevuld");
        pagina().locator("summary").first().click();
        veld("Ja, wis dit voorgoed").check();
        keurZoalsHetIs("bijzonder-wissen");
        knop("Wis nu").click();
        assertThat(mededeling()).containsText("Het is gewist.");
    }

    @Test
    void afschermen_en_delen_met_ouders() {
        logIn("Peter Vos");
        var zoe = "/jongeren/" + jongere(WIERDAM, "Zoë Meijer");
        ga(zoe + "/gezag");
        keur("gezag-vraag");
        veld("alleen samen").nth(1).check();
        knop("Bewaar").click();
        assertThat(mededeling()).containsText("Het is vastgelegd.");
        keur("gezag-antwoord");
        ga(zoe + "/afscherming");
        keur("afscherming-niet");
        knop("Scherm af").click();
        keur("afscherming-wel");
        knop("Toon nummer en e-mail").click();
        assertThat(pagina().getByText("0612345610")).isVisible();
        ga(zoe);
        keur("jongere-afgeschermd");
        ga(zoe + "/gegevens");
        keur("gegevens-afgeschermd");
    }
}
