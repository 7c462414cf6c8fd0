package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Rijen;
import org.junit.jupiter.api.Test;

/** Sam says how he wants to hear things, and who writes to him sees that. */
class WensSchermIT extends Scherm {

    private void alsSam() {
        venster()
                .addCookies(List.of(new Cookie(
                                "SESSION",
                                Bezoeker.jongere(poort, WIERDAM, sam()).sessie())
                        .setUrl(adres("/"))));
        ga("/portaal/berichten");
    }

    @Test
    void kiezen_en_wie_begeleidt_ziet_het() {
        magAntwoorden(422);
        alsSam();
        link("Hoe wil je iets horen?").click();
        keur("portaal-wensen");
        veld("Ik kies zelf. Niet tussen:").check();
        knop("Bewaar").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("portaal-wensen-fout");
        veld("Van").fill("20:00");
        veld("Tot").fill("10:00");
        veld("In welke taal?").selectOption("TR");
        knop("Bewaar").click();
        assertThat(mededeling()).hasText("Dat is bewaard.");
        logUit();
        logIn("Anke Dijkstra");
        ga("/jongeren/" + sam() + "/berichten");
        assertThat(pagina().getByText("Sam koos dit zelf.")).isVisible();
        keur("berichten-wens");
    }

    @Test
    void zonder_adres() {
        Rijen.eigenaar()
                .sql(
                        "update jongere.jongere set telefoon = null, telefoon_zoek = null, email = null, email_zoek = null where id = :sam")
                .param("sam", sam().waarde())
                .update();
        alsSam();
        link("Hoe wil je iets horen?").click();
        keur("portaal-wensen-geen-adres");
        logUit();
        logIn("Anke Dijkstra");
        ga("/jongeren/" + sam() + "/berichten/nieuw");
        keur("berichten-geen-adres");
    }

    @Test
    void met_alleen_het_toetsenbord_en_zonder_script() {
        zonderScript();
        alsSam();
        link("Hoe wil je iets horen?").press("Enter");
        veld("Geen seintjes. Ik kijk zelf in het portaal.").press("Space");
        veld("Een gesprek dat gepland is").press("Space");
        knop("Bewaar").press("Enter");
        assertThat(mededeling()).hasText("Dat is bewaard.");
        link("Hoe wil je iets horen?").press("Enter");
        assertThat(veld("Geen seintjes. Ik kijk zelf in het portaal.")).isChecked();
        assertThat(veld("Een gesprek dat gepland is")).not().isChecked();
    }
}
