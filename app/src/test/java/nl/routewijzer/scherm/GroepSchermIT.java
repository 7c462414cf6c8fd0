package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import nl.routewijzer.app.Bezoeker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Meeting with a group: planned from the agenda, and who was there on one page. */
class GroepSchermIT extends Scherm {

    @ParameterizedTest(name = "{0} pixels breed")
    @ValueSource(ints = {BREED, SMAL})
    void plannen_en_zeggen_wie_er_was(int breedte) {
        breedte(breedte);
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga("/agenda");
        link("Spreek af met een groep").click();
        veld("Waar gaat het over?").fill("Samen wandelen");
        veld("Datum").fill("2026-11-24");
        veld("wandeling").check();
        knop("Plan met deze groep").click();
        assertThat(pagina().getByText("Kies wie er komen").first()).isVisible();
        keur("groep-fout");
        veld("Sam de Boer").check();
        veld("Noor Haddad").check();
        veld("Milan Visser").check();
        knop("Plan met deze groep").click();
        assertThat(mededeling()).hasText("Gepland, voor 3 jongeren.");
        keur("groep-vooraf");
        pagina().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Noor Haddad"))
                .getByLabel("kwam niet")
                .check();
        knop("Alle anderen waren er").click();
        assertThat(mededeling()).containsText("Bewaard bij 3 jongeren.");
        keur("groep-afgerond");
        ga("/vandaag");
        assertThat(link("Groep: Samen wandelen")).isVisible();
        keur("groep-vandaag");
    }

    @Test
    void een_groep_met_plekken_waar_sam_zelf_bij_komt() {
        logIn("Anke Dijkstra");
        ga("/groepen/nieuw");
        veld("Waar gaat het over?").fill("Samen je cv maken, met koffie en iemand die meekijkt");
        veld("Datum").fill("2026-12-03");
        veld("ergens anders").check();
        pagina().locator("#plaats").fill("de bibliotheek aan de Haven");
        veld("Plekken om zelf te kiezen").fill("6");
        knop("Plan met deze groep").click();
        assertThat(mededeling()).containsText("Nu kunnen jouw jongeren zich aanmelden.");
        keur("groep-open");
        ga("/agenda?dag=2026-12-03");
        keur("agenda-open-groep");
        venster()
                .addCookies(List.of(new Cookie(
                                "SESSION",
                                Bezoeker.jongere(poort, WIERDAM, sam()).sessie())
                        .setUrl(adres("/"))));
        ga("/portaal/afspraken/nieuw");
        keur("kies-samen");
        pagina().locator("form[action$='/samen'] button:has-text('Samen je cv')")
                .click();
        assertThat(kop("Je afspraak staat")).isVisible();
        keur("kies-samen-klaar");
    }
}
