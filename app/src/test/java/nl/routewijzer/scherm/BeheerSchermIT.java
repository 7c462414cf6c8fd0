package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Testdatabase;
import nl.routewijzer.toegang.Huisopdrachten;
import org.junit.jupiter.api.Test;

/** A beheerder keeps colleagues, settings and the organisation; a region sees its numbers. */
class BeheerSchermIT extends Scherm {

    @Test
    void een_collega_verandert_en_gaat_uit_dienst() {
        magAntwoorden(422);
        logIn("Tineke Wolters");
        ga("/beheer/mensen");
        link("Wijzig – Anke Dijkstra").click();
        veld("Achternaam").fill("Dijkstra-van Nieuwkamp tot Oudenboschveld");
        veld("teamleider").check();
        veld("Werkgebied").fill("Noord en de dorpen");
        knop("Bewaar").click();
        assertThat(mededeling()).containsText("De gegevens van je collega zijn bewaard.");
        link("Wijzig – Anke Dijkstra-van Nieuwkamp tot Oudenboschveld").click();
        assertThat(pagina().getByText("Rol: consulent, teamleider. Was: consulent."))
                .isVisible();
        keur("beheer-collega-veranderd");
        link("Uit dienst").click();
        keur("beheer-uit-dienst");
        veld("Vanaf welke dag werkt deze collega hier niet meer?").fill("2026-11-23");
        knop("Zet uit dienst").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("beheer-uit-dienst-fout");
        veld("Vanaf welke dag werkt deze collega hier niet meer?").fill("2026-12-01");
        knop("Zet uit dienst").click();
        assertThat(mededeling()).containsText("werkt hier niet meer vanaf di 1 december");
        keur("beheer-mensen-straks");
        link("Wijzig – Anke Dijkstra-van Nieuwkamp tot Oudenboschveld").click();
        keur("beheer-collega-straks");
        ga("/beheer/mensen");
        link("Wijzig – Tineke Wolters").click();
        veld("beheerder").uncheck();
        veld("onderzoeker").check();
        knop("Bewaar").click();
        assertThat(pagina().locator("#rollen"))
                .containsText("Dit is de laatste beheerder. Geef eerst een collega de rol van beheerder.");
        keur("beheer-laatste-beheerder");
    }

    @Test
    void uit_dienst_en_ongedaan_zonder_script() {
        zonderScript();
        logIn("Tineke Wolters");
        ga("/beheer/mensen");
        link("Wijzig – Peter Vos").click();
        link("Uit dienst").click();
        knop("Zet uit dienst").click();
        assertThat(mededeling()).containsText("Peter Vos werkt hier niet meer");
        knop("Ongedaan maken").click();
        assertThat(mededeling()).hasText("Peter Vos werkt hier.");
    }

    @Test
    void een_instelling_met_het_toetsenbord_en_terug_naar_de_standaard() {
        magAntwoorden(422);
        logIn("Tineke Wolters");
        link("Instellingen").click();
        keur("beheer-instellingen");
        link("Wijzig – Duur van de nazorg").focus();
        pagina().keyboard().press("Enter");
        assertThat(kop("Duur van de nazorg")).isVisible();
        keur("beheer-instelling");
        veld("Wat geldt hier?").fill("veel");
        pagina().keyboard().press("Enter");
        assertThat(pagina().locator("#fouten")).isFocused();
        assertThat(pagina().locator("#waarde-fout")).hasText("Vul een heel getal in van 1 tot en met 24.");
        assertThat(veld("Wat geldt hier?")).hasValue("veel");
        keur("beheer-instelling-fout");
        veld("Wat geldt hier?").fill("4");
        pagina().keyboard().press("Enter");
        assertThat(mededeling()).hasText("Duur van de nazorg: 4 maanden. Dat geldt vanaf nu.");
        keur("beheer-instellingen-eigen");
        link("Wijzig – Duur van de nazorg").click();
        keur("beheer-instelling-eigen");
        knop("Terug naar de standaard: 3 maanden").click();
        assertThat(mededeling()).hasText("Duur van de nazorg: 3 maanden. Dat geldt vanaf nu.");
    }

    @Test
    void de_organisatie_en_hoe_een_jongere_haar_leest() {
        magAntwoorden(422);
        logIn("Tineke Wolters");
        link("Organisatie").click();
        keur("beheer-organisatie");
        veld("Naam").fill("");
        veld("Algemeen telefoonnummer").fill("bel maar");
        knop("Bewaar").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("beheer-organisatie-fout");
        veld("Naam").fill("Gemeente Wierdam");
        veld("Algemeen telefoonnummer").fill("058 123 45 67");
        veld("Adres van het kantoor").fill("Raadhuisplein 1\nIngang aan de gracht, naast de bibliotheek");
        veld("Openingstijden").fill("maandag tot en met vrijdag van 9 tot 5");
        knop("Bewaar").click();
        assertThat(mededeling()).hasText("De gegevens van de organisatie zijn bewaard.");
        keur("beheer-organisatie-gevuld");
    }

    @Test
    void de_regio_ziet_aantallen() {
        logIn("Froukje Wiersma");
        link("Regio").click();
        keur("regio-leeg");
        var opdrachten = new Huisopdrachten(Testdatabase.alsEigenaar(), zin -> {});
        opdrachten.deelIn(WIERDAM, "Arbeidsmarktregio Noord", "Noordwest");
        opdrachten.deelIn(WETTERHOEK, "Arbeidsmarktregio Noord", "Noordwest");
        opdrachten.deelIn(WADDENKRING, "Arbeidsmarktregio Noord", "Eilanden en kust");
        for (var huis : new String[][] {{WIERDAM, "Tineke"}, {WADDENKRING, "Ilse"}}) {
            Bezoeker.ingelogd(poort, huis[0], huis[1])
                    .stuur("/beheer/instellingen/REGIO-DELEN", Velden.geen().met("waarde", "JA"));
        }
        pagina().reload();
        assertThat(pagina().getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(WIERDAM)))
                .isVisible();
        keur("regio");
        logUit();
        logIn("Tineke Wolters");
        ga("/beheer/instellingen/REGIO-DELEN");
        keur("beheer-regio-delen");
    }
}
