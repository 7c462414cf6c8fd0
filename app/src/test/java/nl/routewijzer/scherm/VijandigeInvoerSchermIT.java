package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Markup, emoji and text from right to left are text, wherever they come back. */
class VijandigeInvoerSchermIT extends Scherm {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String PLAATJE = "\"><img src=x onerror=alert(2)>";
    private static final String EMOJI = "Noa 🌻👩🏽‍🌾";
    private static final String RECHTS_NAAR_LINKS = "נועה \u202Eabc";

    @Test
    void een_naam_met_opmaak_is_een_naam() {
        logIn("Anke Dijkstra");
        ga("/meldingen/nieuw");
        veld("Roepnaam").fill(SCRIPT);
        veld("Tussenvoegsel").fill(RECHTS_NAAR_LINKS);
        veld("Achternaam").fill(EMOJI);
        geboren("5", "5", "2007");
        veld("Bereiken").fill(PLAATJE);
        veld("Wat helpt").fill("{{7*7}} ${7*7} " + PLAATJE);
        knop("Melding bewaren").click();
        var naam = SCRIPT + " " + RECHTS_NAAR_LINKS + " " + EMOJI;
        assertThat(kop("alert(1)")).hasText(naam);
        assertThat(pagina().getByText("{{7*7}} ${7*7} " + PLAATJE)).isVisible();
        keur("vijandig-jongere");

        for (var pad : new String[] {"/vandaag", "/jongeren"}) {
            ga(pad);
            assertThat(link(naam)).isVisible();
            keur("vijandig" + pad.replace('/', '-'));
        }
        pagina().locator("#zoek").fill("script");
        assertThat(pagina().locator("#gevonden a")).hasText(naam);
        pagina().locator("#zoek").fill(SCRIPT);
        pagina().locator("#zoek").press("Enter");
        assertThat(pagina().getByText("Je zocht naar " + SCRIPT)).isVisible();
        keur("vijandig-zoeken");
    }

    @Test
    void een_gesprek_met_opmaak_is_tekst() {
        var tekst = SCRIPT + "\n" + PLAATJE + "\n</textarea><b>vet</b>\n" + EMOJI + "\n" + RECHTS_NAAR_LINKS;
        logIn("Anke Dijkstra");
        ga("/gesprekken/" + gesprekMetSam());
        veld("Samen opgeschreven").fill(tekst);
        veld("Alleen voor collega's").fill("\n" + tekst);
        pagina().locator("#wat-0").fill(PLAATJE);
        assertThat(pagina().locator("#bewaard")).hasText("bewaard 08:55");
        pagina().reload();
        assertThat(veld("Samen opgeschreven")).hasValue(tekst);
        assertThat(veld("Alleen voor collega's")).hasValue("\n" + tekst);
        assertThat(pagina().locator("#wat-0")).hasValue(PLAATJE);
        keur("vijandig-gesprek");
        knop("Gesprek afronden").click();
        link("Bekijk – Sam de Boer").click();
        assertThat(pagina().locator(".rw-tekst").first()).hasText(tekst);
        assertThat(pagina().getByText(PLAATJE).last()).isVisible();
        assertThat(pagina().locator("main img, main script, main b:text('vet')"))
                .hasCount(0);
        keur("vijandig-afgerond");
    }

    @Test
    void tienduizend_tekens_worden_geweigerd_bij_het_veld_en_blijven_staan() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga("/gesprekken/" + gesprekMetSam());
        var lang = "🌻".repeat(10_000);
        veld("Samen opgeschreven").fill(lang);
        knop("Gesprek afronden").click();
        assertThat(pagina().locator("#samen-fout"))
                .hasText("Dit is te lang: hooguit 8.000 tekens. Nu zijn het er 10.000.");
        assertThat(veld("Samen opgeschreven")).hasValue(lang);
        veld("Samen opgeschreven").fill(lang.substring(0, 2 * 8_000));
        knop("Gesprek afronden").click();
        assertThat(mededeling()).containsText("Het gesprek is afgerond.");
        link("Bekijk – Sam de Boer").click();
        keur("vijandig-lang");
    }
}
