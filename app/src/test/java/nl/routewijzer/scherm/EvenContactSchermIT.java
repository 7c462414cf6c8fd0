package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phone rings, one hand is free: a contact is logged in at most four interactions. */
class EvenContactSchermIT extends Scherm {

    private static final int MEEST = 4;

    /** Counts what a person does: a field that changed, a button or link that was pressed. */
    private static final String TEL = """
            () => { window.gedaan = 0;
              addEventListener('change', () => { window.gedaan++; }, true);
              addEventListener('click', e => { if (e.target.closest('button, a')) window.gedaan++; }, true);
              addEventListener('submit', e => { document.title = 'gedaan ' + window.gedaan; e.preventDefault(); }, true); }
            """;

    @ParameterizedTest
    @ValueSource(ints = {BREED, SMAL})
    void in_ten_hoogste_vier_interacties(int breedte) {
        logIn("Anke Dijkstra");
        breedte(breedte);
        opFormulier();
        pagina().evaluate(TEL);
        vulIn();
        knop("Bereikt, bewaar").click();
        assertThat(pagina()).hasTitle(java.util.regex.Pattern.compile("gedaan [1-" + MEEST + "]"));

        ga("/vandaag");
        opFormulier();
        vulIn();
        knop("Bereikt, bewaar").click();
        assertThat(mededeling()).containsText("Het contact is bewaard.");
        assertThat(pagina().getByText("over de open dag")).isVisible();
        assertThat(pagina().getByText("Weer contact: uiterlijk di 1 december.")).isVisible();
        keurZoalsHetIs("contact-bewaard");
        pagina().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ongedaan maken – WhatsApp"))
                .click();
        assertThat(mededeling()).hasText("Het contact is teruggenomen.");
        assertThat(pagina().getByText("over de open dag")).hasCount(0);
    }

    private void opFormulier() {
        pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Even contact – "))
                .first()
                .click();
        assertThat(kop("Even contact")).isVisible();
    }

    private void vulIn() {
        veld("WhatsApp").check();
        veld("Eén regel").fill("over de open dag");
        veld("di 1 december").check();
    }

    @Test
    void met_alleen_het_toetsenbord_en_zonder_script() {
        zonderScript();
        logIn("Anke Dijkstra");
        ga("/jongeren/" + jelle() + "/contact");
        veld("bellen").focus();
        pagina().keyboard().press("Space");
        veld("Eén regel").focus();
        pagina().keyboard().type("ging over, nam niet op");
        pagina().keyboard().press("Enter");
        assertThat(mededeling()).containsText("Het contact is bewaard.");
        assertThat(pagina().getByText("geen gehoor", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }
}
