package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The method as a consulent reads it: every page, by keyboard, on paper, and the drawing for who cannot see it. */
class MethodeSchermIT extends Scherm {

    private static final List<String> PAGINAS = List.of(
            "werkwijze?fase=gesprek1",
            "werkwijze?fase=verloop",
            "werkwijze?fase=alles",
            "toolbox",
            "doelgroepen",
            "stroomschema",
            "stroomschema?variant=methode",
            "termijnen",
            "basismethodieken",
            "elementen",
            "codeboek");

    @ParameterizedTest
    @CsvSource({"routewijzer, Anke Dijkstra", "zeeblauw, Sietske Hoekstra"})
    void elke_pagina_is_goed_te_lezen(String thema, String wie) {
        logIn(wie);
        for (var pad : PAGINAS) {
            ga("/methode/" + pad);
            assertThat(pagina().getByText("in de praktijk nog nauwelijks beproefd")
                            .first())
                    .isVisible();
            assertThat(pagina().getByText("die van het leernetwerk zijn praktijk van 2019 en 2020")
                            .first())
                    .isVisible();
            keur(thema + "-methode-" + pad.replaceAll("[^a-z0-9]+", "-"));
        }
    }

    @Test
    void zoeken_in_de_toolbox_terwijl_je_typt() {
        logIn("Anke Dijkstra");
        link("Toolbox").first().click();
        assertThat(kop("Toolbox")).isVisible();
        assertThat(link("Toolbox").first()).hasAttribute("aria-current", "page");
        assertThat(pagina().getByText("38 van 38 tools")).isVisible();
        veld("Zoek een woord").pressSequentially("schulden");
        assertThat(pagina().getByText("2 van 38 tools")).isVisible();
        assertThat(pagina().locator("#TB-PER-02")).isVisible();
        assertThat(pagina()).hasURL(adres("/methode/toolbox?zoek=schulden&behoefte=&fase=&doelgroep="));
        keur("methode-toolbox-gevonden");
        knop("Favoriet: Financiële problemen").click();
        assertThat(pagina().getByText("2 van 38 tools")).isVisible();
        assertThat(veld("Zoek een woord")).hasValue("schulden");
        veld("Zoek een woord").fill("qqqq");
        assertThat(pagina().getByText("Niets gevonden.")).isVisible();
        keur("methode-toolbox-niets");
        link("Wis de keuzes").click();
        veld("Doelgroep").selectOption("DG-STA");
        assertThat(pagina().locator("#TB-PER-06")).isVisible();
        assertThat(pagina().locator("#TB-VOO-03")).hasCount(0);
        veld("Fase").selectOption("zoekperiode");
        assertThat(pagina().getByText("Elke tool mag in elke fase.")).isVisible();
    }

    @Test
    void een_eigen_ster_en_een_eigen_notitie() {
        logIn("Anke Dijkstra");
        ga("/methode/werkwijze?fase=gesprek1");
        var ster = knop("Favoriet: Stel jezelf voor en vertel wat jouw rol is");
        assertThat(ster).hasAttribute("aria-pressed", "false");
        ster.click();
        assertThat(ster).hasAttribute("aria-pressed", "true");
        assertThat(pagina()).hasURL(adres("/methode/werkwijze?fase=gesprek1#G1-03"));
        link("Notitie: Stel jezelf voor en vertel wat jouw rol is").click();
        veld("Notitie").fill("Begin met iets over de treinreis.");
        keur("methode-notitie");
        knop("Bewaar notitie").click();
        assertThat(mededeling()).hasText("De notitie is bewaard.");
        assertThat(pagina().locator("#G1-03")).containsText("Begin met iets over de treinreis.");
        pagina().getByText("Mijn favorieten en notities").click();
        assertThat(pagina().getByText("Alleen jij ziet deze lijst.")).isVisible();
        keur("methode-mijn");

        link("Notitie: Stel jezelf voor en vertel wat jouw rol is").click();
        veld("Notitie").fill("");
        knop("Bewaar notitie").click();
        assertThat(mededeling()).containsText("De notitie is weg.");
        knop("Ongedaan maken").click();
        assertThat(mededeling()).hasText("De notitie staat er weer.");

        logUit();
        logIn("Peter Vos");
        ga("/methode/werkwijze?fase=gesprek1");
        assertThat(ster).hasAttribute("aria-pressed", "false");
        assertThat(pagina().getByText("treinreis")).hasCount(0);
    }

    @Test
    void de_tekening_zegt_een_schermlezer_alles_wat_er_te_zien_is() {
        logIn("Anke Dijkstra");
        ga("/methode/stroomschema");
        var boom = pagina().locator("svg[role=group]").ariaSnapshot();
        assertThat(boom)
                .contains("Stroomschema: Gemeente Leeuwarden")
                .contains("link \"Groepsvoorlichting, stap, samengesteld. Daarna: Kort gesprek (de jongere komt)")
                .contains("link \"2e gesprek na zoekperiode, stap, gelezen in de bron. Daarna: ")
                .contains("link \"Einde, einde, samengesteld\"");
        assertThat(boom.lines().filter(regel -> regel.contains("- listitem")).count())
                .isEqualTo(pagina().locator("svg rect").count())
                .isGreaterThan(15);

        pagina().locator("figure")
                .screenshot(new Locator.ScreenshotOptions()
                        .setPath(java.nio.file.Path.of("target", "schermen", "methode-tekening.png")));
        pagina().locator(".rw-schema").focus();
        pagina().keyboard().press("Tab");
        pagina().keyboard().press("Enter");
        assertThat(pagina()).hasURL(adres("/methode/stroomschema#K1"));
        assertThat(pagina().locator("#K1")).isInViewport();
    }

    @Test
    void met_alleen_het_toetsenbord() {
        logIn("Anke Dijkstra");
        ga("/methode/werkwijze?fase=gesprek1");
        var herkomst = pagina().getByText("Herkomst en bewijs – Stel jezelf voor");
        herkomst.focus();
        pagina().keyboard().press("Enter");
        assertThat(pagina().locator("#G1-03").getByText("leernetwerk van consulenten"))
                .isVisible();
        pagina().keyboard().press("Tab");
        assertThat(pagina().evaluate("document.activeElement.textContent"))
                .isEqualTo("Frequente en gerichte ondersteuning door vaste begeleider");
        keur("methode-herkomst");
    }

    @Test
    void op_papier_staat_alles_open_en_geen_knop() {
        logIn("Anke Dijkstra");
        ga("/methode/werkwijze?fase=gesprek1");
        pagina().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(pagina().locator("#G1-03").getByText("leernetwerk van consulenten"))
                .isVisible();
        assertThat(pagina().locator(".rw-eigen").first()).isHidden();
        assertThat(pagina().getByRole(AriaRole.NAVIGATION)).hasCount(0);
        pagina().screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(java.nio.file.Path.of("target", "schermen", "methode-op-papier.png")));
    }

    @Test
    void de_beheerder_kiest_de_variant() {
        magAntwoorden(422);
        logIn("Tineke Wolters");
        link("Variant kiezen").click();
        assertThat(kop("Variant kiezen")).isVisible();
        keur("methodebeheer");
        veld("Dienst Noardwest Fryslân deed mee aan het leernetwerk · dienst-nwf-2020.2")
                .check();
        knop("Kies deze variant").click();
        assertThat(mededeling()).hasText("De keuze is bewaard.");
        ga("/methode/termijnen");
        assertThat(pagina().getByText("variant Dienst Noardwest Fryslân")).isVisible();
        assertThat(rij("Pogingen als de jongere niet komt")).containsText("Dienst Noardwest Fryslân");
    }

    @Test
    void zonder_script_doet_alles_het_ook() {
        zonderScript();
        logIn("Anke Dijkstra");
        ga("/methode/toolbox");
        veld("Zoek een woord").fill("Schulden");
        knop("Zoek").last().click();
        assertThat(pagina().getByText("2 van 38 tools")).isVisible();
        knop("Favoriet: Financiële problemen").click();
        assertThat(pagina().getByText("2 van 38 tools")).isVisible();
        assertThat(knop("Favoriet: Financiële problemen")).hasAttribute("aria-pressed", "true");
    }

    private Locator rij(String tekst) {
        return pagina().locator(".rw-stuk", new Page.LocatorOptions().setHasText(tekst))
                .first();
    }
}
