package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.routewijzer.gedeeld.JongereId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the zoekperiode over the choice of a route to nazorg and back, as a consulent does it in the browser. */
class TrajectSchermIT extends Scherm {

    private void naar(JongereId jongere, String rest) {
        ga("/jongeren/" + jongere + rest);
    }

    private Locator actie(String tekst) {
        return pagina().locator(".rw-acties").getByText(tekst);
    }

    @ParameterizedTest
    @CsvSource({"Gemeente Wierdam, Anke Dijkstra, Sam Boer", "Dienst Waddenkring, Sietske Hoekstra, Kacper Nowak"})
    void de_zoekperiode(String organisatie, String consulent, String wie) {
        magAntwoorden(422);
        var thema = consulent.startsWith("Anke") ? "routewijzer-" : "zeeblauw-";
        logIn(consulent);
        naar(jongere(organisatie, wie), "/route");
        keur(thema + "route-zoekperiode");
        actie("Opdrachten voor de zoekperiode").click();
        keur(thema + "opdrachten-leeg");
        knop("Zet op de lijst").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur(thema + "opdrachten-fout");
        veld("Vacature-app").check();
        veld("Netwerkgesprekken").check();
        knop("Zet op de lijst").click();
        assertThat(mededeling()).hasText("Alle 2 staan op de lijst.");
        veld("Wat liet de jongere zien? – Vacature-app").fill("twee vacatures bewaard");
        knop("Gedaan – Vacature-app").click();
        assertThat(mededeling()).containsText("Goed gedaan");
        keur(thema + "opdrachten-gevuld");
        naar(jongere(organisatie, wie), "/route");
        actie("Eerder beginnen of uitzondering").click();
        keur(thema + "vastleggen-eerder");
        knop("Leg vast").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur(thema + "vastleggen-fout");
        veld("Toelichting").fill("heeft deze maand geen dak boven het hoofd");
        knop("Leg vast").click();
        assertThat(mededeling()).containsText("Het is vastgelegd.");
        assertThat(pagina().getByText("Er is besloten eerder te beginnen.")).isVisible();
        knop("Ongedaan maken").click();
        assertThat(mededeling()).hasText("Het is teruggenomen.");
        assertThat(pagina().getByText("Er is besloten eerder te beginnen.")).hasCount(0);
    }

    @Test
    void een_route_kiezen_herzien_en_uitstromen() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        naar(jongere(WIERDAM, "Iris Bakker"), "/route");
        actie("Kies een route").click();
        keur("besluit-leeg");
        knop("Leg besluit vast").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("besluit-fout");
        veld("School").check();
        veld("Hoe de zoekperiode ging").check();
        knop("Leg besluit vast").click();
        assertThat(mededeling()).containsText("Het besluit is vastgelegd.");
        keur("route-gekozen");
        actie("Kies opnieuw een route").click();
        assertThat(pagina().locator("#eerder-kop")).isVisible();
        keur("besluit-eerder");
        naar(jongere(WIERDAM, "Iris Bakker"), "/route");
        actie("Stappen op de route").click();
        veld("Wat wordt de stap?").fill("Meelopen bij de bakker");
        veld("Licht").check();
        knop("Zet op de lijst").click();
        keur("stappen-op-de-route");
        naar(jongere(WIERDAM, "Iris Bakker"), "/vastleggen/uitstroom");
        keur("uitstroom");
        veld("School").check();
        knop("Leg vast").click();
        assertThat(pagina().getByText("Uitgestroomd naar")).isVisible();
        keur("route-nazorg");
        actie("Nazorg verlengen of afronden").click();
        keur("nazorg");
        veld("Afronden").check();
        veld("Toelichting").fill("het loopt goed op school");
        knop("Leg vast").click();
        assertThat(actie("Weer begeleiden")).isVisible();
        keur("route-afgesloten");
    }

    @Test
    void met_alleen_het_toetsenbord_en_zonder_script() {
        zonderScript();
        logIn("Anke Dijkstra");
        naar(sam(), "/besluiten/B-04");
        veld("Werk").focus();
        pagina().keyboard().press("Space");
        veld("Waar de jongere zelf voor wil gaan").focus();
        pagina().keyboard().press("Space");
        veld("Op welke dag").focus();
        pagina().keyboard().press("Enter");
        assertThat(mededeling()).containsText("Het besluit is vastgelegd.");
        assertThat(pagina().getByText("Aan de slag").first()).isVisible();
    }
}
