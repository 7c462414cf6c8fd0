package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The brug as who guides sees it: empty, filled in, with views that differ, and other instruments. */
class BrugSchermIT extends Scherm {

    private static final String TE_VEEL_TEKST = """
            id: matrix
            versie: "2017"
            naam: "Een matrix met een tamelijk lange naam voor een klein scherm"
            eigenaar: "Iemand anders"
            licentie: {staat: ALLEEN_SCHAAL}
            taal: nl
            invullers: [JONGERE, CONSULENT]
            minstensDagen: 90
            richting: HOGER_BETER
            schaal: {van: 1, tot: 5}
            domeinen:
              - {id: wonen, naam: "Wonen", vraag: "Hoe woon je?"}
              - {id: geld, naam: "Geld", schaal: {van: 0, tot: 40}}
            """;

    private static String brug(String naam) {
        return "/jongeren/" + jongere(WIERDAM, naam) + "/brug";
    }

    @Test
    void van_leeg_tot_ingevuld() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga("/jongeren/" + sam());
        link("Brug").click();
        assertThat(pagina().getByText("Er is nog niets ingevuld")).isVisible();
        keur("brug-leeg");
        link("Vul in: De brug").click();
        keur("brug-invullen");
        knop("Bewaar").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("brug-invullen-fout");
        pagina().getByLabel("3 halverwege").first().check();
        pagina().locator("#antwoord-geld").getByLabel("liever niet").check();
        veld("Wil je er iets bij zeggen?").fill("Sinds de kamer is het rustiger.");
        knop("Bewaar").click();
        assertThat(mededeling()).containsText("Het is bewaard.");
        assertThat(pagina().getByRole(AriaRole.IMG, exact("Thuis door de tijd")))
                .isVisible();
        keur("brug-een-keer");
        knop("Ongedaan maken").first().click();
        assertThat(mededeling()).hasText("Het is weer weg.");
        assertThat(pagina().getByText("Er is nog niets ingevuld")).isVisible();
    }

    @Test
    void wie_verder_komt_en_wie_het_anders_ziet() {
        logIn("Anke Dijkstra");
        ga(brug("Noor Haddad"));
        pagina().getByText("Bekijk als tabel").first().click();
        assertThat(pagina().getByRole(AriaRole.CELL, exact("4 bijna over")).first())
                .isVisible();
        keur("brug-noor");
        pagina().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        pagina().screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "schermen", "brug-noor-afdruk.png")));
        pagina().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        ga(brug("Yara Okafor"));
        assertThat(pagina().getByText("Wat ziet de een dat de ander nog niet ziet?")
                        .first())
                .isVisible();
        keur("brug-yara");
        ga(brug("Noor Haddad") + "/invullen/stress");
        keur("brug-stress");
        ga(brug("Noor Haddad") + "/invullen/tevredenheid");
        keur("brug-tevredenheid");
    }

    @Test
    void invullen_en_verbeteren_zonder_script_en_met_alleen_het_toetsenbord() {
        zonderScript();
        logIn("Anke Dijkstra");
        breedte(SMAL);
        ga(brug("Sam Boer") + "/invullen/brug");
        pagina().locator("#antwoord-thuis-1").focus();
        pagina().keyboard().press("ArrowDown");
        pagina().keyboard().press("ArrowDown");
        assertThat(pagina().locator("#antwoord-thuis-3")).isChecked();
        knop("Bewaar").focus();
        pagina().keyboard().press("Enter");
        assertThat(mededeling()).containsText("Het is bewaard.");
        pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verbeter – De brug"))
                .focus();
        pagina().keyboard().press("Enter");
        pagina().locator("#antwoord-thuis-3").focus();
        pagina().keyboard().press("ArrowDown");
        knop("Bewaar").focus();
        pagina().keyboard().press("Enter");
        assertThat(mededeling()).containsText("Het is verbeterd.");
        assertThat(pagina().locator("summary", new Page.LocatorOptions().setHasText("wat er eerder stond")))
                .isVisible();
    }

    @Test
    void een_instrument_toevoegen_en_intrekken() {
        magAntwoorden(422);
        logIn("Tineke Wolters");
        ga("/beheer/instellingen");
        link("Instrumenten om mee te kijken hoe het gaat").click();
        keur("instrumenten");
        kies(TE_VEEL_TEKST);
        assertThat(pagina().locator("#fouten")).isFocused();
        assertThat(pagina().getByText("Regel 12:")).isVisible();
        keur("instrumenten-fout");
        kies(TE_VEEL_TEKST.replace(", vraag: \"Hoe woon je?\"", ""));
        keur("instrumenten-voorbeeld");
        knop("Voeg toe").click();
        assertThat(mededeling()).containsText("kan nu worden ingevuld.");
        knop("Ongedaan maken").click();
        assertThat(mededeling()).containsText("Wat ermee is ingevuld, blijft staan.");
        keur("instrumenten-ingetrokken");
        knop("Ongedaan maken").click();
        logUit();
        logIn("Anke Dijkstra");
        ga(brug("Sam Boer") + "/invullen/matrix");
        keur("brug-invullen-matrix");
    }

    private void kies(String inhoud) {
        veld("YAML-bestand, hooguit 64 kB")
                .setInputFiles(new FilePayload("matrix.yaml", "text/plain", inhoud.getBytes(StandardCharsets.UTF_8)));
        knop("Bekijk het bestand").click();
    }
}
