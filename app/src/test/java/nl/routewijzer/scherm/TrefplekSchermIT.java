package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.bijlage.BestandFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one meets: written down by a consulent, read by the jongere who comes there. */
class TrefplekSchermIT extends Scherm {

    @ParameterizedTest
    @CsvSource({
        "Gemeente Wierdam, Anke Dijkstra, Noor Haddad, routewijzer-",
        "Dienst Waddenkring, Sietske Hoekstra, Femke Hiemstra, zeeblauw-"
    })
    void van_niets_tot_de_weg_erheen(String organisatie, String consulent, String wie, String thema) {
        magAntwoorden(422);
        Rijen.eigenaar()
                .sql("update gesprek.trefplek set vervallen_op = gewijzigd_op")
                .update();
        logIn(consulent);
        ga("/agenda");
        link("Plekken waar je afspreekt").click();
        keur(thema + "trefplekken-leeg");
        link("Plek erbij").click();
        keur(thema + "trefplek-nieuw");
        knop("Bewaar").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur(thema + "trefplek-fout");
        veld("Naam").fill("De bibliotheek");
        veld("Adres").fill("Havenkade 12, naast de bakker");
        veld("Zo kom je er").fill("Bus 4 stopt voor de deur.\nMeld je bij de balie en zeg dat je een afspraak hebt.");
        pagina().locator("#foto")
                .setInputFiles(new FilePayload("ingang.jpg", "image/jpeg", BestandFixture.foto(800, 500)));
        veld("Wat er op de foto staat").fill("Een blauwe deur naast een bakkerij");
        knop("Bewaar").click();
        assertThat(mededeling()).hasText("De plek is bewaard.");
        keur(thema + "trefplekken");
        pagina().locator("main a[href^='/agenda/trefplekken/']").first().click();
        keur(thema + "trefplek-wijzig");
        var jongere = jongere(organisatie, wie);
        ga("/jongeren/" + jongere + "/gesprekken/nieuw");
        veld("Datum").fill("2026-12-03");
        veld("ergens anders").check();
        pagina().locator("#plaats").fill("De bibliotheek");
        pagina().locator("form[action$='/gesprekken'] button.nl-button--primary")
                .click();
        venster()
                .addCookies(List.of(new Cookie(
                                "SESSION",
                                Bezoeker.jongere(poort, organisatie, jongere).sessie())
                        .setUrl(adres("/"))));
        ga("/portaal");
        link("Wat kun je verwachten?").click();
        assertThat(pagina().getByAltText("Een blauwe deur naast een bakkerij")).isVisible();
        keur(thema + "plek-afspraak-met-weg");
    }
}
