package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phone rings, one hand is free: a contact is logged in at most four interactions. */
class EvenContactSchermIT extends Scherm {

    private static final int MEEST = 4;

    private int interacties;

    private void klik(Locator wat) {
        wat.click();
        interacties++;
    }

    @ParameterizedTest
    @ValueSource(ints = {BREED, SMAL})
    void in_ten_hoogste_vier_interacties(int breedte) {
        logIn("Anke Dijkstra");
        breedte(breedte);
        pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Even contact – "))
                .first()
                .click();
        assertThat(kop("Even contact")).isVisible();
        interacties = 0;
        klik(pagina().getByText("WhatsApp", new Page.GetByTextOptions().setExact(true)));
        veld("Eén regel").fill("over de open dag");
        interacties++;
        klik(pagina().getByText("di 1 december"));
        klik(knop("Bewaar contact"));
        assertThat(mededeling()).containsText("Het contact is bewaard.");
        assertThat(interacties).isLessThanOrEqualTo(MEEST);
        assertThat(pagina().getByText("over de open dag")).isVisible();
        keur("contact-bewaard-" + breedte);
        knop("Ongedaan maken").click();
        assertThat(mededeling()).hasText("Het contact is teruggenomen.");
        assertThat(pagina().getByText("over de open dag")).hasCount(0);
    }

    @Test
    void met_alleen_het_toetsenbord_en_zonder_script() {
        zonderScript();
        logIn("Anke Dijkstra");
        ga("/jongeren/" + jelle() + "/contact");
        veld("bellen").focus();
        pagina().keyboard().press("Space");
        veld("nee").focus();
        pagina().keyboard().press("Space");
        veld("Eén regel").focus();
        pagina().keyboard().type("ging over, nam niet op");
        pagina().keyboard().press("Enter");
        assertThat(mededeling()).containsText("Het contact is bewaard.");
        assertThat(pagina().getByText("niet bereikt")).isVisible();
    }
}
