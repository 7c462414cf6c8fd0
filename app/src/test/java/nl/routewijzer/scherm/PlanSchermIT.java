package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.routewijzer.gedeeld.JongereId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan as two people make it at one screen. */
class PlanSchermIT extends Scherm {

    private static JongereId noor() {
        return jongere(WIERDAM, "Noor Haddad");
    }

    private void naarPlan(JongereId jongere) {
        ga("/jongeren/" + jongere + "/plan");
    }

    @ParameterizedTest
    @CsvSource({"Gemeente Wierdam, Anke Dijkstra, Noor Haddad", "Dienst Waddenkring, Sietske Hoekstra, Femke Hiemstra"})
    void het_plan_en_zijn_formulieren(String organisatie, String consulent, String wie) {
        magAntwoorden(422);
        var thema = consulent.startsWith("Anke") ? "routewijzer-" : "zeeblauw-";
        logIn(consulent);
        naarPlan(jongere(organisatie, wie));
        keur(thema + "plan");
        pagina().locator(".rw-anders > summary").first().click();
        keur(thema + "plan-meer");
        link("Nieuw doel").click();
        keur(thema + "plan-doel");
        knop("Bewaar").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur(thema + "plan-doel-fout");
        naarPlan(jongere(organisatie, wie));
        link("Eens of niet eens").click();
        keur(thema + "plan-eens");
        knop("Bewaar").click();
        keur(thema + "plan-eens-fout");
        naarPlan(jongere(organisatie, wie));
        link("Handtekening").click();
        keur(thema + "plan-handtekening");
        naarPlan(jongere(organisatie, wie));
        link("Hulp wel of niet").click();
        keur(thema + "plan-hulp");
        naarPlan(jongere(organisatie, wie));
        link("Erbij schrijven").click();
        keur(thema + "plan-goed");
        ga("/jongeren/" + jongere(organisatie, wie) + "/plan/versies");
        keur(thema + "plan-versies");
        link("Versie 3").click();
        keur(thema + "plan-versie");
    }

    @Test
    void van_een_leeg_plan_tot_een_gevierde_stap() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        naarPlan(sam());
        keur("plan-leeg");
        link("Schrijf het eerste doel op").click();
        veld("Wat wil Sam bereiken?").fill("Ik wil leren lassen");
        pagina().getByText("Dit is een leerdoel").click();
        veld("Werk en activiteiten").check();
        knop("Bewaar").click();
        assertThat(mededeling()).hasText("Het doel staat in het plan.");
        link("Stap erbij – Ik wil leren lassen").click();
        pagina().locator("[name=behoeften]").first().check();
        knop("Toon ideeën").click();
        keur("plan-stap-ideeen");
        pagina().getByText("Maak hier een stap van").first().click();
        keur("plan-stap-uit-toolbox");
        veld("Wat is de stap?").fill("Samen kijken waar Sam goed in is");
        knop("Bewaar").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("plan-stap-fout");
        veld("Sam").check();
        knop("Bewaar").click();
        assertThat(mededeling()).hasText("De stap staat in het plan.");
        knop("Gedaan – Samen kijken waar Sam goed in is").click();
        assertThat(mededeling()).containsText("Goed gedaan: de stap is afgevinkt.");
        keur("plan-afgevinkt");
        link("Vier dit – Samen kijken waar Sam goed in is").click();
        keur("plan-vier");
        veld("Wat is hier mooi aan?").fill("Sam wist er zelf vier te noemen.");
        knop("Bewaar").click();
        assertThat(pagina().getByText("Sam wist er zelf vier te noemen.")).isVisible();
        pagina().locator(".rw-anders > summary").first().click();
        link("Pauze").click();
        keur("plan-pauze");
        veld("Sam heeft rust nodig.").check();
        veld("Wanneer kijken jullie weer?").fill("2027-01-12");
        veld("Waarom een pauze?").fill("even tijd voor familie");
        knop("Bewaar").click();
        keur("plan-met-pauze");
        pagina().locator(".rw-anders > summary").first().click();
        link("Stop").click();
        veld("Waarom stoppen jullie hiermee?").fill("lassen bleek niets voor Sam");
        knop("Bewaar").click();
        assertThat(link("Heropen – Ik wil leren lassen")).isVisible();
        keur("plan-gestopt");
        link("Heropen – Ik wil leren lassen").click();
        knop("Bewaar").click();
        assertThat(mededeling()).hasText("Het doel loopt weer.");
    }

    @Test
    void twee_die_hetzelfde_wijzigen_kiezen_zelf() {
        magAntwoorden(409);
        logIn("Anke Dijkstra");
        naarPlan(noor());
        var doel = pagina().locator("section[id^=doel-]")
                .first()
                .getAttribute("id")
                .replace("doel-", "");
        var wijzig = "/jongeren/" + noor() + "/plan/doelen/" + doel + "/wijzig";
        var tweede = venster().newPage();
        ga(wijzig);
        tweede.navigate(adres(wijzig));
        tweede.getByLabel("Wat wil Noor bereiken?").fill("Ik wil chef worden");
        tweede.locator("button[type=submit].nl-button--primary").click();
        assertThat(tweede.getByText("Het doel is gewijzigd.")).isVisible();
        tweede.close();
        veld("Wat wil Noor bereiken?").fill("Ik wil een eigen eetcafé");
        knop("Bewaar").click();
        assertThat(kop("Intussen veranderd")).isVisible();
        assertThat(pagina().getByText("Ik wil chef worden").first()).isVisible();
        keur("plan-botsing");
        knop("Neem wat ik schreef").click();
        assertThat(pagina().getByText("Ik wil een eigen eetcafé").first()).isVisible();
    }

    @Test
    void met_alleen_het_toetsenbord_en_zonder_script() {
        zonderScript();
        logIn("Anke Dijkstra");
        naarPlan(noor());
        link("Samen met Noor").focus();
        pagina().keyboard().press("Enter");
        knop("Gedaan – Twee eetcafés kiezen om te vragen naar een leerplek").focus();
        pagina().keyboard().press("Enter");
        assertThat(mededeling()).containsText("Goed gedaan: de stap is afgevinkt.");
        knop("Ongedaan maken").focus();
        pagina().keyboard().press("Enter");
        assertThat(mededeling()).hasText("De stap staat weer open.");
    }
}
