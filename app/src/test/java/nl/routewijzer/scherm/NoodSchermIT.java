package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Emergency access, as who asks it and who looks after it use it. */
class NoodSchermIT extends Scherm {

    @Test
    void vragen_lezen_stoppen_en_toezien() {
        magAntwoorden(422);
        logIn("Jorn Beekman");
        ga("/noodtoegang");
        keur("nood-lijst-leeg");
        logUit();
        logIn("Peter Vos");
        pagina().locator("#zoek").fill("Sam de");
        pagina().locator("#gevonden a[href$='/noodtoegang']").waitFor();
        keurZoalsHetIs("nood-gezocht");
        pagina().locator("#gevonden a[href$='/noodtoegang']").first().click();
        assertThat(kop("Noodtoegang")).isVisible();
        keur("nood-vraag");
        knop("Open om te lezen").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keurZoalsHetIs("nood-fout");
        veld("Waarom kan het niet wachten?").fill("Zijn moeder belt in paniek; hij is niet thuisgekomen.");
        veld("4 uur").check();
        knop("Open om te lezen").click();
        assertThat(mededeling()).containsText("Je kunt nu lezen.");
        assertThat(link("Even contact")).hasCount(1);
        keur("nood-leest");
        link("Gegevens").click();
        assertThat(pagina().getByText("Je kunt hier alleen lezen")).isVisible();
        assertThat(link("Plan gesprek")).hasCount(0);
        link("Overzicht").click();
        knop("Stop nu").click();
        assertThat(mededeling()).containsText("De noodtoegang is gestopt.");
        logUit();
        logIn("Jorn Beekman");
        ga("/noodtoegang");
        keur("nood-lijst");
        pagina().locator("a[href^='/noodtoegang/']").first().click();
        keur("nood-een");
    }
}
