package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How jongeren come in: a melding of somebody who may be known, a groepsvoorlichting, a file. */
class InstroomSchermIT extends Scherm {

    private static final String BESTAND = """
            Roepnaam;Achternaam;Geboortedatum;BSN;Melding;Consulent
            Noa;van der Veen;14-03-2005;999990019;01-11-2026;CONSULENT
            Bo;;31-02-2005;12;01-11-2026;CONSULENT
            IEMAND;;01-11-2026;CONSULENT
            """;

    @ParameterizedTest
    @CsvSource({
        "Anke Dijkstra, Sam, Bour, 14, 3, 2006, Sam de Boer, routewijzer",
        "Sietske Hoekstra, Femke, Hiemstra, '', '', '', Femke Hiemstra, zeeblauw"
    })
    void een_melding_van_iemand_die_al_bekend_kan_zijn(
            String consulent,
            String roepnaam,
            String achternaam,
            String dag,
            String maand,
            String jaar,
            String bekend,
            String thema) {
        magAntwoorden(422);
        logIn(consulent);
        ga("/meldingen/nieuw");
        veld("Roepnaam").fill(roepnaam);
        veld("Achternaam").fill(achternaam);
        var geboren = jaar == null || jaar.isEmpty() ? geborenVan(bekend) : new String[] {dag, maand, jaar};
        geboren(geboren[0], geboren[1], geboren[2]);
        knop("Melding bewaren").click();
        assertThat(kop("Kennen we deze jongere al?")).isVisible();
        keur(thema + "-gelijk");
        knop("Ga verder").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur(thema + "-gelijk-fout");
        knop("Terug naar het formulier").click();
        assertThat(veld("Achternaam")).hasValue(achternaam);
    }

    private static String[] geborenVan(String naam) {
        var datum = nl.routewijzer.app.Rijen.eigenaar()
                .sql("select geboortedatum::text from jongere.jongere where roepnaam || ' ' || achternaam = :naam")
                .param("naam", naam)
                .query(String.class)
                .single();
        return new String[] {datum.substring(8), datum.substring(5, 7), datum.substring(0, 4)};
    }

    @Test
    void ook_zonder_script_wordt_het_dezelfde_of_een_ander() {
        zonderScript();
        logIn("Anke Dijkstra");
        ga("/meldingen/nieuw");
        veld("Roepnaam").fill("Samm");
        veld("Achternaam").fill("de Bour");
        geboren("14", "3", "2006");
        knop("Melding bewaren").click();
        pagina().getByLabel("Iemand anders").check();
        knop("Ga verder").click();
        assertThat(mededeling()).containsText("De melding is bewaard.");
        assertThat(kop("Samm de Bour")).isVisible();
    }

    @Test
    void een_groepsvoorlichting_van_leeg_tot_wie_er_was() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga("/meldingen/nieuw");
        veld("Roepnaam").fill("Lotte");
        veld("Achternaam").fill("Prins");
        geboren("", "", "2010");
        pagina().keyboard().press("Tab");
        assertThat(pagina().locator("#leeftijd"))
                .hasText("Lotte is 15 of 16 jaar; hier meld je meestal vanaf 18 jaar. Het kan gewoon.");
        keurZoalsHetIs("melding-leeftijd");
        knop("Melding bewaren").click();
        assertThat(mededeling()).containsText("De melding is bewaard.");

        link("Voorlichtingen").click();
        keur("voorlichtingen-leeg");
        knop("Plan").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("voorlichtingen-fout");
        veld("Datum").fill("2026-11-24");
        veld("Tijd").fill("10:00");
        veld("Plaats").fill("Stadskantoor, zaal 2");
        knop("Plan").click();
        keur("voorlichting-kandidaten");
        pagina().getByLabel("Lotte Prins").check();
        knop("Nodig uit").click();
        assertThat(mededeling()).containsText("1 jongere staat op de lijst.");
        veld("kwam niet").check();
        keur("voorlichting-presentie");
        knop("Bewaar wie er was").click();
        assertThat(mededeling()).containsText("Van 1 jongere is het vastgelegd.");
        keurZoalsHetIs("voorlichting-vastgelegd");
        ga("/voorlichtingen");
        keur("voorlichtingen");
        ga("/vandaag");
        assertThat(pagina().getByText("Bel liefst vandaag en spreek iets af, uiterlijk di 1 december."))
                .isVisible();
        keur("vandaag-voorlichting-gemist");
    }

    @ParameterizedTest
    @CsvSource({
        "Marijke Postma, Anke, Sam, de Boer, 14-03-2006, routewijzer",
        "Bas Kuiper, Sietske, Femke, Hiemstra, '', zeeblauw"
    })
    void een_bestand_met_een_fout_en_met_iemand_die_bekend_is(
            String teamleider, String consulent, String roepnaam, String achternaam, String geboren, String thema) {
        logIn(teamleider);
        ga("/jongeren/import");
        keur(thema + "-import-leeg");
        var dag = geboren == null || geboren.isEmpty()
                ? String.join("-", geborenVan(roepnaam + " " + achternaam))
                : geboren;
        pagina().getByLabel("CSV-bestand")
                .setInputFiles(new FilePayload(
                        "caseload.csv",
                        "text/csv",
                        BESTAND.replace("CONSULENT", consulent)
                                .replace("IEMAND", roepnaam + ";" + achternaam + ";" + dag)
                                .getBytes(StandardCharsets.UTF_8)));
        knop("Lees het bestand").click();
        assertThat(pagina().locator("#fouten-kop2")).isVisible();
        keur(thema + "-import-voorbeeld");
        knop("Sla deze regels over").click();
        pagina().getByLabel("Sla deze regel over").check();
        knop("Bewaar de keuzes").click();
        keur(thema + "-import-klaar");
        knop("Neem alles over").click();
        assertThat(mededeling()).containsText("1 jongere is overgenomen.");
        mededeling().getByText("Ongedaan maken").click();
        assertThat(mededeling()).containsText("Teruggedraaid");
    }
}
