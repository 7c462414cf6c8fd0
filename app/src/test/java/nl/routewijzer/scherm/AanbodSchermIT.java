package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of options, information and small ideas: for who keeps them, and for who reads them. */
class AanbodSchermIT extends Scherm {

    private static JongereId noor() {
        return jongere(WIERDAM, "Noor Haddad");
    }

    private void als(String organisatie, JongereId wie) {
        venster()
                .addCookies(List.of(new Cookie(
                                "SESSION",
                                Bezoeker.jongere(poort, organisatie, wie).sessie())
                        .setUrl(adres("/"))));
    }

    @ParameterizedTest
    @CsvSource({"Anke Dijkstra, routewijzer-", "Sietske Hoekstra, zeeblauw-"})
    void de_lijst_van_leeg_tot_vol(String consulent, String thema) {
        magAntwoorden(422);
        logIn(consulent);
        ga("/aanbod");
        keur(thema + "aanbod");
        link("Mogelijkheid erbij").click();
        keur(thema + "aanbod-nieuw");
        knop("Bewaar").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur(thema + "aanbod-nieuw-fout");
        veld("Titel").fill("Wandelen met honden");
        veld("In gewone taal").fill("Het betreft een re-integratietraject in het kader van participatie.");
        knop("Bekijk eerst").click();
        assertThat(pagina().getByText(Tekst.t("aanbod.nogniet"))).isVisible(); // what was typed is kept first
        keur(thema + "aanbod-voorbeeld");
        veld("In gewone taal").fill("Je loopt een uur met een hond uit het asiel.");
        knop("Bewaar").click();
        assertThat(mededeling()).containsText("Bewaard.");
        keur(thema + "aanbod-optie");
        knop("Stop ermee").click();
        keur(thema + "aanbod-gestopt");
        pagina().locator("#zoekoptie").fill("werkplaast");
        knop("Zoek").last().click();
        link("Meelopen in een werkplaats").click();
        keur(thema + "aanbod-optie-foto");
        Rijen.eigenaar().sql("delete from aanbod.beeld").update();
        Rijen.eigenaar().sql("delete from aanbod.optie").update();
        ga("/aanbod");
        keur(thema + "aanbod-leeg");
    }

    @Test
    void de_beheerder_vult_de_informatie_aan() {
        magAntwoorden(422);
        logIn("Tineke Wolters");
        ga("/aanbod");
        link("Naar de informatie voor jongeren").click();
        keur("informatie");
        pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vul aan – Hulp met formulieren"))
                .click();
        keur("informatie-vul-aan");
        knop("Bewaar").click();
        keur("informatie-vul-aan-fout");
        ga("/beheer/informatie");
        link("Van de bank naar de bakker").click();
        keur("informatie-ervaring");
        knop("De toestemming stopt").click();
        keur("informatie-ervaring-gestopt");
    }

    @ParameterizedTest
    @CsvSource({"Gemeente Wierdam, Noor Haddad, routewijzer-", "Dienst Waddenkring, Ruben Hoff, zeeblauw-"})
    void een_jongere_kijkt_zoekt_en_zegt_wat_hij_vindt(String organisatie, String naam, String thema) {
        magAntwoorden(422);
        als(organisatie, jongere(organisatie, naam));
        ga("/portaal");
        pagina().locator(".rw-tegels a[href='/portaal/aanbod']").click();
        keur(thema + "mogelijkheden");
        pagina().locator("#zoekwoord").fill("schuldn");
        knop("Zoek").click();
        keur(thema + "gevonden");
        pagina().locator("#zoekwoord").fill("qqqqqq");
        knop("Zoek").click();
        keur(thema + "gevonden-niets");
        ga("/portaal" + MijnPlekSchermIT.meelopen(organisatie));
        keur(thema + "mogelijk");
        knop("Lijkt me wat").click();
        assertThat(mededeling()).containsText(Tekst.t("portaal.aanbod.gezegd"));
        keur(thema + "mogelijk-lijkt-me-wat");
        veld("Past niet, want…").fill("x".repeat(501));
        knop("Past niet").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur(thema + "mogelijk-fout");
        veld("Past niet, want…").fill("het is te ver fietsen");
        knop("Past niet").click();
        keur(thema + "mogelijk-past-niet");
        ga("/portaal/weten");
        keur(thema + "weten");
        link("Van de bank naar de bakker").click();
        keur(thema + "weten-ervaring");
    }

    @Test
    void wie_haar_begeleidt_ziet_het_en_maakt_er_een_stap_van() {
        als(WIERDAM, noor());
        ga("/portaal" + MijnPlekSchermIT.meelopen(WIERDAM));
        knop("Lijkt me wat").click();
        venster().clearCookies();
        logIn("Anke Dijkstra");
        ga("/jongeren/" + noor() + "/plan");
        keur("plan-met-mogelijkheden");
        pagina().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Maak er een stap van – Meelopen in een werkplaats"))
                .click();
        keur("plan-stap-uit-mogelijkheid");
        pagina().locator("[formaction]").first().click();
        assertThat(mededeling()).isVisible();
        assertThat(pagina().getByText("Meelopen in een werkplaats").first()).isVisible();
    }

    @Test
    void een_zetje_aan_en_uit_met_toetsen_en_zonder_script() {
        zonderScript();
        magAntwoorden(422);
        als(WIERDAM, noor());
        ga("/portaal/zetjes");
        knop("Zet aan").press("Enter");
        assertThat(pagina().getByText(Tekst.t("portaal.zetjes.kieseen")).first())
                .isVisible();
        veld("Slapen").press("Space");
        knop("Zet aan").press("Enter");
        assertThat(mededeling()).containsText(Tekst.t("portaal.zetjes.aan"));
        ga("/portaal");
        knop("Gedaan").last().press("Enter");
        assertThat(pagina().getByText(Tekst.t("portaal.zetjes.GEDAAN"))).isVisible();
        ga("/portaal/zetjes");
        knop("Zet uit").press("Enter");
        assertThat(mededeling()).containsText(Tekst.t("portaal.zetjes.uit"));
    }

    @Test
    void een_zetje_op_het_scherm() {
        magAntwoorden(422);
        als(WIERDAM, noor());
        ga("/portaal/zetjes");
        knop("Zet aan").click();
        keur("zetjes-fout");
        veld("Slapen").check();
        veld("Geld").check();
        knop("Zet aan").click();
        keur("zetjes-aan");
        Toegangsboom.vergelijk(pagina(), "zetjes-aan");
        ga("/portaal");
        keur("begin-met-zetje");
        knop("Nu niet").click();
        keur("begin-met-zetje-nu-niet");
    }

    /** Without a script a jongere finds something, says what he thinks of it, and takes it back. */
    @Test
    void zoeken_en_zeggen_zonder_script() {
        zonderScript();
        als(WIERDAM, noor());
        ga("/portaal/aanbod");
        pagina().locator("#zoekwoord").fill("boerdrij");
        knop("Zoek").press("Enter");
        link("Ritme op de boerderij").click();
        veld("Past niet, want…").fill("ik ben bang voor koeien");
        knop("Past niet").press("Enter");
        assertThat(pagina().getByText("ik ben bang voor koeien").first()).isVisible();
        knop("Ongedaan maken").press("Enter");
        assertThat(mededeling()).containsText(Tekst.t("portaal.aanbod.terug"));
    }
}
