package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Rijen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A consulent sets hours, a jongere chooses from them, as they do it. */
class KiesSchermIT extends Scherm {

    private static final String NIEUW = "/portaal/afspraken/nieuw";

    private void inAlsSam() {
        venster()
                .addCookies(List.of(new Cookie(
                                "SESSION",
                                Bezoeker.jongere(poort, WIERDAM, sam()).sessie())
                        .setUrl(adres("/"))));
        ga("/portaal");
    }

    private Locator tijden() {
        return pagina().locator("[name=moment]");
    }

    @ParameterizedTest
    @CsvSource({"Anke Dijkstra, routewijzer-", "Sietske Hoekstra, zeeblauw-"})
    void uren_van_leeg_tot_vol(String consulent, String thema) {
        magAntwoorden(422);
        logIn(consulent);
        ga("/agenda");
        link("Wanneer jongeren kunnen kiezen").click();
        assertThat(kop("Wanneer jongeren kunnen kiezen")).isVisible();
        keur(thema + "uren");
        link("Uren erbij").click();
        keur(thema + "uren-nieuw");
        knop("Bewaar").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur(thema + "uren-nieuw-fout");
        veld("maandag").check();
        veld("Van").fill("09:00");
        veld("Tot").fill("12:00");
        knop("Bewaar").click();
        assertThat(mededeling()).hasText("Je uren zijn bewaard.");
        pagina().locator("#vrijvanaf").fill("2026-12-01");
        knop("Bewaar deze dagen").click();
        keur(thema + "uren-met-vrij");
        knop("Maak een adres").click();
        keur(thema + "feed");
        link("Klaar").click();
        Rijen.eigenaar()
                .sql("update gesprek.spreekuur set vervallen_op = gemaakt_op")
                .update();
        ga("/agenda/uren");
        keur(thema + "uren-leeg");
    }

    @Test
    void een_jongere_kiest_verzet_en_zegt_af() {
        magAntwoorden(422);
        inAlsSam();
        link("Kies een tijd").click();
        keur("kies");
        tijden().first().click();
        assertThat(kop("Je afspraak staat")).isVisible();
        keur("kies-klaar");
        link("Andere tijd").click();
        keur("kies-verzet");
        tijden().nth(2).click();
        assertThat(kop("Je afspraak staat")).isVisible();
        link("Het lukt niet").click();
        keur("kies-luktniet");
        knop("Zeg af").click();
        assertThat(kop("Je hebt afgezegd")).isVisible();
        keur("kies-afgezegd");
        ga(NIEUW);
        link("Vraag iets anders").click();
        keur("kies-anders");
        knop("Stuur je vraag").click();
        keur("kies-anders-fout");
        veld("Wat wil je, en wanneer kun je?").fill("Liever wandelen, op dinsdagmiddag");
        veld("wandeling").check();
        knop("Stuur je vraag").click();
        keur("kies-gevraagd");
        venster().clearCookies();
        logIn("Anke Dijkstra");
        ga("/jongeren/" + sam() + "/gesprekken/nieuw");
        keur("plannen-gevraagd");
    }

    @Test
    void wat_net_bezet_is_zegt_wat_er_nog_wel_is() {
        magAntwoorden(422);
        inAlsSam();
        breedte(SMAL);
        ga(NIEUW);
        Rijen.eigenaar().sql("""
                        update gesprek.gesprek set begin = '2026-11-25T12:00Z'
                         where jongere = :wie and uitkomst is null
                        """).param("wie", sam().waarde()).update();
        tijden().first().click();
        assertThat(pagina().locator("#fout")).isVisible();
        assertThat(tijden()).hasCount(3);
        keur("kies-bezet");
    }

    @Test
    void alleen_met_het_toetsenbord() {
        inAlsSam();
        ga(NIEUW);
        tijden().first().focus();
        pagina().keyboard().press("Enter");
        assertThat(kop("Je afspraak staat")).isVisible();
    }
}
