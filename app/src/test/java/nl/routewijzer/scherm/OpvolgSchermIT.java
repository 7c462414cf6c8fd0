package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.JongereId;
import org.junit.jupiter.api.Test;

/** Noor did not come yesterday: from Vandaag to every step of the way back, as a person does it. */
class OpvolgSchermIT extends Scherm {

    private static JongereId noor() {
        return jongere(WIERDAM, "Noor Haddad");
    }

    private static String pad() {
        return "/gesprekken/" + Demowereld.uuid(noor() + "/gesprek/-1") + "/opvolgen";
    }

    private void druk(String begin) {
        pagina().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(begin))
                .first()
                .click();
    }

    @Test
    void van_vandaag_naar_de_volgende_stap() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Volg op"))
                .first()
                .click();
        assertThat(kop("Contact zoeken met Noor Haddad")).isVisible();
        keur("opvolgen");
        pagina().getByText("Schrijf een ander antwoord op").click();
        knop("Bewaar antwoord").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("opvolgen-fout");
        veld("het was te spannend of te veel").check();
        knop("Bewaar antwoord").click();
        assertThat(mededeling()).containsText("Het antwoord is bewaard.");
        assertThat(pagina().locator("#stap")).containsText("Voorstel: Probeer een andere weg.");
        druk("Kies – Probeer een andere weg");
        assertThat(mededeling()).containsText("Je koos: Probeer een andere weg.");
        assertThat(kop("Even contact")).isVisible();
        veld("brief").check();
        knop("Geen gehoor, bewaar").click();
        ga(pad());
        keur("opvolgen-onderweg");
    }

    @Test
    void het_wijkteam_wordt_gevraagd_en_antwoordt() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga(pad() + "/wijkteam");
        keur("wijkteam");
        knop("Leg de vraag vast").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("wijkteam-fout");
        veld("Aan wie?").fill("Wijkteam Noord");
        veld("het hoort bij onze taak").check();
        veld("Welke taak is dat?").fill("Wij begeleiden haar");
        veld("brief").check();
        veld("Wanneer vraag je hoe het gaat?").fill("2026-12-01");
        knop("Leg de vraag vast").click();
        assertThat(mededeling()).containsText("De vraag is vastgelegd.");
        keur("wijkteam-gevraagd");
        knop("Sluit de vraag").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("wijkteam-sluiten-fout");
        veld("Wat kwam ervan?").fill("Ze logeert bij haar oma en belt morgen.");
        knop("Sluit de vraag").click();
        assertThat(mededeling()).containsText("De vraag aan het wijkteam is gesloten.");
        keur("opvolgen-na-wijkteam");
    }

    @Test
    void met_alleen_het_toetsenbord_en_zonder_script_bewust_niets_sturen() {
        zonderScript();
        logIn("Anke Dijkstra");
        ga(pad());
        pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leg vast"))
                .first()
                .focus();
        pagina().keyboard().press("Enter");
        assertThat(kop("Bewust niets sturen")).isVisible();
        veld("Waarom is dit nu beter?").focus();
        pagina().keyboard().type("Nog een brief geeft paniek");
        veld("Wanneer kijk je opnieuw?").fill("2026-12-08");
        pagina().keyboard().press("Enter");
        assertThat(mededeling()).containsText("Het signaal is stil");
        assertThat(pagina().getByText("Ruimte voor tweede kans en time-out, Stress-sensitieve benadering"))
                .isVisible();
        ga("/vandaag");
        assertThat(pagina().getByText("kwam ma 23 november niet")).hasCount(0);
    }

    @Test
    void na_kwam_niet_wijst_de_mededeling_de_weg_en_bewust_niets_sturen_is_een_formulier() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga("/gesprekken/" + gesprekMetSam());
        knop("Kwam niet").click();
        assertThat(mededeling()).containsText("Het gesprek is afgerond.");
        keur("vandaag-na-kwam-niet");
        mededeling().getByRole(AriaRole.LINK).click();
        assertThat(kop("Contact zoeken met Sam de Boer")).isVisible();
        keur("opvolgen-begin");
        ga("/gesprekken/" + gesprekMetSam());
        keur("gesprek-kwam-niet");
        ga("/gesprekken/" + gesprekMetSam() + "/opvolgen/wijkteam");
        keur("wijkteam-eerst-vragen");
        ga("/gesprekken/" + gesprekMetSam() + "/opvolgen/niets");
        keur("niets");
        knop("Leg vast").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("niets-fout");
    }
}
